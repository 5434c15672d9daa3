import { projectLinks as linksOf } from '@/domain/journal/project-links';
import type { Tables } from './database';

/** Derives all links anew from their events; there are some hundreds at most. */
export async function projectLinks({ journal, links }: Tables): Promise<void> {
  const rows = await journal.where('about').equals('link').toArray();
  await links.clear();
  await links.bulkPut([...linksOf(rows.map(({ event }) => event))]);
}
