import { expect } from '@open-wc/testing';
import { html } from 'lit';
import '../../../src/elements/mentor-card/mentor-card.js';
import { StorageError } from '../../../src/storage/contract.js';
import { chord } from '../../runner/input.js';
import { allByRole, byRole, findRole, findText, shownText, type } from '../../support/find.js';
import { openPage, reopenPage, type PageOptions } from '../../support/page.js';
import { AMARA, LENA, mentorship, record } from '../../support/sample.js';
import { until } from '../../support/until.js';
import { spoiled, worldOf } from '../../support/world.js';

const amara = (value = {}) =>
  record(
    'members',
    AMARA,
    { name: 'Amara Okoye', headline: 'Director', place: 'New York', zone: 'America/New_York', places: 2, ...value },
    { by: AMARA },
  );

const START = 'Start a mentorship with Amara';
const card = html`<mentor-card person-id="amara-okoye" actions="start"></mentor-card>`;

/** A page with one card, and the details of what it told. */
async function openCard(options: PageOptions, content = card, open = openPage) {
  const page = await open(content, options);
  const started: unknown[] = [];
  page.addEventListener('mentorship-start', ({ detail }) => started.push(detail));
  return { page, started };
}

describe('a mentor card and the store', () => {
  it('finds a person, members’ profile before the public one', async () => {
    const { storage } = await worldOf([record('public', AMARA, { name: 'A. Okoye' }, { by: AMARA }), amara()]);
    const { page } = await openCard({ storage });
    await findRole(page, 'heading', 'Amara Okoye');
    expect(shownText(page)).to.contain('4:20 AM there now, 6 hours behind you');
    expect(shownText(page)).to.contain('Everybody who is signed in can read this.');
    await expect(page).to.be.accessible();
  });

  it('says that nobody is there', async () => {
    const { storage } = await worldOf();
    const { page } = await openCard({ storage });
    await findText(page, 'Nobody with this name is in the list');
  });

  it('shows what the page put inside where nobody is there', async () => {
    const { storage } = await worldOf();
    const { page } = await openCard(
      { storage },
      html`<mentor-card person-id="amara-okoye"><p>Ask at the front desk.</p></mentor-card>
        <mentor-card person-id="amara-okoye"></mentor-card>`,
    );
    await findText(page, 'Nobody with this name is in the list');
    const [withContent] = page.querySelectorAll('mentor-card');
    await until(() => page.querySelector('p')?.checkVisibility());
    expect(shownText(withContent?.renderRoot ?? page)).to.equal('');
  });

  it('shows that the storage failed, and tries again', async () => {
    const { storage } = await worldOf([amara()]);
    let fails = true;
    const moody = spoiled(storage, (adapter) => ({
      spaces: () => (fails ? Promise.reject(new StorageError('server')) : adapter.spaces()),
    }));
    const { page } = await openCard({ storage: moody });
    const retry = await findRole(page, 'button', 'Try again');
    fails = false;
    retry.click();
    await findRole(page, 'heading', 'Amara Okoye');
  });

  it('starts a mentorship by keyboard alone, and the partner sees it', async () => {
    const { storage } = await worldOf([amara()]);
    const { page, started } = await openCard({ storage });
    const start = await findRole(page, 'button', START);
    await until(() => !(start as HTMLButtonElement).disabled);
    start.focus();
    await chord('Enter');
    const dialog = await findRole(page, 'dialog', START);
    expect(shownText(dialog)).to.contain('Only you and Amara can read this.');
    type(byRole(dialog, 'textbox', 'Your name'), 'Lena Brandt');
    await chord('Enter');
    await findText(page, 'You are working together');
    expect(allByRole(page, 'button', START)).to.have.length(0);
    await until(() => started.length === 1);
    expect(started).to.deep.equal([{ id: 'mentorship:amara-okoye+lena-brandt.1', person: AMARA }]);

    const other = await reopenPage(html`<mentor-card name="Lena" person-id=${LENA}></mentor-card>`, {
      storage,
      as: AMARA,
    });
    await findText(other, 'You are working together');
    const [made] = other.store.snapshot.of('mentorship');
    expect(made?.value.kind).to.equal('informal');
    expect(made?.value.stage).to.equal('exploring');
    expect(made?.value.partners.map(({ person, name, role, zone }) => [person, name, role, zone])).to.deep.equal([
      [LENA, 'Lena Brandt', 'mentee', 'Europe/Berlin'],
      [AMARA, 'Amara Okoye', 'mentor', 'America/New_York'],
    ]);
  });

  it('asks for no name when it is known, and starts the kind that was chosen', async () => {
    const { storage } = await worldOf([amara(), record('members', LENA, { name: 'Lena Brandt', place: 'Berlin' })]);
    const { page } = await openCard({ storage });
    (await findRole(page, 'button', START)).click();
    const dialog = await findRole(page, 'dialog', START);
    expect(allByRole(dialog, 'textbox')).to.have.length(0);
    byRole(dialog, 'radio', /^Reverse/).click();
    byRole(dialog, 'button', 'Start with Amara').click();
    await findText(page, 'You are working together');
    const made = page.store.snapshot.of('mentorship')[0]?.value;
    expect(made?.kind).to.equal('reverse');
    expect(made?.partners.map(({ role, place }) => [role, place])).to.deep.equal([
      ['mentor', 'Berlin'],
      ['mentee', 'New York'],
    ]);
  });

  it('needs a name, keeps it when closed by Escape, and gives the focus back', async () => {
    const { storage } = await worldOf([amara()]);
    const { page } = await openCard({ storage });
    const start = await findRole(page, 'button', START);
    start.focus();
    start.click();
    let dialog = await findRole(page, 'dialog', START);
    byRole(dialog, 'button', 'Start with Amara').click();
    await findText(dialog, 'Say what Amara can call you.');
    type(byRole(dialog, 'textbox', 'Your name'), 'Lena');
    await chord('Escape');
    await until(() => allByRole(page, 'dialog').length === 0);
    expect(start.matches(':focus')).to.equal(true);
    start.click();
    dialog = await findRole(page, 'dialog', START);
    expect(byRole(dialog, 'textbox', 'Your name')).to.have.property('value', 'Lena');
  });

  it('a failed save keeps the dialog and its text, and the repeat makes one mentorship', async () => {
    const { storage } = await worldOf([amara()]);
    let fails = true;
    const moody = spoiled(storage, (adapter) => ({
      commit: (...args) => (fails ? Promise.reject(new StorageError('quota')) : adapter.commit(...args)),
    }));
    const { page, started } = await openCard({ storage: moody });
    (await findRole(page, 'button', START)).click();
    const dialog = await findRole(page, 'dialog', START);
    type(byRole(dialog, 'textbox', 'Your name'), 'Lena');
    byRole(dialog, 'button', 'Start with Amara').click();
    await findText(dialog, 'This device has no room left.');
    expect(byRole(dialog, 'textbox', 'Your name')).to.have.property('value', 'Lena');
    expect(started).to.deep.equal([]);
    fails = false;
    byRole(dialog, 'button', 'Start with Amara').click();
    await findText(page, 'You are working together');
    expect(page.store.snapshot.of('mentorship')).to.have.length(1);
  });

  for (const [title, options, words] of [
    ['a visitor is told to sign in', { as: null }, 'Sign in to ask Amara.'],
    ['partners are told that they are', { records: [mentorship()] }, 'You are working together'],
  ] as const) {
    it(title, async () => {
      const { storage } = await worldOf('records' in options ? options.records : []);
      const as = 'as' in options ? options.as : LENA;
      const { page } = await openCard(
        { storage, as },
        html`<mentor-card name="Amara Okoye" person-id=${AMARA} actions="ask start"></mentor-card>`,
      );
      await findText(page, words);
      expect(allByRole(page, 'button')).to.have.length(0);
    });
  }

  for (const [title, content] of [
    ['one’s own card', html`<mentor-card name="Lena" person-id=${LENA} zone="Asia/Tokyo"></mentor-card>`],
    [
      'a mentor who is full',
      html`<mentor-card
        name="A"
        person-id="a"
        zone="Asia/Tokyo"
        places="1"
        taken="1"
        actions="ask start"
      ></mentor-card>`,
    ],
    [
      'a pause',
      html`<mentor-card
        name="A"
        person-id="a"
        zone="Asia/Tokyo"
        paused-until="2026-12-01"
        actions="ask start"
      ></mentor-card>`,
    ],
    ['no-action', html`<mentor-card name="A" person-id="a" zone="Asia/Tokyo" no-action></mentor-card>`],
  ] as const) {
    it(`offers no start for ${title}`, async () => {
      const { storage } = await worldOf();
      const { page } = await openCard({ storage }, content);
      // the zone of the provider tells that the store has been asked
      await findText(page, '5:20 PM there now, 7 hours ahead of you');
      expect(allByRole(page, 'button')).to.have.length(0);
    });
  }

  it('takes the id from the profile, too', async () => {
    const { storage } = await worldOf();
    const person = { id: 'amara-okoye', name: 'Amara Okoye' };
    const { page } = await openCard({ storage }, html`<mentor-card .person=${person} actions="start"></mentor-card>`);
    await findRole(page, 'button', START);
  });
});
