// Lets Node run the sources that ship: resolves `@/…` to the repository root and adds the `.ts` that bundlers imply.
import { existsSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { fileURLToPath } from 'node:url';

const root = new URL('../../', import.meta.url);

registerHooks({
  resolve(specifier, context, next) {
    const target = specifier.startsWith('@/') ? new URL(specifier.slice(2), root).href : specifier;
    return next(withExtension(target, context.parentURL), context);
  },
});

function withExtension(specifier: string, parent: string | undefined): string {
  const isPath = specifier.startsWith('.') || specifier.startsWith('file:');
  if (!isPath || /\.[a-z]+$/.test(specifier)) return specifier;
  const candidate = new URL(`${specifier}.ts`, parent);
  return existsSync(fileURLToPath(candidate)) ? candidate.href : specifier;
}
