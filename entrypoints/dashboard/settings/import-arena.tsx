import { useState } from 'preact/hooks';
import { type ArenaFile, type ArenaFileReading, readArenaFile } from '@/domain/transfer/arena-file';
import { type TextKey, text } from '@/platform/text';
import type { Addition, addArena } from './added-arenas';
import { AdditionNote } from './addition-note';
import { FilePreview } from './file-preview';

const refusals: Readonly<Record<(ArenaFileReading & { kind: 'refused' })['reason'], TextKey>> = {
  'too-large': 'fileTooLarge',
  'not-json': 'fileNotJson',
  'unsafe-key': 'fileUnsafe',
  'other-format': 'fileOtherFormat',
  'unknown-version': 'fileUnknownVersion',
  malformed: 'fileMalformed',
};

/** Reads an arena from a file, shows what it would match, and adds it where the user says, on their click. */
export function ImportArena({ onAdd }: { readonly onAdd: typeof addArena }) {
  const [reading, setReading] = useState<ArenaFileReading>();
  return (
    <div class="settings-import">
      <label>
        {text('chooseFile')}
        <input
          type="file"
          accept=".json,application/json"
          onChange={({ currentTarget }) => {
            void currentTarget.files?.[0]?.text().then((content) => setReading(readArenaFile(content)));
          }}
        />
      </label>
      {reading?.kind === 'refused' && (
        <p role="alert" class="added-doubt">
          {text(refusals[reading.reason], reading.reason === 'malformed' ? reading.at : '')}
        </p>
      )}
      {reading?.kind === 'read' && <FileForm key={reading.file} file={reading.file} onAdd={onAdd} />}
    </div>
  );
}

interface FileFormProps {
  readonly file: ArenaFile;
  readonly onAdd: typeof addArena;
}

/** An unencrypted address counts only when it was typed, so it is not taken from the file. */
function FileForm({ file, onAdd }: FileFormProps) {
  const encrypted = file.origins.find((origin) => origin.startsWith('https:'));
  const [address, setAddress] = useState(encrypted ?? '');
  const [addition, setAddition] = useState<Addition | 'adding'>();
  const add = async (event: Event) => {
    event.preventDefault();
    setAddition('adding');
    setAddition(await onAdd(address, { kind: 'custom', parts: file.parts }, file.title));
  };
  return (
    <form class="settings-form" onSubmit={(event) => void add(event)}>
      <FilePreview file={file} />
      <label>
        {text('arenaAddress')}
        <input
          name="import-address"
          value={address}
          autocomplete="off"
          spellcheck={false}
          required
          onInput={({ currentTarget }) => setAddress(currentTarget.value)}
        />
      </label>
      <button type="submit" disabled={addition === 'adding'}>
        {text('addImported')}
      </button>
      <AdditionNote addition={addition} />
    </form>
  );
}
