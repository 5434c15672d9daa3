/** A folder as the File System Access API shows it, in memory; devices that are given the same one share it. */
export function memoryFolder(files: Map<string, Blob> = new Map()): FileSystemDirectoryHandle {
  const handleOf = (name: string) => ({
    kind: 'file' as const,
    name,
    getFile: async () => new File([files.get(name) ?? new Blob()], name),
    createWritable: async () => {
      const parts: BlobPart[] = [];
      return {
        write: async (part: BlobPart) => void parts.push(part),
        close: async () => void files.set(name, new Blob(parts)),
        abort: async () => {},
      };
    },
  });
  const folder = {
    kind: 'directory' as const,
    name: 'shared',
    async *entries() {
      for (const name of [...files.keys()]) yield [name, handleOf(name)] as const;
    },
    getFileHandle: async (name: string) => {
      if (!files.has(name)) files.set(name, new Blob());
      return handleOf(name);
    },
    removeEntry: async (name: string) => void files.delete(name),
  };
  return folder as unknown as FileSystemDirectoryHandle;
}
