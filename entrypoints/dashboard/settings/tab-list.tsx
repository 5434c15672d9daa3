import { statusText } from '@/content/chip/status-text';
import { text } from '@/platform/text';
import type { ListedTab } from './added-arenas';

/** What every open arena page says of itself. */
export function TabList({ tabs }: { readonly tabs: readonly ListedTab[] }) {
  if (tabs.length === 0) return <p class="muted">{text('arenaTabsNone')}</p>;
  return (
    <ul class="tab-list">
      {tabs.map(({ tabId, place, state }) => (
        <li key={tabId} data-kind={state.kind}>
          <bdi>{place.host}</bdi>
          <span>{statusText(state)}</span>
        </li>
      ))}
    </ul>
  );
}
