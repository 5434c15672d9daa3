import { useSignal } from '@preact/signals';
import { countText } from '@/components/count-text';
import { formatCount, formatMoment } from '@/components/format';
import type { PublicRead } from '@/domain/transfer/read-public-leaderboard';
import { type TextKey, text } from '@/platform/text';
import type { KeptPublic } from '@/storage/public-leaderboard';
import type { RankReport } from '@/workers/rank-report';
import './crowd-panel.css';
import { Disagreements } from './disagreements';

/** A public leaderboard, and what is done with it. */
export interface CrowdActions {
  /** Reads and keeps it; answers with what was found in the text. */
  readonly onKeep: (text: string, source: string) => Promise<PublicRead>;
  readonly onForget: () => void;
}

interface CrowdPanelProps extends CrowdActions {
  /** Null where none is kept; undefined until that was read. */
  readonly crowd: KeptPublic | null | undefined;
  /** Made without it: the panel compares the two. Undefined where the ratings hold some of it already. */
  readonly report: RankReport | undefined;
  readonly nowMs: number;
}

type Refusal = (PublicRead & { ok: false })['code'];

const problems: Readonly<Record<Refusal, TextKey>> = {
  empty: 'crowdEmpty',
  'broken-json': 'crowdBroken',
  'no-ratings': 'crowdNoRatings',
  'too-many': 'crowdTooMany',
};

/** Brings in a public leaderboard and shows where the voter differs from it. */
export function CrowdPanel({ crowd, report, nowMs, onKeep, onForget }: CrowdPanelProps) {
  return (
    <details class="pair-tables">
      <summary>
        <h2>{text('crowdHeading')}</h2>
      </summary>
      <div class="crowd-panel">
        <p class="muted leaderboard-notes">{text('crowdHint')}</p>
        {crowd && (
          <p>
            {text(
              'crowdKept',
              formatCount(crowd.ratings.length),
              crowd.source || text('crowdPasted'),
              formatMoment(crowd.keptAtMs, nowMs),
            )}{' '}
            <button type="button" onClick={onForget}>
              {text('crowdForget')}
            </button>
          </p>
        )}
        <BringIn onKeep={onKeep} />
        {crowd && report && <Disagreements report={report} ratings={crowd.ratings} />}
      </div>
    </details>
  );
}

/** A text or a file; what could not be read of it is said. */
function BringIn({ onKeep }: Pick<CrowdActions, 'onKeep'>) {
  const read = useSignal<PublicRead | undefined>(undefined);
  const take = async (said: string, source: string) => {
    read.value = await onKeep(said, source);
  };
  return (
    <>
      <form
        class="crowd-form"
        onSubmit={(event) => {
          event.preventDefault();
          void take(String(new FormData(event.currentTarget).get('text') ?? ''), '');
        }}
      >
        <label for="crowd-text">{text('crowdPaste')}</label>
        <textarea id="crowd-text" name="text" rows={4} spellcheck={false} />
        <button type="submit">{text('crowdTake')}</button>
      </form>
      <label class="crowd-file">
        {text('crowdFile')}{' '}
        <input
          type="file"
          accept=".json,.csv,.tsv,.txt"
          onChange={async ({ currentTarget }) => {
            const [file] = currentTarget.files ?? [];
            currentTarget.value = '';
            if (file) await take(await file.text(), file.name);
          }}
        />
      </label>
      <p role="status">{read.value && resultText(read.value)}</p>
    </>
  );
}

function resultText(read: PublicRead): string {
  if (!read.ok) return text(problems[read.code]);
  return read.skipped > 0
    ? countText('crowdSkipped', read.skipped)
    : text('crowdTaken', formatCount(read.ratings.length));
}
