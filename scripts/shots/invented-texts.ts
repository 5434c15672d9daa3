import type { Random } from '@/domain/ranking/seeded-random';
import type { Turn } from '@/domain/turn';
import { replyTexts } from '@/test/fixtures/server/reply-texts';

const prompts = [
  'How do I keep a sourdough starter alive while I travel?',
  'Write a regular expression for dates, and explain it.',
  'What should I read after "The Left Hand of Darkness"?',
  'Explain the difference between a mutex and a semaphore.',
  'Plan three days in Lisbon with two small children.',
  'Why do cats knead?',
  'Summarise the plot of Hamlet in the voice of a sports reporter.',
  'Is this proof right? Every even number is the sum of two odd ones.',
];

/** One turn; now and then side A says that it is `name`. */
export function inventTurn(name: string, random: Random): Turn {
  const prompt = pick(prompts, random);
  const topic = prompt.split(' ').slice(0, 4).join(' ');
  const reply = () => pick(replyTexts, random).replaceAll('TOPIC', topic);
  const claim = random() < 0.04 ? `I am ${name}, a large language model. ` : '';
  return { prompt, replies: { a: claim + reply(), b: reply() } };
}

function pick<T>(from: readonly T[], random: Random): T {
  const picked = from[Math.floor(random() * from.length)];
  if (picked === undefined) throw new RangeError('there is nothing to pick from');
  return picked;
}
