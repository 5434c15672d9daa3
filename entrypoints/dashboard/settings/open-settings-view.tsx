import { signal } from '@preact/signals';
import { writeArenaFile } from '@/domain/transfer/arena-file';
import { startPickerAt } from '@/platform/start-picker';
import type { View } from '../view';
import { addArena, followSettings, type ListedArena, removeArena } from './added-arenas';
import { askFor } from './permissions';
import { SettingsView } from './settings-view';

/** The arenas of the user's own, and every arena tab. */
export const openSettingsView: View<'settings'>['open'] = () => {
  const failure = signal<unknown>(undefined);
  const fail = (error: unknown) => {
    failure.value = error;
  };
  const state = followSettings(fail);
  return () => (
    <SettingsView
      arenas={state.value?.arenas}
      tabs={state.value?.tabs ?? []}
      failure={failure.value}
      onAdd={addArena}
      onAllow={(origin) => void askFor(origin).catch(fail)}
      onRemove={(origin) => void removeArena(origin).catch(fail)}
      onPoint={(origin) => void startPickerAt(origin).catch(fail)}
      onExport={exportArena}
    />
  );
};

function exportArena({ arena }: ListedArena): void {
  const { title, origin, reads } = arena;
  if (reads.kind !== 'custom' || reads.parts === undefined) return;
  const content = writeArenaFile({ title, origins: [origin], parts: reads.parts });
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([content], { type: 'application/json' }));
  link.download = `${new URL(origin).hostname}.arena.json`;
  link.click();
  URL.revokeObjectURL(link.href);
}
