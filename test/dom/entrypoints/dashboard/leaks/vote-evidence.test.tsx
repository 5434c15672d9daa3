import { expect, test, vi } from 'vitest';
import { VoteEvidence, type VoteEvidenceProps } from '@/entrypoints/dashboard/leaks/vote-evidence';
import { find, findViolations, show } from '@/test/dom/components/show';
import '@/entrypoints/dashboard/dashboard.css';
import { aVote } from '@/test/support/builders';
import { aLeak, aLeakyVote, leakyTurns } from './a-leak';

vi.mock('@/platform/browser', () => import('@/test/dom/components/english'));

const id = (number: number) => `01994d3c-0000-7000-8000-00000000010${number}`;
const stamp = (number: number) => ({ id: id(number), atMs: number, device: 'd', v: 1 as const });
const vote = aLeakyVote();

function showEvidence(some: Partial<VoteEvidenceProps> = {}): void {
  const props = { vote, turns: leakyTurns, history: [], nowMs: 0, onReview() {}, onJudge() {}, ...some };
  show(
    <main class="dashboard-main">
      <h1>Vote</h1>
      <VoteEvidence {...props} />
    </main>,
  );
}

const estimateOf = (words: string[]) =>
  aLeakyVote({ arenaEstimate: { wouldCount: false, reasons: ['leaked-identity'], words } });

test('a leak is marked where it stands in the reply', () => {
  showEvidence();

  const marks = [...document.querySelectorAll('.reply mark')].map(({ textContent }) => textContent);
  expect(marks).toEqual(['[Leak: says which model it is] I am Claude [end of leak]']);
  expect(find('.reply').textContent).toContain('Sure. ');
});

test('a leak of another turn or side marks nothing here', () => {
  showEvidence({ vote: aLeakyVote({ leaks: [aLeak({ turn: 2 }), aLeak({ side: 'b', turn: 3 })] }) });

  expect(document.querySelector('.reply mark')).toBeNull();
});

test('a marked reply with HTML stays text', () => {
  const a = '<b>I am</b><script>alert(1)</script>';
  const leaks = [aLeak({ span: { start: 1, end: 12 } })];
  showEvidence({ vote: aLeakyVote({ leaks }), turns: [{ prompt: '<i>', replies: { a, b: '' } }] });

  expect(document.querySelector('.reply :is(b, script), i')).toBeNull();
  expect(find('.reply mark').childNodes).toHaveLength(3);
});

test('without texts the quotes still stand', () => {
  showEvidence({ turns: undefined });

  expect(find('.leak-quote').textContent).toContain('I am');
  expect(find('.evidence').textContent).toContain('The texts of this vote were not kept.');
});

test('each reason is told with what it makes of the vote', () => {
  const verdict = { state: 'void' as const, reasons: ['leak-in-reply' as const, 'identity-asked' as const] };
  showEvidence({ vote: aLeakyVote({ verdict }) });

  const told = [...document.querySelectorAll('.evidence ul li')].map(({ textContent }) => textContent);
  expect(told).toEqual([
    '⊘ Void: a reply named its model or maker',
    '? Suspect: the prompt asks who the model is',
  ]);
});

test('a vote without reasons has nothing against it', () => {
  showEvidence({ vote: aLeakyVote({ leaks: [], verdict: { state: 'counts', reasons: [] } }) });

  expect(find('.evidence').textContent).toContain('Nothing speaks against this vote.');
});

test('a verdict against the rules is said to be overruled', () => {
  showEvidence({ vote: aLeakyVote({ verdict: { state: 'counts', reasons: ['leak-in-reply'] } }) });

  expect(find('.evidence').textContent).toContain('You overruled the rules.');
});

test('the estimate is called one and gives its reason', () => {
  showEvidence({ vote: estimateOf(['claude', 'anthropic']) });

  expect(find('.evidence').textContent).toContain(
    'The arena would probably drop this vote: a message contains “claude” and “anthropic”. An estimate',
  );
});

test('the history tells each review, the newest last', () => {
  const voteId = vote.id;
  showEvidence({
    history: [
      { ...stamp(1), kind: 'vote.cast', vote: aVote() },
      { ...stamp(2), kind: 'leak.reviewed', voteId, leak: 0, review: 'dismissed' },
      { ...stamp(3), kind: 'vote.judged', voteId, state: 'void' },
      { ...stamp(4), kind: 'vote.judged', voteId },
      { ...stamp(5), kind: 'leak.reviewed', voteId, leak: 0, review: 'open' },
    ],
  });

  const told = [...document.querySelectorAll('.history bdi')].map(({ textContent }) => textContent);
  expect(told).toEqual([
    'Vote cast',
    'Dismissed: A says which model it is',
    'Your verdict: Void',
    'Verdict left to the rules',
    'Reopened: A says which model it is',
  ]);
});

test.each(['light', 'dark'] as const)('axe finds nothing wrong in %s evidence', async (scheme) => {
  showEvidence({
    vote: estimateOf(['claude']),
    history: [{ ...stamp(1), kind: 'vote.cast', vote: aVote() }],
  });

  expect(await findViolations(scheme)).toEqual([]);
});
