type Picker = (how: { suggestedName: string; id: string }) => Promise<FileSystemFileHandle>;

/**
 * Asks where a file goes; has to come from a click. Undefined where the browser has no such dialog, or refuses it: the
 * file then goes to the downloads. Rejects with AbortError when the user closes the dialog.
 */
export async function askWhere(suggestedName: string): Promise<FileSystemFileHandle | undefined> {
  const { showSaveFilePicker } = globalThis as { showSaveFilePicker?: Picker };
  try {
    return await showSaveFilePicker?.({ suggestedName, id: 'blind-ballot-files' });
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') throw error;
    return undefined;
  }
}
