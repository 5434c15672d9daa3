import { text } from '@/platform/text';

interface PauseButtonProps {
  /** Undefined on a page that is no arena's. */
  readonly host: string | undefined;
  readonly isPaused: boolean;
  readonly onPause: (host: string, isPaused: boolean) => void;
}

/** Pauses on the site in front, or goes on there. */
export function PauseButton({ host, isPaused, onPause }: PauseButtonProps) {
  if (host === undefined) return null;
  return (
    <button type="button" class="pause" onClick={() => onPause(host, !isPaused)}>
      {text(isPaused ? 'resumeHere' : 'pauseHere')}
    </button>
  );
}
