import { charClass, foldTable } from './fold';
import type { Sentence } from './sentence';

/** How Korean particles and verb endings begin that are written together with a name. */
const particles = new Set(
  Array.from('은는이가을를의에와과로으도만입예라랑나께부까처보인였야여사측팀및등님같하한란조마뿐밖대'),
);
/** Longer names are unlikely to begin another word. */
const longestShortName = 3;

/** "애플리케이션": a short Korean name that is only the beginning of another word. */
export function isPartOfWord({ chars, length }: Sentence, start: number, end: number): boolean {
  const next = chars[end];
  if (end - start > longestShortName || end >= length || next === undefined) return false;
  if (foldTable().classOf[chars[end - 1] as number] !== charClass.hangul) return false;
  const isWritten = foldTable().classOf[next] === charClass.hangul;
  return isWritten && !particles.has(String.fromCharCode(next));
}
