import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const lifted = ':has(> blind-ballot:only-of-type[data-veil="lifted"])';

test.each(globSync('arenas/*/veil.css'))(
  '%s is lifted by our element only where it is the only one',
  (file) => {
    const css = readFileSync(file, 'utf8').replaceAll(/\/\*[\s\S]*?\*\//g, '');

    expect(css).toContain(lifted);
    expect(css.replaceAll(lifted, '')).not.toContain('blind-ballot');
  },
);
