import type { Finding } from './finding';
import { type DetectorOptions, openDetector } from './open-detector';

/** All findings of a finished text, in the order of their evidence. */
export function scanReply(text: string, options: DetectorOptions): readonly Finding[] {
  const detector = openDetector(options);
  return [...detector.push(text), ...detector.end()];
}
