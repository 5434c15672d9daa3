import { describe, expect, test, vi } from 'vitest';
import { type DiagnosisFacts, writeDiagnosis } from '@/content/diagnosis';
import { show } from '@/test/support/arena-pages';

vi.mock('@/platform/browser', () => import('@/test/dom/components/english'));

const facts: DiagnosisFacts = {
  version: '0.1.0',
  adapter: 'custom',
  page: 'battle',
  parts: [{ part: 'replyA', count: 2 }],
};
const diagnose = (html: string) => writeDiagnosis(show(html), facts);

test('tells tags, roles, classes, attributes by name, and how often', () => {
  const row = '<div class="reply-card p-4" data-testid="bot" hidden><p>words</p></div>';

  expect(diagnose(`<main role="log">${row}${row}<button type="button">A is better</button></main>`)).toBe(
    [
      'Blind Ballot 0.1.0, adapter custom, page battle',
      'replyA: 2',
      '',
      'body',
      '  main[role=log]',
      '    div.reply-card.p-#[data-testid=bot][hidden] ×2',
      '      p (text)',
      '    button[type=button] (text)',
    ].join('\n'),
  );
});

test('siblings that differ deep inside are told apart', () => {
  const told = diagnose('<ul><li><b>x</b></li><li><i>x</i></li></ul>');

  expect(told).not.toContain('×');
});

describe('an identity', () => {
  // As names are written: with versions, makers, in other scripts, in one word, and invented.
  const identities = [
    'claude-4.1-opus',
    'GPT5mini',
    'AcmeTurbo',
    'zorblax',
    '通义千问',
    'mistralai',
    'o3',
    'Qwen2',
  ];

  /** A page that says the name in every way a page can. */
  function pageNaming(name: string): string {
    const word = name.replace(/[^a-z0-9]/gi, '') || 'zorblax';
    return (
      `<!-- ${name} --><title>${name}</title><main id="${name}" class="${name} model-${name} x_${name}" ` +
      `role="${name}" data-testid="reply-${name}" type="${name}" aria-label="${name}" title="${name}" ` +
      `style="--name: '${name}'" data-${word}="1" ${word}-x="" ${word}>${name}` +
      `<x-${word}>${name}</x-${word}><${word}tag></${word}tag><img alt="${name}" src="data:,${name}">` +
      `<a href="https://${word}.example/${name}">${name}</a><input value="${name}" placeholder="${name}" ` +
      `name="${name}"><script>const a = "${name}"</script><style>.${word} { color: red }</style>` +
      `<svg><title>${name}</title><g id="${name}"></g></svg><template><i class="${name}"></i></template>` +
      `<textarea>${name}</textarea><meta name="${name}" content="${name}"></main>`
    );
  }

  test.each(identities)('%s is nowhere in the diagnosis of a page that is full of it', (name) => {
    const [, outline = ''] = diagnose(pageNaming(name)).toLowerCase().split('\n\n');

    for (const run of name.toLowerCase().match(/\p{L}+/gu) ?? [])
      expect(outline.split(/[^\p{L}]+/u)).not.toContain(run);
    for (const run of name.toLowerCase().match(/\p{L}{3,}/gu) ?? []) expect(outline).not.toContain(run);
    expect(outline).not.toMatch(/\p{N}/u);
    expect(outline).toContain('textarea');
  });

  test('is what a page full of it is made of, so the search could find it', () => {
    expect(show(pageNaming('zorblax')).outerHTML.split('zorblax').length).toBeGreaterThan(20);
  });
});

test('a page without end is told in bounded length and time', () => {
  const deep = '<div>'.repeat(400);
  const wide = Array.from({ length: 20_000 }, (_, i) => (i % 2 ? '<b></b>' : '<i></i>')).join('');
  const started = performance.now();

  const told = diagnose(wide + deep);

  expect(performance.now() - started).toBeLessThan(1000);
  expect(told.length).toBeLessThan(100_000);
});
