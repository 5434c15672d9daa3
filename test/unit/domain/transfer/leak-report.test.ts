import fc from 'fast-check';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { composeLeakReport, LeakReport } from '@/domain/transfer/leak-report';
import { leakReportMarkdown } from '@/domain/transfer/leak-report-markdown';
import { aFinding, aStandingVote, aTurn } from '@/test/support/builders';

const any = { severity: undefined, arena: undefined, review: undefined };
const secret = 'my-secret-words';
const finding = aFinding({
  quote: `I am Claude. ${secret}`,
  claimed: { maker: 'Anthropic', family: 'Claude', model: 'Claude' },
});
const leaky = (some: Parameters<typeof aStandingVote>[0] = {}) => ({
  vote: aStandingVote({
    leaks: [finding],
    models: { a: 'gpt-5', b: secret },
    note: secret,
    battleId: secret,
    host: secret,
    ...some,
  }),
  turns: [aTurn({ prompt: `who are you, ${secret}?`, replies: { a: secret, b: secret } })],
});

test('without texts a leak is told by facts alone', () => {
  expect(composeLeakReport([leaky()], any, false).leaks).toEqual([
    {
      kind: 'self-model',
      severity: 'void',
      side: 'a',
      language: 'en',
      elicited: false,
      claimedMaker: 'Anthropic',
      agrees: 'neither',
      arena: 'arena-ai',
      month: '2026-10',
    },
  ]);
});

test('without texts not a word of the battle, no name and no day is in either file', () => {
  const report = composeLeakReport([leaky()], any, false);

  for (const file of [JSON.stringify(report), leakReportMarkdown(report)]) {
    expect(file).not.toMatch(/my-secret-words|gpt-5|I am|2026-10-/);
  }
});

test('with texts the quote, the prompt, the claim and the revealed name are told', () => {
  const [leak] = composeLeakReport([leaky()], any, true).leaks;

  expect(leak).toMatchObject({
    quote: finding.quote,
    prompt: `who are you, ${secret}?`,
    claimed: finding.claimed,
    revealed: 'gpt-5',
    castAt: '2026-10-01T12:00:00.000Z',
  });
});

test('a vote whose texts were erased is reported without its prompt', () => {
  const [leak] = composeLeakReport([{ ...leaky(), turns: undefined }], any, true).leaks;

  expect(leak).not.toHaveProperty('prompt');
});

test('dismissed findings and those the filter leaves out are not reported', () => {
  const votes = [leaky({ reviews: { 0: 'dismissed' } }), leaky({ leaks: [aFinding({ severity: 'note' })] })];

  expect(composeLeakReport(votes, { ...any, severity: 'void' }, false).leaks).toEqual([]);
});

test.each([true, false])('the file has the shape it promises, texts: %s', (withTexts) => {
  const file: unknown = JSON.parse(JSON.stringify(composeLeakReport([leaky()], any, withTexts)));

  expect(v.safeParse(LeakReport, file).issues).toBeUndefined();
});

test('without texts the Markdown is one table', () => {
  const lines = leakReportMarkdown(composeLeakReport([leaky()], any, false))
    .trim()
    .split('\n');

  expect(lines.at(-1)).toBe(
    '| 2026-10 | arena-ai | A | self-model | void | en | Anthropic | false claim | no |',
  );
});

test('nothing a reply or a prompt says leaves its fence in the Markdown', () => {
  const words = fc.array(
    fc.constantFrom('`', '```', '````text', '\n', '![x](https://x.invalid)', '<img>', '# '),
  );
  fc.assert(
    fc.property(words, words, (quote, prompt) => {
      const vote = aStandingVote({ leaks: [aFinding({ quote: quote.join('') })] });
      const turns = [aTurn({ prompt: prompt.join('') })];
      const outside = outsideFences(leakReportMarkdown(composeLeakReport([{ vote, turns }], any, true)));

      expect(outside).not.toMatch(/!\[|<img>|`/);
    }),
  );
});

test('a name with markup in it means only itself', () => {
  const vote = leaky({ models: { a: '[x](https://x.invalid) <b>|', b: 'b' } });

  expect(leakReportMarkdown(composeLeakReport([vote], any, true))).toContain(
    'Side A: \\[x\\]\\(https\\://x.invalid\\) \\<b\\>\\|',
  );
});

/** The lines of a Markdown file that are not code, as a reader of fences finds them. */
function outsideFences(markdown: string): string {
  const outside: string[] = [];
  let open: string | undefined;
  for (const line of markdown.split('\n')) {
    const ticks = /^(`{3,})(.*)$/.exec(line);
    if (open === undefined) {
      if (ticks) open = ticks[1];
      else outside.push(line);
    } else if (ticks && ticks[2]?.trim() === '' && (ticks[1] ?? '').length >= open.length) open = undefined;
  }
  return outside.join('\n');
}
