import { ContextProvider } from '@lit/context';
import { expect, fixture, fixtureCleanup, html, nextFrame } from '@open-wc/testing';
import '../../src/elements/mentorship-provider/mentorship-provider.js';
import type { MentorshipProvider } from '../../src/elements/mentorship-provider/mentorship-provider.js';
import { storeContext } from '../../src/context/store-context.js';
import { memoryStorage } from '../../src/storage/memory.js';
import { emptySnapshot } from '../../src/store/snapshot.js';
import type { MentorshipStore } from '../../src/store/store.js';
import { until } from '../support/until.js';
import { createReader, type Reader } from './reader.js';
import { collectWarnings } from './warnings.js';

const provide = (user: string, id = ''): Promise<MentorshipProvider> =>
  fixture<MentorshipProvider>(
    html`<mentorship-provider id=${id} .user=${user} .storageFactory=${memoryStorage()}></mentorship-provider>`,
  );

/** A place in the document, removed after the test. */
const place = (): Promise<HTMLElement> => fixture<HTMLElement>(html`<div></div>`);

const whose = (reader: Reader, person: string) =>
  until(() => reader.snapshot.status === 'ready' && reader.snapshot.identity.person === person, `not of ${person}`);

/** A store that counts who listens. */
function countingStore() {
  const listeners = new Set<() => void>();
  const identity = { person: 'person:lena', name: '', roles: [], zone: 'UTC' };
  const store: MentorshipStore = {
    version: 1,
    snapshot: emptySnapshot('ready', identity),
    drafts: { get: () => undefined, set: () => true, remove: () => undefined },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    dispatch: () => Promise.resolve({ ok: true, value: { ids: [], waiting: false } }),
    warm: () => undefined,
    retry: () => undefined,
    now: () => '2026-10-21T08:20:00.000Z',
    newId: (kind) => `${kind}:1`,
    exportAll: () => Promise.resolve([]),
    close: () => Promise.resolve(),
  };
  return { store, listeners };
}

describe('where an element gets its store', () => {
  let warnings: ReturnType<typeof collectWarnings>;
  beforeEach(() => {
    warnings = collectWarnings();
  });
  afterEach(() => {
    warnings.restore();
    fixtureCleanup();
  });

  it('is one default for a page without a provider', async () => {
    const home = await place();
    const [one, two] = [createReader(), createReader()];
    home.append(one, two);
    await until(() => one.snapshot.status === 'ready', 'not ready');
    expect(one.snapshot.identity.person).to.match(/^person:local-/);
    expect(two.stored.store).to.equal(one.stored.store);
    expect(one.stored.hasProvider).to.equal(false);
    expect(warnings.said).to.deep.equal([]);
  });

  it('is the provider above, at any depth and through shadow roots', async () => {
    const provider = await provide('lena');
    const host = document.createElement('div');
    const inner = document.createElement('section');
    host.attachShadow({ mode: 'open' }).append(inner);
    const reader = createReader();
    inner.append(reader);
    provider.append(host);
    await whose(reader, 'person:lena');
    expect(reader.stored.store).to.equal(provider.store);
    expect(reader.stored.hasProvider).to.equal(true);
    expect(warnings.said).to.deep.equal([]);
  });

  it('is the nearest of two providers', async () => {
    const outer = await provide('lena');
    const inner = await provide('amara');
    outer.append(inner);
    const reader = createReader();
    inner.append(reader);
    await whose(reader, 'person:amara');
  });

  it('is the only provider of the page, with a warning', async () => {
    await provide('lena');
    const reader = createReader();
    (await place()).append(reader);
    await whose(reader, 'person:lena');
    expect(warnings.said).to.deep.equal([
      `mentorship-widgets: <${reader.localName}> stands outside <mentorship-provider>; it uses the only one of this page.`,
    ]);
  });

  it('is none outside of two providers', async () => {
    await provide('lena');
    await provide('amara');
    const reader = createReader();
    (await place()).append(reader);
    await nextFrame();
    expect(reader.snapshot.status).to.equal('absent');
    expect(await reader.stored.dispatch({ type: 'goal-remove', space: 'person:lena', id: 'goal:a' })).to.deep.equal({
      ok: false,
      problem: { code: 'storage.unavailable', params: {} },
    });
  });

  it('is the one that `provider` names, without a warning', async () => {
    await provide('lena', 'first');
    await provide('amara', 'second');
    const reader = createReader('second');
    (await place()).append(reader);
    await whose(reader, 'person:amara');
    reader.provider = 'first';
    await whose(reader, 'person:lena');
    expect(warnings.said).to.deep.equal([]);
  });

  it('is the named one also above a nearer one, and also when that comes later', async () => {
    const near = await provide('lena', 'near');
    const reader = createReader('far');
    near.append(reader);
    await nextFrame();
    expect(reader.snapshot.status).to.equal('absent');
    await provide('amara', 'far');
    await whose(reader, 'person:amara');
  });

  it('is the nearest again when `provider` is taken away', async () => {
    const near = await provide('lena', 'near');
    await provide('amara', 'far');
    const reader = createReader();
    near.append(reader);
    reader.setAttribute('provider', 'far');
    await whose(reader, 'person:amara');
    reader.removeAttribute('provider');
    await whose(reader, 'person:lena');
  });

  it('is a provider that comes after the element', async () => {
    const reader = createReader();
    (await place()).append(reader);
    await until(() => reader.snapshot.status === 'ready', 'not ready');
    const local = reader.stored.store;
    const provider = await provide('amara');
    await whose(reader, 'person:amara');
    provider.remove();
    await until(() => reader.stored.store === local, 'the page’s own store is not used again');
  });

  it('is a provider that the host made with Lit’s context package, also when it comes later', async () => {
    const home = await place();
    const inner = document.createElement('div');
    home.append(inner);
    const reader = createReader();
    inner.append(reader);
    await until(() => reader.snapshot.status === 'ready', 'not ready');
    const { store, listeners } = countingStore();
    const provider = new ContextProvider(inner, { context: storeContext, initialValue: store });
    provider.hostConnected();
    await until(() => reader.stored.store === store, 'the late one is not used');
    const { store: other } = countingStore();
    provider.setValue(other);
    expect(reader.stored.store).to.equal(other);
    await until(() => listeners.size === 0);
  });

  it('changes with the place of the element', async () => {
    const one = await provide('lena');
    const two = await provide('amara');
    const reader = createReader();
    one.append(reader);
    await whose(reader, 'person:lena');
    two.append(reader);
    await whose(reader, 'person:amara');
    reader.remove();
    expect(reader.snapshot.status).to.equal('absent');
    one.append(reader);
    await whose(reader, 'person:lena');
  });
});

describe('what an element leaves behind', () => {
  afterEach(() => {
    fixtureCleanup();
  });

  it('is nothing after 100 mounts', async () => {
    const { store, listeners } = countingStore();
    const home = await place();
    new ContextProvider(home, { context: storeContext, initialValue: store });
    const readers = Array.from({ length: 100 }, () => createReader());
    for (const reader of readers) home.append(reader);
    await until(() => listeners.size === 100, `${String(listeners.size)} listen`);
    for (const reader of readers) reader.remove();
    await nextFrame();
    expect(listeners.size).to.equal(0);
  });

  it('is one subscription however often it moves', async () => {
    const { store, listeners } = countingStore();
    const home = await place();
    new ContextProvider(home, { context: storeContext, initialValue: store });
    const reader = createReader();
    for (let time = 0; time < 20; time += 1) home.append(reader);
    await until(() => listeners.size === 1);
    await nextFrame();
    expect(listeners.size).to.equal(1);
  });

  it('is no subscription while it needs no data', async () => {
    const { store, listeners } = countingStore();
    const home = await place();
    new ContextProvider(home, { context: storeContext, initialValue: store });
    const reader = createReader();
    reader.needed = false;
    home.append(reader);
    await nextFrame();
    expect([listeners.size, reader.snapshot.status]).to.deep.equal([0, 'absent']);
    reader.needed = true;
    reader.requestUpdate();
    await until(() => listeners.size === 1);
    expect(reader.snapshot.status).to.equal('ready');
  });
});
