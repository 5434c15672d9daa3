import type { AddedArena } from '@/domain/custom/added-arena';
import type { Manifest, Scripting } from '@/platform/browser';
import { patternOf } from '@/platform/match-pattern';

/** What registering needs of the browser. */
export interface RegistrationPorts {
  readonly readArenas: () => Promise<readonly AddedArena[]>;
  /** Whether the user allows us on the pages of a match pattern. */
  readonly isAllowed: (pattern: string) => Promise<boolean>;
  readonly manifest: Pick<Manifest.WebExtensionManifest, 'version' | 'content_scripts'>;
  readonly scripting: Pick<
    Scripting.Static,
    'getRegisteredContentScripts' | 'registerContentScripts' | 'unregisterContentScripts'
  >;
}

type Script = Scripting.RegisteredContentScript;

const ours = 'added:';
// In `public/`: covers a page until the veil that its description asks for lies over it.
const curtain = 'curtain.css';

/**
 * Makes the registered scripts those of the added arenas that the user allows us on. Asked for whenever either may have
 * changed: Chromium forgets the registrations of an unpacked extension, and permissions can be taken back any time.
 */
export async function reconcileScripts(ports: RegistrationPorts): Promise<void> {
  const { scripting } = ports;
  const wanted = await wantedScripts(ports);
  const registered = (await scripting.getRegisteredContentScripts()).filter(({ id }) => id.startsWith(ours));
  const stale = registered.filter(({ id }) => !wanted.some((script) => script.id === id));
  if (stale.length > 0) await scripting.unregisterContentScripts({ ids: stale.map(({ id }) => id) });
  const missing = wanted.filter(({ id }) => !registered.some((script) => script.id === id));
  if (missing.length > 0) await scripting.registerContentScripts(missing);
}

async function wantedScripts({ readArenas, isAllowed, manifest }: RegistrationPorts): Promise<Script[]> {
  const arenas = await readArenas();
  const allowed = await Promise.all(arenas.map(({ origin }) => isAllowed(patternOf(origin))));
  return arenas.filter((_, index) => allowed[index]).flatMap((arena) => scriptsOf(arena, manifest));
}

/** The scripts that run on the arenas we know, for one more. An id tells all there is to tell of its script. */
function scriptsOf({ origin, reads }: AddedArena, manifest: RegistrationPorts['manifest']): Script[] {
  return (manifest.content_scripts ?? []).map((known, index) => ({
    id: `${ours}${manifest.version}:${index}:${reads.kind}:${origin}`,
    matches: [patternOf(origin)],
    js: (known.js ?? []).map(pathOf),
    css: stylesFor(reads, known.css ?? []),
    allFrames: known.all_frames ?? false,
    runAt: known.run_at ?? 'document_idle',
    persistAcrossSessions: true,
    ...('world' in known && known.world === 'MAIN' && { world: 'MAIN' as const }),
  }));
}

/** The veils of known arenas say nothing about one that was described. */
function stylesFor(reads: AddedArena['reads'], known: readonly string[]): string[] {
  return reads.kind === 'custom' && known.length > 0 ? [curtain] : known.map(pathOf);
}

/** Firefox gives the files of the manifest as whole addresses, and takes them as paths only. */
function pathOf(file: string): string {
  return new URL(file, 'https://package.invalid/').pathname.slice(1);
}
