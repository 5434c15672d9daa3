import { beforeEach, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { FileSummary } from '@/domain/transfer/item-reader';
import type { DataActions } from '@/entrypoints/dashboard/data/data-actions';
import { DataScreen } from '@/entrypoints/dashboard/data/data-screen';
import type { DataState } from '@/entrypoints/dashboard/data/data-state';
import type { Proposal } from '@/entrypoints/dashboard/data/result';
import { find, findButton, findViolations, show } from '@/test/dom/components/show';

vi.mock('@/platform/browser', () => import('@/test/dom/components/english'));

const empty: DataState = {
  job: undefined,
  doomed: undefined,
  arenas: ['arena-ai', 'fastchat'],
  proposal: undefined,
  result: undefined,
  imports: [],
  merged: undefined,
  votes: 3,
  space: { usedBytes: 2_500_000, quotaBytes: 5_000_000_000, isPersistent: false },
  backups: {},
  rule: { keep: 'all' },
  folder: undefined,
};

const summary: FileSummary = {
  format: 'fastchat',
  rows: 12,
  votes: 10,
  refused: { 'same-model': { count: 2, rows: [4, 7], example: 'ada' } },
  models: 3,
  period: { fromMs: 0, toMs: 1000 },
  failure: undefined,
  backup: undefined,
  replaced: new Set(),
  fromFuture: 0,
};

const plan = { summary, digest: 'x', fresh: 9, known: 1, conflicts: 0, conflictRows: [], erased: 0 };
const proposal: Proposal = { file: new File([], 'votes.json'), passphrase: undefined, plan };

const actions = {
  onLook: vi.fn(),
  onImport: vi.fn(),
  onDecline: vi.fn(),
  onUndo: vi.fn(),
  onTakeBack: vi.fn(),
  onBackup: vi.fn(),
  onExport: vi.fn(),
  onCancel: vi.fn(),
  onPersist: vi.fn(),
  onRule: vi.fn(),
  onAuto: vi.fn(),
  onFolder: vi.fn(),
  onForgetFolder: vi.fn(),
  onSync: vi.fn(),
  onDoom: vi.fn(),
  onSpare: vi.fn(),
  onErase: vi.fn(),
  onCheck: vi.fn(),
  onRebuild: vi.fn(),
} satisfies DataActions;

const showScreen = (some: Partial<DataState> = {}) =>
  show(<DataScreen data={{ ...empty, ...some }} actions={actions} nowMs={0} />);
const said = () => document.body.textContent ?? '';

beforeEach(() => vi.clearAllMocks());

test('what a file would change is said before anything is', async () => {
  showScreen({ proposal });

  expect(said()).toContain('A model against itself: 2 (rows 4, 7)');
  await userEvent.click(findButton('Import'));

  expect(actions.onImport.mock.calls).toEqual([[false, false]]);
});

test('a file that cannot be read says why and where, and can only be closed', async () => {
  const failure = { code: 'truncated', row: 5, detail: '' } as const;
  showScreen({ proposal: { ...proposal, plan: { ...plan, summary: { ...summary, failure } } } });

  expect(said()).toContain('Row 5: the file ends in the middle');
  expect(() => findButton('Import')).toThrow();
  await userEvent.click(findButton('Close'));

  expect(actions.onDecline).toHaveBeenCalledTimes(1);
});

test('an encrypted file asks for its passphrase', async () => {
  const failure = { code: 'passphrase-missing', row: undefined, detail: '' } as const;
  showScreen({ proposal: { ...proposal, plan: { ...plan, summary: { ...summary, failure } } } });

  await userEvent.type(find('.proposal input[type=password]'), 'sesame');
  await userEvent.click(findButton('Try again'));

  expect(actions.onLook.mock.calls).toEqual([[proposal.file, 'sesame']]);
});

test('entries that contradict what is here are told with their rows', () => {
  showScreen({ proposal: { ...proposal, plan: { ...plan, conflicts: 2, conflictRows: [3, 9] } } });

  expect(said()).toContain('2 entries contradict what is here.');
  expect(said()).toContain('rows 3, 9');
});

test('a backup that was merged is taken out again as a whole', async () => {
  showScreen({ merged: { id: 'run-1', startedAtMs: 0, merged: { file: 'backup.jsonl.gz', entries: 12 } } });

  expect(said()).toContain('12 entries came with it.');
  await userEvent.click(findButton('Undo'));

  expect(actions.onTakeBack.mock.calls).toEqual([['run-1']]);
});

test('a file that is dropped is looked at', async () => {
  showScreen();
  const dataTransfer = new DataTransfer();
  const file = new File(['[]'], 'dropped.json');
  dataTransfer.items.add(file);

  find('.drop-zone').dispatchEvent(new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer }));

  expect(actions.onLook.mock.calls).toEqual([[file, undefined]]);
});

test('while something is done nothing else can be begun, and it can be cancelled', async () => {
  showScreen({ job: { name: 'import', progress: { done: 1, of: 4 } } });

  expect(find<HTMLProgressElement>('progress').value).toBe(0.25);
  expect(findButton('Export').disabled).toBe(true);
  await userEvent.click(findButton('Cancel'));

  expect(actions.onCancel).toHaveBeenCalledTimes(1);
});

test('a full disk is said in plain words', () => {
  showScreen({ result: { kind: 'failed', error: new DOMException('', 'QuotaExceededError') } });

  expect(said()).toContain('is full');
});

test('the size is a meter with its numbers', () => {
  showScreen();

  expect(find<HTMLMeterElement>('meter').value).toBeCloseTo(0.0005);
  expect(said()).toContain('2.5 MB of 5 GB in use');
});

test('the votes of an arena are counted before anything is erased', async () => {
  showScreen();

  expect(findButton('Count what would go').disabled).toBe(true);
  await userEvent.selectOptions(find('.data-erase-part select'), 'fastchat');
  await userEvent.click(findButton('Count what would go'));

  expect(actions.onDoom.mock.calls).toEqual([[{ arena: 'fastchat' }]]);
  expect(actions.onErase).not.toHaveBeenCalled();
});

test('a period is whole days where the reader is', async () => {
  showScreen();

  const [from, to] = document.querySelectorAll<HTMLInputElement>('.data-erase-part input[type=date]');
  if (from === undefined || to === undefined) throw new Error('the days are missing');
  await userEvent.fill(from, '2026-10-01');
  await userEvent.fill(to, '2026-10-02');
  await userEvent.click(findButton('Count what would go'));

  const fromMs = new Date(2026, 9, 1).getTime();
  expect(actions.onDoom.mock.calls).toEqual([[{ fromMs, beforeMs: new Date(2026, 9, 3).getTime() }]]);
});

test('what was counted is erased by a second press, and said to stay in backups', async () => {
  showScreen({ doomed: { wish: { arena: 'fastchat' }, voteIds: ['x'], votes: 1234 } });

  expect(said()).toContain('1,234 votes will be erased for good. Backups made earlier keep them.');
  await userEvent.click(findButton('Erase'));

  expect(actions.onErase).toHaveBeenCalledTimes(1);
});

test('another wish takes back what was counted', async () => {
  showScreen({ doomed: { wish: { arena: 'fastchat' }, voteIds: ['x'], votes: 1 } });

  await userEvent.selectOptions(find('.data-erase-part select'), 'arena-ai');

  expect(actions.onSpare).toHaveBeenCalledTimes(1);
});

test('everything is erased only once the word was typed', async () => {
  showScreen({ doomed: { wish: 'everything', voteIds: [], votes: 3 } });

  expect(findButton('Erase').disabled).toBe(true);
  await userEvent.type(find('.data-sentence input'), 'erase{Enter}');

  expect(actions.onErase).toHaveBeenCalledTimes(1);
});

test('where no vote is there is nothing to erase', () => {
  showScreen({ doomed: { wish: { fromMs: 1 }, voteIds: [], votes: 0 } });

  expect(said()).toContain('No vote is in there.');
  expect(() => findButton('Erase')).toThrow();
});

test('a check tells what is not as the journal has it', () => {
  const check = { events: 9, votes: 3, differing: 2, differences: ['tally x differs', 'the links differ'] };
  showScreen({ result: { kind: 'checked', check } });

  expect(said()).toContain('2 things are not as the journal has them.');
  expect(said()).toContain('tally x differs');
});

test('a check that finds nothing says what it compared', () => {
  const check = { events: 9, votes: 3, differing: 0, differences: [] };
  showScreen({ result: { kind: 'checked', check } });

  expect(said()).toContain('All is well: 3 votes');
});

test.each(['count', 'eraseAll', 'check', 'rebuild', 'texts'] as const)(
  'while it is unknown how far %s is, there is a way out of it',
  async (name) => {
    showScreen({ job: { name, progress: { done: 0, of: 0 } } });

    expect(find<HTMLProgressElement>('progress').hasAttribute('value')).toBe(false);
    await userEvent.click(findButton('Cancel'));

    expect(actions.onCancel).toHaveBeenCalledTimes(1);
  },
);

test.each(['light', 'dark'] as const)('the whole view passes axe in the %s scheme', async (scheme) => {
  const imports = [{ id: 'x', atMs: 0, file: 'a.json', format: 'fastchat', votes: 3, isWithdrawn: true }];
  const doomed = { wish: 'everything', voteIds: [], votes: 3 } as const;
  showScreen({
    proposal,
    imports,
    merged: { id: 'run-1', startedAtMs: 0, merged: { file: 'b.jsonl.gz', entries: 2 } },
    doomed,
    folder: 'shared',
    job: { name: 'backup', progress: { done: 0, of: 0 } },
  });

  expect(await findViolations(scheme)).toEqual([]);
});
