import { useState } from 'preact/hooks';
import { text } from '@/platform/text';

export interface DropZoneProps {
  readonly isDisabled: boolean;
  readonly onFile: (file: File) => void;
}

/** Takes a file by drag and drop or from the browser's dialog. */
export function DropZone({ isDisabled, onFile }: DropZoneProps) {
  const [isOver, setOver] = useState(false);
  const take = (file: File | null | undefined) => {
    if (file && !isDisabled) onFile(file);
  };
  return (
    // Dropping is an extra: the input inside does the same by keyboard.
    // biome-ignore lint/a11y/noStaticElementInteractions: a place to drop files has no role.
    <div
      class="drop-zone"
      data-over={isOver || undefined}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        take(event.dataTransfer?.files[0]);
      }}
    >
      <label>
        {text('importDrop')}
        <input
          type="file"
          disabled={isDisabled}
          onChange={({ currentTarget }) => {
            take(currentTarget.files?.[0]);
            // The same file can be chosen again.
            currentTarget.value = '';
          }}
        />
      </label>
    </div>
  );
}
