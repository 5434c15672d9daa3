/**
 * The browser's databases, but none is opened whose version is not said. Dexie asks for one without a version when a
 * newer version of the extension has changed it, and would then "mend" what it does not know.
 */
export const strictFactory: IDBFactory = {
  open(name, version) {
    if (version !== undefined) return indexedDB.open(name, version);
    throw new DOMException('the votes were last opened by a newer version of the extension', 'VersionError');
  },
  deleteDatabase: (name) => indexedDB.deleteDatabase(name),
  databases: () => indexedDB.databases(),
  cmp: (one, other) => indexedDB.cmp(one, other),
};
