import * as v from 'valibot';
import { perSide } from './side';

/** One prompt and its two replies, as text. */
export const Turn = v.strictObject({ prompt: v.string(), replies: perSide(v.string()) });
export type Turn = v.InferOutput<typeof Turn>;
