/** Puts rows, as JSON, into a table of the votes database. Runs in a page of the extension, so it uses nothing else. */
export function putRows(table: string, rows: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('votes');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const db = opening.result;
      const transaction = db.transaction(table, 'readwrite');
      for (const row of JSON.parse(rows)) transaction.objectStore(table).put(row);
      transaction.onerror = () => reject(transaction.error);
      transaction.oncomplete = () => {
        db.close();
        resolve();
      };
    };
  });
}
