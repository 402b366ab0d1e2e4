import { expect } from '@open-wc/testing';
import { indexedDBStorage } from '../../src/storage/indexeddb.js';
import { importRecords } from '../../src/store/import.js';
import { letter, MEI, TOMAS } from '../support/requests.js';
import { AMARA, LENA } from '../support/sample.js';
import { deafTab } from './deaf.js';
import { acceptance, meetingAt, outcome } from './request-scene.js';

describe('accepting on IndexedDB', () => {
  it('two pages that have both read before either writes never take on more than there are places', async () => {
    const name = `accepting-${crypto.randomUUID()}`;
    const storage = indexedDBStorage({ name });
    const records = [LENA, TOMAS, MEI].map((from) => letter(from.slice('person:'.length), { from }));
    const report = await importRecords(records, {
      open: (person) => storage({ person, indexes: {}, schemaVersion: 1 }),
    });
    expect(report.refused).to.deep.equal([]);
    const machines = meetingAt('availability:amara-okoye', 3, storage);
    const stores = await Promise.all(machines.map((machine) => deafTab(machine, AMARA)));
    const asks = [LENA, TOMAS, MEI].map((from) => acceptance(from.slice('person:'.length), from, 2));
    const outcomes = await Promise.all(
      stores.flatMap((store, index) => {
        const ask = asks[index];
        return ask ? [outcome(store, ask)] : [];
      }),
    );
    expect(outcomes.toSorted()).to.deep.equal(['request.places.full', 'stored', 'stored']);
    const later = await deafTab(storage, AMARA);
    const [places] = later.snapshot.of('availability');
    expect(places?.value.reserved).to.have.length(2);
    expect(later.snapshot.of('mentorship')).to.have.length(2);
    await Promise.all([...stores, later].map((store) => store.close()));
  });
});
