import { type Side, sides } from '@/domain/side';
import { endOfValue } from '../end-of-value';

/** One frame of a stream. A bare object, which some streams begin with, belongs to neither side. */
export interface Frame {
  readonly side: Side | undefined;
  /** What kind of frame it is; empty for a bare object. */
  readonly code: string;
  /** JSON, as far as the line goes. */
  readonly json: string;
}

// 2026-09: a letter for the side and a code of the AI SDK. Direct answers come as server-sent events.
const head = /^(?:data: )?([ab])([0-9a-g]):/;

/** The frames of one line of a stream: mostly one, though they can stand back to back. */
export function readFrames(line: string): readonly Frame[] {
  const frames: Frame[] = [];
  for (let rest = line.trim(); rest !== ''; ) {
    const [prefix = '', letter, code = ''] = head.exec(rest) ?? [];
    const end = endOfValue(rest, prefix.length);
    if (prefix === '' && !rest.startsWith('{')) break;
    frames.push({ side: sides.find((side) => side === letter), code, json: rest.slice(prefix.length, end) });
    rest = rest.slice(end).trim();
  }
  return frames;
}
