import { expect, fixture, fixtureCleanup, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../../src/elements/goal-board/goal-board.js';
import '../../../src/elements/mentorship-provider/mentorship-provider.js';
import { indexedDBStorage } from '../../../src/storage/indexeddb.js';
import { StorageError, type StorageAdapter, type StorageFactory } from '../../../src/storage/contract.js';
import { importRecords, type ImportEntry } from '../../../src/store/import.js';
import { createDatabaseName, deleteDatabase } from '../../storage/harness.js';
import { allByRole, byRole, findRole, findText, shownText } from '../../support/find.js';
import { LENA, NOW, record } from '../../support/sample.js';
import { until } from '../../support/until.js';
import { spoiled, worldOf } from '../../support/world.js';

const LOCAL = 'person:local-0k3';
const KEY = 'mentorship-widgets/local-person';
/** The database of a page without a provider. */
const USUAL = 'mentorship-widgets';
const NOTICE = 'You wrote 2 things on this device before signing in.';

const swim = (by = LOCAL): ImportEntry =>
  record(by, 'goal:swim', { title: 'Swim a mile', status: 'idea', owners: [by], priority: 0 }, { by });

const together: ImportEntry = {
  ...record(
    'pair:local-0k3+ruth',
    'mentorship:local-0k3+ruth.1',
    {
      kind: 'informal',
      stage: 'active',
      startedAt: '2026-09-02T09:00:00.000Z',
      partners: [
        { person: LOCAL, name: 'Lena', role: 'mentee' },
        { person: 'person:ruth', name: 'Ruth Adler', role: 'mentor' },
      ],
    },
    { by: LOCAL },
  ),
  members: [LOCAL, 'person:ruth'],
};

const opened = (database: string) => (person: string) =>
  indexedDBStorage({ name: database })({ person, indexes: {}, schemaVersion: 1 });

/** What somebody reads in a database, by kind and title. */
async function titlesIn(database: string, person: string): Promise<unknown[]> {
  const adapter: StorageAdapter = await opened(database)(person);
  const { items } = await adapter.list(person, { kind: 'goal' });
  await adapter.close();
  return items.map(({ value }): unknown => new Map<string, unknown>(Object.entries(value ?? {})).get('title'));
}

describe('what was written before signing in', () => {
  let database = '';
  beforeEach(() => {
    localStorage.clear();
    database = createDatabaseName();
  });
  afterEach(async () => {
    fixtureCleanup();
    localStorage.clear();
    await deleteDatabase(database);
  });

  /** This device as a local person left it. */
  async function leave(records: readonly ImportEntry[] = [swim(), together], where = database): Promise<void> {
    localStorage.setItem(KEY, LOCAL);
    const { refused } = await importRecords(records, { open: opened(where) });
    expect(refused).to.deep.equal([]);
  }

  const board = html`<goal-board></goal-board>`;
  const signIn = (user: string | null = LENA) =>
    fixture(
      html`<mentorship-provider lang="en" database=${database} .user=${user} zone="Europe/Berlin" .clock=${() => NOW}
        >${board}</mentorship-provider
      >`,
    );
  const inStorage = (storage: StorageFactory, user: string | undefined = LENA) =>
    fixture(
      html`<mentorship-provider
        lang="en"
        database=${database}
        .user=${user}
        .storageFactory=${storage}
        zone="Europe/Berlin"
        .clock=${() => NOW}
        >${board}</mentorship-provider
      >`,
    );
  const press = async (name: string) => {
    (await findRole(document.body, 'button', name)).click();
  };
  const boardSays = (text: string) =>
    until(() => shownText(document.querySelector('goal-board')?.shadowRoot ?? document).includes(text), text);

  it('is not offered where the page says so', async () => {
    await leave();
    const silent = await fixture(
      html`<mentorship-provider no-claim lang="en" database=${database} .user=${LENA} .clock=${() => NOW}
        >${board}</mentorship-provider
      >`,
    );
    await findRole(silent, 'textbox', 'My first goal');
    // another provider that came later has offered it by now
    await signIn();
    await findText(document.body, NOTICE);
    expect(shownText(document.body).split(NOTICE)).to.have.length(2);
  });

  it('is offered, with a preview of what it is and who reads it', async () => {
    await leave();
    await signIn();
    await findText(document.body, NOTICE);
    expect(shownText(document.body)).not.to.contain('Swim a mile');
    await press('Look at them');
    const dialog = await findRole(document.body, 'dialog', 'What is on this device');
    expect(shownText(dialog)).to.contain('Goals 1 Swim a mile Only you September 2');
    expect(shownText(dialog)).to.contain('Mentorships 1 You and Ruth Adler You and Ruth September 2');
    expect(shownText(dialog)).to.contain('what you move becomes yours');
    expect(await titlesIn(database, LOCAL)).to.deep.equal(['Swim a mile']);
    expect(await titlesIn(database, LENA)).to.deep.equal([]);
  });

  it('moves at a press: it stands on the board of the one who signed in, and nowhere else', async () => {
    await leave();
    await signIn();
    await press('Look at them');
    await press('Move them here');
    await boardSays('Swim a mile');
    await findText(document.body, '2 things are here now. They are yours.');
    const said = allByRole(document.body, 'status').map((status) => status.textContent.trim());
    expect(said).to.include('2 things are here now. They are yours.');
    expect(allByRole(document.body, 'dialog').length).to.equal(0);
    expect(await titlesIn(database, LOCAL)).to.deep.equal([]);
    expect(await titlesIn(database, LENA)).to.deep.equal(['Swim a mile']);
    await press('Close');
    fixtureCleanup();
    await signIn();
    await boardSays('Swim a mile');
    expect(shownText(document.body)).not.to.contain('on this device');
  });

  it('goes by keyboard alone, and the focus comes back', async () => {
    await leave();
    await signIn();
    const look = await findRole(document.body, 'button', 'Look at them');
    look.focus();
    await sendKeys({ press: 'Enter' });
    await findRole(document.body, 'dialog', 'What is on this device');
    await sendKeys({ press: 'Escape' });
    await until(() => allByRole(document.body, 'dialog').length === 0);
    const root = look.getRootNode();
    const focused = () => (root instanceof ShadowRoot ? root.activeElement : null);
    expect(focused()).to.equal(look);
    await sendKeys({ press: 'Enter' });
    (await findRole(document.body, 'button', 'Move them here')).focus();
    await sendKeys({ press: 'Enter' });
    await findText(document.body, '2 things are here now.');
    await until(() => focused()?.textContent.includes('2 things are here now.'));
  });

  it('stays quiet after "Not now", also after a reload, and can still be reached', async () => {
    await leave();
    await signIn();
    await press('Not now');
    await findText(document.body, '2 things from before are still on this device only.');
    fixtureCleanup();
    await signIn();
    await findText(document.body, '2 things from before are still on this device only.');
    expect(shownText(document.body)).not.to.contain(NOTICE);
    await press('Look at them');
    await press('Move them here');
    await boardSays('Swim a mile');
  });

  it('is said plainly again to somebody else who signs in', async () => {
    await leave();
    await signIn();
    await press('Not now');
    fixtureCleanup();
    await signIn('person:omar');
    await findText(document.body, NOTICE);
  });

  it('is safe when it cannot be stored; the next press completes it', async () => {
    await leave([swim(), together], USUAL);
    const line = { down: true };
    const world = await worldOf();
    const storage = spoiled(world.storage, (adapter) => ({
      capabilities: { ...adapter.capabilities, reach: 'network' },
      commit: (...args) => (line.down ? Promise.reject(new StorageError('forbidden')) : adapter.commit(...args)),
    }));
    try {
      await inStorage(storage);
      await press('Look at them');
      await press('Move them here');
      await findText(document.body, '2 things could not be moved. Nothing is lost: they are still on this device.');
      expect(shownText(document.body)).to.contain('Swim a mile You may not read or change this.');
      line.down = false;
      await press('Try again');
      await boardSays('Swim a mile');
      await findText(document.body, '2 things are here now.');
      expect(await titlesIn(USUAL, LOCAL)).to.deep.equal([]);
    } finally {
      fixtureCleanup();
      await deleteDatabase(USUAL);
    }
  });

  it('is offered to the same person when another storage comes, and copied where that one does not last', async () => {
    await leave([swim()], USUAL);
    try {
      await inStorage((await worldOf()).storage, '');
      await findText(document.body, 'There is 1 thing from before on this device.');
      await press('Look at them');
      expect(shownText(byRole(document.body, 'dialog'))).to.contain('what is on this device stays');
      await press('Copy them here');
      await boardSays('Swim a mile');
      expect(await titlesIn(USUAL, LOCAL)).to.deep.equal(['Swim a mile']);
    } finally {
      fixtureCleanup();
      await deleteDatabase(USUAL);
    }
  });

  describe('is not spoken of', () => {
    /** The board is there, and what would be offered has been looked for. */
    const settled = async () => {
      await boardSays('What would you like to be able to do?');
      await import('../../../src/elements/mentorship-provider/local-claim.js');
      await titlesIn(database, LENA);
    };
    const nothingOffered = () => {
      expect(allByRole(document.body, 'button', 'Look at them').length).to.equal(0);
    };

    it('when there is nothing', async () => {
      await leave([]);
      await signIn();
      await settled();
      nothingOffered();
    });

    it('to a visitor', async () => {
      await leave();
      await signIn(null);
      await titlesIn(database, LENA);
      nothingOffered();
    });

    it('to the local person on the same storage', async () => {
      await leave();
      await signIn('');
      await boardSays('Swim a mile');
      nothingOffered();
    });
  });
});
