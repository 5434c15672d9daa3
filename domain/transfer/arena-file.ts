import * as v from 'valibot';
import { ArenaTitle, Origin } from '../custom/added-arena';
import { CustomParts } from '../custom/custom-parts';

const format = 'blind-ballot-arena';
const version = 1;
const mostCharacters = 50_000;

/** A custom arena as it travels from one user to another. A public format: what changes gets the next version. */
export const ArenaFile = v.strictObject({
  format: v.literal(format),
  version: v.literal(version),
  title: ArenaTitle,
  /** Where it was seen. Importing a file adds none of them: that takes the user's own click. */
  origins: v.pipe(v.array(Origin), v.minLength(1), v.maxLength(20)),
  parts: CustomParts,
});
export type ArenaFile = v.InferOutput<typeof ArenaFile>;

export type ArenaFileReading =
  | { readonly kind: 'read'; readonly file: ArenaFile }
  | {
      readonly kind: 'refused';
      readonly reason: 'too-large' | 'not-json' | 'unsafe-key' | 'other-format' | 'unknown-version';
    }
  /** `at` is the path to what is wrong, such as `parts.replies.a`. */
  | { readonly kind: 'refused'; readonly reason: 'malformed'; readonly at: string };

/** Reads a file of unknown origin. Nothing of it is used unless all of it is understood. */
export function readArenaFile(text: string): ArenaFileReading {
  if (text.length > mostCharacters) return { kind: 'refused', reason: 'too-large' };
  const json = parse(text);
  if (json.kind === 'refused') return json;
  const head = v.safeParse(v.object({ format: v.literal(format), version: v.unknown() }), json.value);
  if (!head.success) return { kind: 'refused', reason: 'other-format' };
  if (head.output.version !== version) return { kind: 'refused', reason: 'unknown-version' };
  const parsed = v.safeParse(ArenaFile, json.value);
  if (parsed.success) return { kind: 'read', file: parsed.output };
  return { kind: 'refused', reason: 'malformed', at: v.getDotPath(parsed.issues[0]) ?? '' };
}

/** The text of a file that `readArenaFile` reads. */
export function writeArenaFile(file: Omit<ArenaFile, 'format' | 'version'>): string {
  return `${JSON.stringify({ format, version, ...file }, undefined, 2)}\n`;
}

type Json =
  | { readonly kind: 'json'; readonly value: unknown }
  | { readonly kind: 'refused'; readonly reason: 'not-json' | 'unsafe-key' };

/** Keys that objects inherit pass for known ones in a schema, so they are looked for while the text is parsed. */
function parse(text: string): Json {
  let isUnsafe = false;
  try {
    const value: unknown = JSON.parse(text, (key, inner) => {
      isUnsafe ||= key in Object.prototype;
      return inner;
    });
    return isUnsafe ? { kind: 'refused', reason: 'unsafe-key' } : { kind: 'json', value };
  } catch {
    return { kind: 'refused', reason: 'not-json' };
  }
}
