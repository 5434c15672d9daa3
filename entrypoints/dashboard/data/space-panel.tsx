import { formatRare } from '@/components/format';
import { text } from '@/platform/text';
import type { DataActions } from './data-actions';
import { Panel } from './panel';
import type { Space } from './space';
import { sizeText } from './texts-of';

export interface SpacePanelProps extends Pick<DataActions, 'onPersist'> {
  /** Undefined until the browser said. */
  readonly space: Space | undefined;
}

/** How much room the votes take, and what could take them away. */
export function SpacePanel({ space, onPersist }: SpacePanelProps) {
  return (
    <Panel title={text('spaceHeading')}>
      {space && <Meter {...space} />}
      {space && <p>{text(space.isPersistent ? 'spaceKept' : 'spaceNotPromised')}</p>}
      {space && !space.isPersistent && (
        <p>
          <button type="button" onClick={onPersist}>
            {text('spaceAsk')}
          </button>
        </p>
      )}
      <p class="muted">{text('spaceRisks')}</p>
      <p class="muted">{text('spacePrivate')}</p>
    </Panel>
  );
}

function Meter({ usedBytes, quotaBytes }: Space) {
  const share = quotaBytes > 0 ? usedBytes / quotaBytes : 0;
  return (
    <p>
      <meter
        class="space-meter"
        value={share}
        max={1}
        high={0.8}
        optimum={0}
        aria-label={text('spaceMeter')}
      />
      {text('spaceUsed', sizeText(usedBytes), sizeText(quotaBytes), formatRare(share))}
    </p>
  );
}
