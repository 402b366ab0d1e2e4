// IndexedDB by hand: one object store, puts without reading before, no checks, no revisions to compare.

const answer = (request) =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

const done = (transaction) =>
  new Promise((resolve, reject) => {
    transaction.oncomplete = resolve;
    transaction.onabort = () => reject(transaction.error);
  });

/** Opens a new database. `indexed`: with the index that a change feed needs. */
export async function openByHand(name, { indexed }) {
  const opening = indexedDB.open(name, 1);
  opening.onupgradeneeded = () => {
    const store = opening.result.createObjectStore('records', { keyPath: ['space', 'id'] });
    if (indexed) store.createIndex('seq', 'seq', { unique: true });
  };
  return answer(opening);
}

/** Puts rows, each transaction so many of them, one transaction after the other. */
export async function putByHand(database, rows, batch) {
  for (let start = 0; start < rows.length; start += batch) {
    const transaction = database.transaction('records', 'readwrite');
    const store = transaction.objectStore('records');
    for (const row of rows.slice(start, start + batch)) store.put(row);
    await done(transaction);
  }
}

/** All rows of a space whose id begins with the kind. */
export const allByHand = (database, space, kind) =>
  answer(
    database
      .transaction('records')
      .objectStore('records')
      .getAll(IDBKeyRange.bound([space, `${kind}:`], [space, `${kind};`])),
  );

export const getByHand = (database, space, id) =>
  answer(database.transaction('records').objectStore('records').get([space, id]));

export const deleteDatabase = (name) => answer(indexedDB.deleteDatabase(name));
