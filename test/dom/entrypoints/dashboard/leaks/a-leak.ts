import type { Finding } from '@/domain/leaks/finding';
import { aStandingVote } from '@/test/dom/components/a-standing-vote';
import { aFinding } from '@/test/support/builders';

const reply = 'Sure. I am Claude, made by Anthropic. Here is your poem.';

/** A reply that says what it is not: the page calls it gpt-5. */
export function aLeak(some: Partial<Finding> = {}): Finding {
  return aFinding({
    span: { start: 6, end: 17 },
    nameSpan: { start: 11, end: 17 },
    quote: 'I am Claude, made by Anthropic.',
    claimed: { maker: 'Anthropic', family: 'Claude', model: 'Claude' },
    ...some,
  });
}

export const leakyTurns = [{ prompt: 'A poem, please.', replies: { a: reply, b: 'Roses are red.' } }];

/** A vote that its first reply voids. */
export function aLeakyVote(some: Parameters<typeof aStandingVote>[0] = {}) {
  return aStandingVote({
    leaks: [aLeak()],
    verdict: { state: 'void', reasons: ['leak-in-reply'] },
    ...some,
  });
}
