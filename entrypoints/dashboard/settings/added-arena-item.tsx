import { adapters } from '@/arenas/registry';
import type { AddedArena } from '@/domain/custom/added-arena';
import { text } from '@/platform/text';
import type { ListedArena } from './added-arenas';

export interface ArenaActions {
  readonly onAllow: (origin: string) => void;
  readonly onRemove: (origin: string) => void;
  readonly onPoint: (origin: string) => void;
  readonly onExport: (listed: ListedArena) => void;
}

interface AddedArenaItemProps extends ArenaActions {
  readonly listed: ListedArena;
}

/** One added arena: where it is, how it is read, and what can be done about it. */
export function AddedArenaItem({ listed, onAllow, onRemove, onPoint, onExport }: AddedArenaItemProps) {
  const { origin, title, reads } = listed.arena;
  const isDescribed = reads.kind === 'custom' && reads.parts !== undefined;
  return (
    <li class="added-arena">
      <div>
        <p class="added-title">
          <bdi>{title}</bdi>
        </p>
        <p class="muted">
          <bdi>{origin}</bdi> · {readsText(reads)}
        </p>
        {!listed.isAllowed && <p class="added-doubt">{text('arenaNotAllowed')}</p>}
      </div>
      <div class="added-actions">
        {!listed.isAllowed && <Action name="allow" of={title} onPress={() => onAllow(origin)} />}
        {listed.isAllowed && reads.kind === 'custom' && (
          <Action name="pointAtParts" of={title} onPress={() => onPoint(origin)} />
        )}
        {isDescribed && <Action name="exportArena" of={title} onPress={() => onExport(listed)} />}
        <Action name="removeArena" of={title} onPress={() => onRemove(origin)} />
      </div>
    </li>
  );
}

function readsText(reads: AddedArena['reads']): string {
  if (reads.kind === 'custom') return text(reads.parts === undefined ? 'readsNothing' : 'readsParts');
  const family = adapters.find(({ id }) => id === reads.adapter);
  return family === undefined ? text('readsUnknown') : text('readsFamily', family.title);
}

interface ActionProps {
  readonly name: 'allow' | 'pointAtParts' | 'exportArena' | 'removeArena';
  readonly of: string;
  readonly onPress: () => void;
}

function Action({ name, of, onPress }: ActionProps) {
  return (
    <button type="button" aria-label={text('actionOn', text(name), of)} onClick={onPress}>
      {text(name)}
    </button>
  );
}
