import { signal } from '@preact/signals';
import { expect, test, vi } from 'vitest';
import { followSteps } from '@/components/follow-steps';

const fail = (error: unknown) => {
  throw error;
};

test('each step is shown, and the next work knows the last one', async () => {
  const input = signal<number | undefined>(1);
  const seen: unknown[] = [];
  const output = followSteps<number, string>(
    input,
    async function* (n, before) {
      seen.push(before);
      yield `${n} soon`;
      await Promise.resolve();
      seen.push(output.peek());
      yield `${n} there`;
    },
    fail,
  );
  await vi.waitFor(() => expect(output.value).toBe('1 there'));

  input.value = 2;

  await vi.waitFor(() => expect(output.value).toBe('2 there'));
  expect(seen).toEqual([undefined, '1 soon', '1 there', '2 soon']);
});

test('steps for an older input are dropped, and their work aborted', async () => {
  const input = signal<number | undefined>(1);
  const finish: Record<number, () => void> = {};
  const aborted: number[] = [];
  const output = followSteps<number, number>(
    input,
    async function* (n, _, abort) {
      abort.addEventListener('abort', () => aborted.push(n));
      await new Promise<void>((resolve) => {
        finish[n] = resolve;
      });
      yield n;
    },
    fail,
  );
  input.value = 2;

  finish[2]?.();
  finish[1]?.();

  await vi.waitFor(() => expect(output.value).toBe(2));
  await Promise.resolve();
  expect(output.value).toBe(2);
  expect(aborted).toEqual([1]);
});

test('a failure is told, and what was shown stays', async () => {
  const failures: unknown[] = [];
  const output = followSteps<number, number>(
    signal(1),
    async function* () {
      yield 1;
      throw new Error('worker gone');
    },
    (error) => failures.push(error),
  );

  await vi.waitFor(() => expect(failures).toHaveLength(1));
  expect(output.value).toBe(1);
});
