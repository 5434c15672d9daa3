import { expect, test } from 'vitest';
import { LeakWatch } from '@/domain/battle/leak-watch';
import { aBattle, aLabelledTurn, aNamedTurn } from '@/test/support/builders';

const claim = 'I am Claude, an assistant made by Anthropic.';
const writing = (a: string, b = '') => aBattle({ busy: true, turns: [aLabelledTurn({ replies: { a, b } })] });

test('a leak is told of with the piece that completes it, on its side', () => {
  const watch = new LeakWatch();

  expect(watch.update(writing('I am Cl'))).toEqual({ a: 'none', b: 'none' });
  expect(watch.update(writing(claim))).toEqual({ a: 'void', b: 'none' });
  expect(watch.update(writing(claim, claim))).toEqual({ a: 'void', b: 'void' });
});

test('a cursor at the end is no part of the reply', () => {
  const watch = new LeakWatch();
  watch.update(writing('I am Cla▌'));

  expect(watch.update(writing('I am Claude, made by Anthropic. ▌')).a).toBe('void');
});

test('a reply that is written anew is read anew', () => {
  const watch = new LeakWatch();
  watch.update(writing(claim));

  expect(watch.update(writing('The sky is blue.')).a).toBe('none');
});

test('a reply that goes on after its end is read on', () => {
  const watch = new LeakWatch();
  watch.update(aBattle({ turns: [aLabelledTurn({ replies: { a: 'Hello.', b: '' } })] }));

  expect(watch.update(writing(`Hello. ${claim}`)).a).toBe('void');
});

test('what an earlier pair gave away does not stain the next one', () => {
  const watch = new LeakWatch();
  const leaked = { replies: { a: claim, b: '' } };
  watch.update(aBattle({ turns: [aLabelledTurn(leaked)] }));

  expect(watch.update(aBattle({ round: 2, turns: [aNamedTurn(leaked), aLabelledTurn()] })).a).toBe('none');
});

test('a name that is only mentioned is no leak', () => {
  expect(
    new LeakWatch().update(
      aBattle({ turns: [aLabelledTurn({ replies: { a: 'Claude Monet painted it.', b: '' } })] }),
    ).a,
  ).toBe('none');
});
