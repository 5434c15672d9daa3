import { signal } from '@preact/signals';
import { expect, test, vi } from 'vitest';
import { follow } from '@/components/follow';

const later = <T>(value: T) => Promise.resolve(value);

test('the output follows the input', async () => {
  const input = signal<number | undefined>(2);
  const output = follow(
    input,
    (n) => later(n * 10),
    () => {},
  );

  await vi.waitFor(() => expect(output.value).toBe(20));
  input.value = 3;

  await vi.waitFor(() => expect(output.value).toBe(30));
});

test('what an older input comes to is dropped, and its work aborted', async () => {
  const input = signal<number | undefined>(1);
  const finish: Record<number, () => void> = {};
  const aborted: number[] = [];
  const output = follow(
    input,
    (n, abort) => {
      abort.addEventListener('abort', () => aborted.push(n));
      return new Promise<number>((resolve) => {
        finish[n] = () => resolve(n);
      });
    },
    () => {},
  );
  input.value = 2;

  finish[2]?.();
  finish[1]?.();

  await vi.waitFor(() => expect(output.value).toBe(2));
  expect(aborted).toEqual([1]);
});

test('with no input there is no output', async () => {
  const input = signal<number | undefined>(1);
  const output = follow(input, later, () => {});
  await vi.waitFor(() => expect(output.value).toBe(1));

  input.value = undefined;

  expect(output.value).toBeUndefined();
});

test('a failure is told, and an aborted one is not', async () => {
  const input = signal<string | undefined>('first');
  const failures: unknown[] = [];
  follow(
    input,
    (what) => Promise.reject(what),
    (error) => failures.push(error),
  );

  input.value = 'second';

  await vi.waitFor(() => expect(failures).toEqual(['second']));
});
