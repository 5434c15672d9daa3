import { type TextKey, text } from '@/platform/text';

const reasons: Readonly<Record<string, TextKey>> = {
  accurate: 'reasonAccurate',
  complete: 'reasonComplete',
  clear: 'reasonClear',
  concise: 'reasonConcise',
  'followed-instructions': 'reasonFollowed',
  style: 'reasonStyle',
};

/** The reasons that are offered; votes from elsewhere may have others. */
export const offeredReasons: readonly string[] = Object.keys(reasons);

export function reasonText(reason: string): string {
  const key = Object.hasOwn(reasons, reason) ? reasons[reason] : undefined;
  return key === undefined ? reason : text(key);
}
