import { text } from '@/platform/text';
import './key-hint.css';

const keys = [
  ['J', 'keyNext'],
  ['K', 'keyPrevious'],
  ['C', 'leakConfirm'],
  ['D', 'leakDismiss'],
  ['O', 'leakReopen'],
] as const;

/** Which keys a list of findings knows. */
export function KeyHint() {
  return (
    <p class="key-hint muted">
      {text('keysHint')}{' '}
      {keys.map(([key, does]) => (
        <span key={key}>
          <kbd>{key}</kbd> {text(does)}{' '}
        </span>
      ))}
    </p>
  );
}
