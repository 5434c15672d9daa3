import type { Link } from '@/domain/journal/link';
import { text } from '@/platform/text';
import { relationText } from './relation-text';

interface LinkListProps {
  readonly links: readonly Link[];
  readonly onUnlink: (name: string) => void;
}

/** The links that hold, each with where it was learnt and a way to take it back. */
export function LinkList({ links, onUnlink }: LinkListProps) {
  if (links.length === 0) return <p class="muted">{text('linksNone')}</p>;
  return (
    <ul class="links">
      {links.map((link) => (
        <li key={link.name}>
          <span>
            <bdi>{link.name}</bdi> {relationText(link.relation)} <bdi>{link.to}</bdi>
          </span>
          <span class="muted">
            <bdi>{[link.source, link.sourceDate].filter(Boolean).join(', ')}</bdi>
          </span>
          <button
            type="button"
            aria-label={text('unlinkName', link.name)}
            onClick={() => onUnlink(link.name)}
          >
            {text('unlink')}
          </button>
        </li>
      ))}
    </ul>
  );
}
