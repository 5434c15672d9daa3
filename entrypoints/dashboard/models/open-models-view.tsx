import { readEncounters } from '@/domain/insights/encounters';
import { readLinkHistory, readLinks } from '@/storage/links';
import { live } from '@/storage/live';
import { readNamesMet } from '@/storage/names-met';
import { readTallies } from '@/storage/tallies';
import type { View } from '../view';
import { ModelsView } from './models-view';

/** The encounter book, and which names are one model. */
export const openModelsView: View<'models'>['open'] = ({ db, fail, failures, now, change }) => {
  const read = async () => {
    const [met, { tallies }, links, history] = await Promise.all([
      readNamesMet(db),
      readTallies(db, { board: 'all' }),
      readLinks(db),
      readLinkHistory(db),
    ]);
    return { models: readEncounters(met, tallies, links), met, tallies, links, history };
  };
  const book = live(read, undefined, fail('database'));
  return () => (
    <ModelsView
      book={book.value}
      isUnread={failures.value.database !== undefined}
      nowMs={now.value}
      onLink={(link) =>
        void change('journal.say', { sayings: [{ kind: 'model.linked', ...link }] }, 'statusLinked')
      }
      onUnlink={(name) =>
        void change('journal.say', { sayings: [{ kind: 'model.unlinked', name }] }, 'statusUnlinked')
      }
    />
  );
};
