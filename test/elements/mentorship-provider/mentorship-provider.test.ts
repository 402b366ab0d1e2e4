import { expect, fixture, fixtureCleanup, html, nextFrame } from '@open-wc/testing';
import { MentorshipProvider } from '../../../src/elements/mentorship-provider/mentorship-provider.js';
import { StorageError, type StorageFactory } from '../../../src/storage/contract.js';
import { createMemoryWorld, memoryStorage } from '../../../src/storage/memory.js';
import { createReader, type Reader } from '../../context/reader.js';
import { collectWarnings } from '../../context/warnings.js';
import { createDatabaseName, deleteDatabase } from '../../storage/harness.js';
import { byRole, findRole, shownText } from '../../support/find.js';
import { LENA } from '../../support/sample.js';
import { until } from '../../support/until.js';
import { spoiled } from '../../support/world.js';

const ready = (reader: Reader) => until(() => reader.snapshot.status === 'ready', `it is ${reader.snapshot.status}`);

/** Puts a reader into a provider and waits until it reads. */
async function readIn(provider: MentorshipProvider): Promise<Reader> {
  const reader = createReader();
  provider.append(reader);
  await ready(reader);
  return reader;
}

const inMemory = (user: MentorshipProvider['user']): Promise<MentorshipProvider> =>
  fixture<MentorshipProvider>(
    html`<mentorship-provider lang="en" storage="memory" .user=${user}></mentorship-provider>`,
  );

const addGoal = (provider: MentorshipProvider) =>
  provider.store.dispatch({
    type: 'goal-add',
    space: provider.store.snapshot.identity.person,
    id: 'goal:read',
    draft: { title: 'Read more', priority: 0 },
  });

/** The text of the file that a press on a button offers. */
async function fileOffered(press: () => void): Promise<string> {
  const { createObjectURL } = URL;
  const { click } = HTMLAnchorElement.prototype;
  let offered: Blob | undefined;
  URL.createObjectURL = (blob: Blob) => {
    offered = blob;
    return createObjectURL.call(URL, blob);
  };
  HTMLAnchorElement.prototype.click = () => undefined;
  try {
    press();
    await until(() => offered, 'no file is offered');
  } finally {
    URL.createObjectURL = createObjectURL;
    HTMLAnchorElement.prototype.click = click;
  }
  return (await offered?.text()) ?? '';
}

const LOCAL_PERSON = 'mentorship-widgets/local-person';

/** An element as it stands in a page whose script has not come yet. */
const notYetUpgraded = (name: string): HTMLElement => document.implementation.createHTMLDocument().createElement(name);

describe('mentorship-provider', () => {
  let warnings: ReturnType<typeof collectWarnings>;
  beforeEach(() => {
    warnings = collectWarnings();
  });
  afterEach(() => {
    warnings.restore();
    fixtureCleanup();
  });

  describe('the person', () => {
    const cases: readonly (readonly [string, MentorshipProvider['user'], string])[] = [
      ['an id', 'lena', 'person:lena'],
      ['a full id', 'person:lena', 'person:lena'],
      ['an object', { id: 'lena', name: 'Lena', roles: ['coordinator'] }, 'person:lena'],
      ['null', null, ''],
      ['the word visitor', 'visitor', ''],
    ];
    for (const [what, user, person] of cases) {
      it('a user that the page gave before the script had come is the only one that storage is asked for', async () => {
        localStorage.removeItem(LOCAL_PERSON);
        const asked: string[] = [];
        const storageFactory: StorageFactory = async (config) => {
          asked.push(config.person);
          return memoryStorage()(config);
        };
        const early = Object.assign(notYetUpgraded('mentorship-provider'), { user: LENA, storageFactory });
        const place = await fixture<HTMLElement>(html`<div></div>`);
        place.append(early);
        const provider = place.querySelector('mentorship-provider');
        if (!provider) throw new Error('there is no provider');
        await readIn(provider);
        expect(asked).to.deep.equal([provider.store.snapshot.identity.person]);
        expect(localStorage.getItem(LOCAL_PERSON)).to.equal(null);
      });

      it(`is given by ${what}`, async () => {
        const reader = await readIn(await inMemory(user));
        expect(reader.snapshot.identity.person).to.equal(person);
      });
    }

    it('has the name and the zone of the attributes', async () => {
      const provider = await fixture<MentorshipProvider>(
        html`<mentorship-provider
          storage="memory"
          user="lena"
          user-name="Lena Brandt"
          zone="Asia/Kathmandu"
        ></mentorship-provider>`,
      );
      const { identity } = (await readIn(provider)).snapshot;
      expect(identity).to.deep.equal({ person: 'person:lena', name: 'Lena Brandt', roles: [], zone: 'Asia/Kathmandu' });
    });

    it('reads hours in the browser’s zone again when the attribute is taken away', async () => {
      const provider = await fixture<MentorshipProvider>(
        html`<mentorship-provider storage="memory" user="lena" zone="Asia/Kathmandu"></mentorship-provider>`,
      );
      provider.removeAttribute('zone');
      await provider.updateComplete;
      const { timeZone } = new Intl.DateTimeFormat().resolvedOptions();
      expect(provider.store.snapshot.identity.zone).to.equal(timeZone);
    });

    it('reads hours in the browser’s zone when the attribute names none that a clock knows', async () => {
      const provider = await fixture<MentorshipProvider>(
        html`<mentorship-provider storage="memory" zone="Europe/Bologna"></mentorship-provider>`,
      );
      expect(provider.store.snapshot.identity.zone).to.equal(new Intl.DateTimeFormat().resolvedOptions().timeZone);
      expect(warnings.said.join()).to.contain('<mentorship-provider zone="Europe/Bologna">: it has to be a time zone');
    });

    it('that changes gets another store, and the elements with it', async () => {
      const provider = await inMemory('lena');
      const reader = await readIn(provider);
      const before = provider.store;
      provider.user = 'amara';
      await until(() => reader.snapshot.identity.person === 'person:amara');
      expect(provider.store).not.to.equal(before);
      expect(await before.dispatch({ type: 'goal-remove', space: LENA, id: 'goal:x' })).to.deep.equal({
        ok: false,
        problem: { code: 'storage.closed', params: {} },
      });
    });

    it('that is set as an equal object keeps its store', async () => {
      const provider = await inMemory({ id: 'lena', roles: [] });
      const before = provider.store;
      provider.user = { id: 'lena', roles: [] };
      await provider.updateComplete;
      expect(provider.store).to.equal(before);
    });

    it('may be set right after the provider was put into the page', async () => {
      const home = await fixture<HTMLElement>(html`<div></div>`);
      const provider = new MentorshipProvider();
      provider.storage = 'memory';
      home.append(provider);
      const reader = createReader();
      provider.append(reader);
      provider.user = 'lena';
      await provider.updateComplete;
      await ready(reader);
      expect(reader.snapshot.identity.person).to.equal('person:lena');
      expect(reader.stored.store).to.equal(provider.store);
    });

    it('that was lost on its way is told', async () => {
      const provider = await fixture<MentorshipProvider>(
        html`<mentorship-provider storage="memory" user="[object Object]"></mentorship-provider>`,
      );
      expect(provider.store.snapshot.identity.person).to.match(/^person:local-/);
      expect(warnings.said.join()).to.contain('<mentorship-provider>: "user" was set as an attribute');
    });
  });

  describe('the storage', () => {
    it('of an unknown name is told; this browser’s is used', async () => {
      const name = createDatabaseName();
      const provider = await fixture<MentorshipProvider>(
        html`<mentorship-provider storage="cloud" database=${name} user="lena"></mentorship-provider>`,
      );
      expect(warnings.said).to.deep.equal([
        'mentorship-widgets: <mentorship-provider storage="cloud">: it can be indexeddb, memory. "indexeddb" is used.',
      ]);
      await readIn(provider);
      await addGoal(provider);
      fixtureCleanup();
      const again = await fixture<MentorshipProvider>(
        html`<mentorship-provider database=${name} user="lena"></mentorship-provider>`,
      );
      const reader = await readIn(again);
      expect(reader.snapshot.of('goal').map(({ value }) => value.title)).to.deep.equal(['Read more']);
      await again.store.close();
      await deleteDatabase(name);
    });

    it('is not opened by a provider that nobody reads', async () => {
      let opened = 0;
      const storage: StorageFactory = (config) => {
        opened += 1;
        return memoryStorage()(config);
      };
      const provider = await fixture<MentorshipProvider>(
        html`<mentorship-provider user="lena" .storageFactory=${storage}></mentorship-provider>`,
      );
      await nextFrame();
      expect(opened).to.equal(0);
      await readIn(provider);
      expect(opened).to.equal(1);
    });

    it('that is blocked is replaced by memory, with a notice and a way to save a copy', async () => {
      const real = Object.getOwnPropertyDescriptor(globalThis, 'indexedDB');
      Object.defineProperty(globalThis, 'indexedDB', { value: undefined, configurable: true });
      try {
        const provider = await fixture<MentorshipProvider>(
          html`<mentorship-provider lang="en" user="lena"></mentorship-provider>`,
        );
        await readIn(provider);
        await addGoal(provider);
        const save = await findRole(document.body, 'button', 'Save a copy');
        expect(shownText(document.body)).to.contain(
          'This page cannot keep what you write. It stays until you close the tab.',
        );
        expect(byRole(document.body, 'status')).to.exist;
        const file = await fileOffered(() => {
          save.click();
        });
        const copy = JSON.parse(file) as { format: string; records: { id: string; value: { title: string } }[] };
        expect(copy.format).to.equal('mentorship-widgets/records/1');
        expect(copy.records.map(({ id, value }) => [id, value.title])).to.deep.equal([['goal:read', 'Read more']]);
      } finally {
        if (real) Object.defineProperty(globalThis, 'indexedDB', real);
      }
    });

    it('that fails is told once, however many elements read it', async () => {
      let broken = true;
      const good = memoryStorage();
      const storage: StorageFactory = (config) =>
        broken ? Promise.reject(new StorageError('unauthorized')) : good(config);
      const home = await fixture<HTMLElement>(html`<div></div>`);
      const told: string[] = [];
      home.addEventListener('store-error', ({ detail }) => told.push(detail.code));
      const provider = new MentorshipProvider();
      provider.user = 'lena';
      provider.storageFactory = storage;
      const readers = [createReader(), createReader(), createReader()];
      provider.append(...readers);
      home.append(provider);
      await until(() => readers.every((reader) => reader.snapshot.status === 'failed'));
      await provider.store.dispatch({ type: 'goal-remove', space: LENA, id: 'goal:x' });
      await nextFrame();
      expect(told).to.deep.equal(['storage.unauthorized']);

      broken = false;
      provider.store.retry();
      await until(() => readers.every((reader) => reader.snapshot.status === 'ready'));
      expect(told.length).to.equal(1);
    });
  });

  it('tells a failure once, also when signals come after it', async () => {
    const line = { down: false };
    const storage = spoiled(memoryStorage(), (adapter) => ({
      list: (...args) => (line.down ? Promise.reject(new StorageError('unauthorized')) : adapter.list(...args)),
      async *changes(spaces, options) {
        for await (const batch of adapter.changes(spaces, options)) {
          yield batch;
          if (batch.changes.length > 0) throw new StorageError('cursor-expired');
        }
      },
    }));
    const provider = await fixture<MentorshipProvider>(
      html`<mentorship-provider user="lena" .storageFactory=${storage}></mentorship-provider>`,
    );
    const reader = await readIn(provider);
    const told: string[] = [];
    provider.addEventListener('store-error', ({ detail }) => told.push(detail.code));
    line.down = true;
    await addGoal(provider);
    await until(() => reader.snapshot.status === 'failed');
    const failed = reader.snapshot;
    const signals = new BroadcastChannel('mentorship-widgets/custom/mentorship-widgets/person:lena');
    signals.postMessage('news');
    await until(() => reader.snapshot !== failed, 'no other snapshot');
    signals.close();
    expect([reader.snapshot.status, told]).to.deep.equal(['failed', ['storage.unauthorized']]);
  });

  describe('in the page', () => {
    it('keeps its store when it is moved, and so do the elements that it adopted', async () => {
      const home = await fixture<HTMLElement>(
        html`<div>
          <div></div>
          <div></div>
        </div>`,
      );
      const provider = await inMemory('lena');
      const inside = await readIn(provider);
      const outside = createReader();
      home.append(outside);
      await ready(outside);
      const { store } = provider;
      const used = new Set<unknown>();
      outside.requestUpdate = new Proxy(outside.requestUpdate, {
        apply: (request, self, args) => {
          used.add(outside.stored.store);
          return Reflect.apply(request, self, args) as unknown;
        },
      });
      home.firstElementChild?.append(provider);
      await nextFrame();
      expect(provider.store).to.equal(store);
      for (const reader of [inside, outside]) {
        expect(reader.stored.store).to.equal(store);
        expect(reader.snapshot.status).to.equal('ready');
      }
      expect([...used].every((one) => one === store)).to.equal(true);
      expect((await addGoal(provider)).ok).to.equal(true);
    });

    it('leaves no listener behind after 100 mounts', async () => {
      const home = await fixture<HTMLElement>(html`<div></div>`);
      const world = createMemoryWorld();
      const mount = async () => {
        const provider = new MentorshipProvider();
        provider.user = 'lena';
        provider.storageFactory = memoryStorage({ shared: world });
        const reader = createReader();
        provider.append(reader);
        home.append(provider);
        await ready(reader);
        return provider;
      };
      for (let time = 0; time < 100; time += 1) (await mount()).remove();
      await until(() => world.listeners.size === 0, `${String(world.listeners.size)} listen`);
    });

    it('opens a new store when it comes back after it was away', async () => {
      const provider = await inMemory('lena');
      const reader = await readIn(provider);
      const { parentElement } = provider;
      const before = provider.store;
      provider.remove();
      await nextFrame();
      parentElement?.append(provider);
      await ready(reader);
      expect(provider.store).not.to.equal(before);
      expect(reader.stored.store).to.equal(provider.store);
    });

    it('shows nothing of its own while there is nothing to tell', async () => {
      const provider = await inMemory('lena');
      await readIn(provider);
      expect(provider.shadowRoot?.querySelector('[part=notices]')).to.equal(null);
    });
  });
});
