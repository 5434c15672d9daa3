import { expect, test, vi } from 'vitest';
import { AmendForm, type AmendFormProps } from '@/entrypoints/dashboard/votes/amend-form';
import { aStandingVote } from '@/test/dom/components/a-standing-vote';
import { find, findButton, findViolations, show } from '@/test/dom/components/show';

vi.mock('@/platform/browser', () => import('@/test/dom/components/english'));

const vote = aStandingVote({ tags: ['red'], project: 'thesis', reasons: ['clear'], note: 'so' });

function showForm(onAmend: AmendFormProps['onAmend'] = () => {}): void {
  show(<AmendForm vote={vote} onAmend={onAmend} />);
}

async function fill(
  field: HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement,
  value: string,
): Promise<void> {
  field.value = value;
  field.dispatchEvent(new Event(field instanceof HTMLSelectElement ? 'change' : 'input', { bubbles: true }));
  await new Promise((resolve) => setTimeout(resolve));
}

test('there is nothing to save while nothing is changed', () => {
  showForm();

  expect(findButton('Save').disabled).toBe(true);
});

test('what was changed is said, and nothing else', async () => {
  const onAmend = vi.fn();
  showForm(onAmend);

  await fill(find<HTMLSelectElement>('select'), 'bothBad');
  await fill(find<HTMLTextAreaElement>('textarea'), '');
  findButton('Save').click();

  expect(onAmend).toHaveBeenCalledExactlyOnceWith(vote.id, { outcome: 'bothBad', note: '' });
});

test('tags are read from between the commas, each once', async () => {
  const onAmend = vi.fn();
  showForm(onAmend);
  const [, tags] = document.querySelectorAll<HTMLInputElement>('label > input:not([type])');
  if (tags === undefined) throw new Error('no field for tags');

  await fill(tags, ' red, blue,, blue ');
  findButton('Save').click();

  expect(onAmend).toHaveBeenCalledExactlyOnceWith(vote.id, { tags: ['red', 'blue'] });
});

test('a reason is ticked and unticked', async () => {
  const onAmend = vi.fn();
  showForm(onAmend);
  const ticked = [...document.querySelectorAll<HTMLInputElement>('input[type="checkbox"]')];
  expect(ticked.filter(({ checked }) => checked)).toHaveLength(1);

  ticked.find(({ checked }) => checked)?.click();
  await new Promise((resolve) => setTimeout(resolve));
  findButton('Save').click();

  expect(onAmend).toHaveBeenCalledExactlyOnceWith(vote.id, { reasons: [] });
});

test.each(['light', 'dark'] as const)('axe finds nothing wrong in the %s form', async (scheme) => {
  showForm();

  expect(await findViolations(scheme)).toEqual([]);
});
