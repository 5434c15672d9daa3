import { text } from '@/platform/text';
import { formatMoment } from './format';

/** When something was said. Files may give no date; what they hold then lies at the beginning of time. */
export function momentText(atMs: number, nowMs: number): string {
  return atMs === 0 ? text('noDate') : formatMoment(atMs, nowMs);
}
