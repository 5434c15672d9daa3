import { afterEach, expect, test } from 'vitest';
import { veilCss } from '@/arenas/custom/veil-css';
import { allStates } from '@/test/fixtures/all-states';
import { describedParts, showState } from './show-state';

// All of them at once, as the content script brings them.
const veils = import.meta.glob<string>('/arenas/*/veil.css', {
  query: '?inline',
  import: 'default',
  eager: true,
});
const style = document.createElement('style');
style.textContent = [...Object.values(veils), veilCss(describedParts)].join('\n');
document.head.append(style);

const host = document.createElement('blind-ballot');
afterEach(() => host.remove());

/** Elements whose own words name a model and can be seen. */
function visibleNames(): readonly Element[] {
  return [...document.body.querySelectorAll('*')].filter(
    (element) =>
      [...element.childNodes].some(
        (node) => node.nodeType === Node.TEXT_NODE && /meadow|harbor|lite-2/.test(node.nodeValue ?? ''),
      ) && element.checkVisibility({ visibilityProperty: true }),
  );
}

const veiled = allStates.filter(
  // It names the pair in a notice that follows the vote.
  ({ title }) => !title.startsWith('BigCodeArena'),
);

test.each(veiled)('the veil of $title covers every name until it is lifted', (arena) => {
  showState(arena, 'revealed');
  const covered = visibleNames();
  host.dataset.veil = 'lifted';
  document.documentElement.append(host);

  expect(covered).toEqual([]);
  expect(visibleNames().length).toBeGreaterThanOrEqual(2);
});

test.each(allStates)('no veil covers the replies or the controls of $title', (arena) => {
  showState(arena, 'done');
  const seen = (element: Element | null) => element?.checkVisibility({ visibilityProperty: true });

  expect(arena.outcomes.map((outcome) => seen(arena.control(document, outcome)))).toEqual(
    arena.outcomes.map(() => true),
  );
  for (const words of document.querySelectorAll('.prose p, [data-testid="bot"] p, .md p'))
    expect(seen(words)).toBe(true);
});

test('the veil of Open WebUI covers the notice that tells a name, and leaves those of trouble', () => {
  const notice = (type: string) => `<li data-sonner-toast data-type="${type}"><div>meadow</div></li>`;
  document.body.innerHTML = `<div id="responses-container-1"></div>${notice('success')}${notice('error')}`;

  expect(visibleNames().map((name) => name.parentElement?.dataset.type)).toEqual(['error']);
});
