import type { Reading } from '@/domain/battle/reading';
import type { Redaction } from './redaction';

/** Adds to a reading what the attributes gave away, as no more than that they did. */
export function withExposure(reading: Reading, { isExposed }: Pick<Redaction, 'isExposed'>): Reading {
  if (!isExposed || reading.kind !== 'battle' || reading.mode !== 'battle') return reading;
  return { ...reading, exposedBy: [...new Set([...(reading.exposedBy ?? []), 'page-exposed' as const])] };
}
