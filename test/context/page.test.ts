import { expect } from '@open-wc/testing';
import * as page from '../../src/context/page.js';
import { emptySnapshot } from '../../src/store/snapshot.js';
import type { MentorshipStore } from '../../src/store/store.js';

const identity = { person: 'person:lena', name: '', roles: [], zone: 'UTC' };
const store: MentorshipStore = {
  version: 1,
  snapshot: emptySnapshot('ready', identity),
  drafts: { get: () => undefined, set: () => true, remove: () => undefined },
  subscribe: () => () => undefined,
  dispatch: () => Promise.resolve({ ok: true, value: { ids: [], waiting: false } }),
  warm: () => undefined,
  retry: () => undefined,
  now: () => '2026-10-21T08:20:00.000Z',
  newId: (kind) => `${kind}:1`,
  exportAll: () => Promise.resolve([]),
  close: () => Promise.resolve(),
};

/** The module once more, as another bundle of the package on the page has it. */
const secondCopy = async (): Promise<typeof page> => {
  const address = '/src/context/page.ts?second-copy';
  return (await import(address)) as typeof page;
};

describe('two copies of the package on one page', () => {
  it('are two', async () => {
    expect((await secondCopy()).registerProvider).not.to.equal(page.registerProvider);
  });

  it('know each other’s providers and hear of them', async () => {
    const other = await secondCopy();
    let told = 0;
    const stop = other.onProviders(() => (told += 1));
    const withdraw = page.registerProvider({ id: 'mine', store });
    expect(other.providerById('mine')?.store).to.equal(store);
    expect(other.onlyProvider()?.id).to.equal('mine');
    page.providerChanged();
    withdraw();
    expect(told).to.equal(3);
    expect(other.providerById('mine')).to.equal(undefined);
    stop();
    page.providerChanged();
    expect(told).to.equal(3);
  });

  it('use one default store', async () => {
    const other = await secondCopy();
    let made = 0;
    const make = () => {
      made += 1;
      return store;
    };
    page.registerDefaultStore(make);
    other.registerDefaultStore(make);
    expect(page.pageStore()).to.equal(store);
    expect(other.pageStore()).to.equal(store);
    expect(made).to.equal(1);
  });

  it('use none where two providers leave it open', async () => {
    const withdraw = [
      page.registerProvider({ id: 'a', store }),
      (await secondCopy()).registerProvider({ id: 'b', store }),
    ];
    expect(page.pageStore()).to.equal(undefined);
    expect(page.onlyProvider()).to.equal(undefined);
    for (const leave of withdraw) leave();
  });
});
