import { expect } from '@open-wc/testing';
import { html } from 'lit';
import '../../../src/elements/mentor-card/mentor-card.js';
import { StorageError } from '../../../src/storage/contract.js';
import { chord } from '../../runner/input.js';
import { allByRole, findRole, findText, shownText } from '../../support/find.js';
import { openPage } from '../../support/page.js';
import { AMARA, LENA, mentorship, PAIR, record } from '../../support/sample.js';
import { until } from '../../support/until.js';
import { spoiled, worldOf } from '../../support/world.js';

const amara = (value = {}) =>
  record('members', AMARA, { name: 'Amara Okoye', places: 2, about: 'From nursing.', ...value }, { by: AMARA });

const KEEP = 'Keep for later: Amara Okoye';
const card = html`<mentor-card person-id="amara-okoye"></mentor-card>`;

const isOn = (button: HTMLElement) => button.getAttribute('aria-pressed') === 'true';

const undo: (() => void)[] = [];

/** What the browser is given to save from here on, instead of being saved. */
function savedFiles(): { name: string; text: Promise<string> }[] {
  const files: { name: string; text: Promise<string> }[] = [];
  const { createObjectURL } = URL;
  let text = Promise.resolve('');
  URL.createObjectURL = (blob: Blob) => {
    text = blob.text();
    return 'blob:none';
  };
  const { click } = HTMLAnchorElement.prototype;
  HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
    files.push({ name: this.download, text });
  };
  undo.push(() => {
    URL.createObjectURL = createObjectURL;
    HTMLAnchorElement.prototype.click = click;
  });
  return files;
}

describe('what a reader does on a mentor card', () => {
  afterEach(() => {
    for (const back of undo.splice(0)) back();
  });

  it('keeps somebody for later, by keyboard, and says so (R04)', async () => {
    const { storage } = await worldOf([amara()]);
    const page = await openPage(card, { storage });
    const told: unknown[] = [];
    page.addEventListener('shortlist-change', ({ detail }) => told.push(detail));
    const keep = await findRole(page, 'button', KEEP);
    await until(() => !(keep as HTMLButtonElement).disabled);
    expect(isOn(keep)).to.equal(false);
    keep.focus();
    await chord('Enter');
    await findText(page, 'Amara is on your list.');
    await until(() => isOn(keep));
    expect(keep.matches(':focus')).to.equal(true);
    await expect(page).to.be.accessible();
    await until(() => told.length === 1);
    expect(told).to.deep.equal([{ person: AMARA, on: true }]);
    const [list] = page.store.snapshot.of('shortlist');
    expect([list?.space, list?.id, list?.value.people.map(({ id }) => id)]).to.deep.equal([
      LENA,
      'shortlist:lena-brandt',
      [AMARA],
    ]);
  });

  it('keeps somebody no more', async () => {
    const people = [{ id: AMARA, at: '2026-10-20T08:00:00.000Z' }];
    const { storage } = await worldOf([amara(), record(LENA, 'shortlist:lena-brandt', { people })]);
    const page = await openPage(card, { storage });
    const told: unknown[] = [];
    page.addEventListener('shortlist-change', ({ detail }) => told.push(detail));
    const keep = await findRole(page, 'button', KEEP);
    await until(() => isOn(keep) && !(keep as HTMLButtonElement).disabled);
    keep.click();
    await findText(page, 'Amara is off your list.');
    await until(() => !isOn(keep) && told.length === 1);
    expect(told).to.deep.equal([{ person: AMARA, on: false }]);
    expect(page.store.snapshot.of('shortlist')[0]?.value.people).to.deep.equal([]);
  });

  it('says why somebody was not kept, and tells nobody', async () => {
    const { storage } = await worldOf([amara()]);
    const full = spoiled(storage, () => ({ commit: () => Promise.reject(new StorageError('quota')) }));
    const page = await openPage(card, { storage: full });
    const told: unknown[] = [];
    page.addEventListener('shortlist-change', ({ detail }) => told.push(detail));
    const keep = await findRole(page, 'button', KEEP);
    await until(() => !(keep as HTMLButtonElement).disabled);
    keep.click();
    await findText(page, 'This device has no room left.');
    expect(isOn(keep)).to.equal(false);
    expect(told).to.deep.equal([]);
  });

  it('puts somebody beside others where the host wants that', async () => {
    const { storage } = await worldOf([amara()]);
    const page = await openPage(html`<mentor-card person-id="amara-okoye" comparable></mentor-card>`, { storage });
    const told: unknown[] = [];
    page.addEventListener('compare-change', ({ detail }) => told.push(detail));
    const compare = await findRole(page, 'button', 'Compare: Amara Okoye');
    compare.click();
    await until(() => isOn(compare));
    compare.click();
    await until(() => !isOn(compare));
    expect(told).to.deep.equal([
      { person: AMARA, on: true, people: [AMARA] },
      { person: AMARA, on: false, people: [] },
    ]);
  });

  it('saves what the reader may see as a vCard, without a store', async () => {
    const { storage } = await worldOf();
    const page = await openPage(
      html`<mentor-card name="Amara Okoye" headline="Director" actions="vcard"></mentor-card>`,
      { storage },
    );
    const files = savedFiles();
    (await findRole(page, 'button', 'Save contact: Amara Okoye')).click();
    await until(() => files.length === 1);
    expect(files[0]?.name).to.equal('amara-okoye.vcf');
    expect((await files[0]?.text)?.split('\r\n')).to.include.members(['FN:Amara Okoye', 'TITLE:Director']);
  });

  it('saves the contact that the reader may read, the narrowest first', async () => {
    const { storage } = await worldOf([
      amara(),
      record('members', 'contact:amara-okoye', { email: 'office@example.org', phone: '1' }, { by: AMARA }),
      record(PAIR, 'contact:amara-okoye', { phone: '+1 212 555 0100' }, { by: AMARA }),
    ]);
    const page = await openPage(html`<mentor-card person-id=${AMARA} size="full"></mentor-card>`, { storage });
    const files = savedFiles();
    (await findRole(page, 'button', 'Save contact')).click();
    await until(() => files.length === 1);
    const lines = (await files[0]?.text)?.split('\r\n');
    expect(lines).to.include.members(['UID:person:amara-okoye', 'EMAIL:office@example.org', 'TEL:+1 212 555 0100']);
  });

  it('shows the actions that the host names, beside its own', async () => {
    const { storage } = await worldOf([amara()]);
    const page = await openPage(
      html`<mentor-card person-id="amara-okoye" actions="start compare"
        ><button slot="actions">Book a room</button></mentor-card
      >`,
      { storage },
    );
    await findRole(page, 'button', 'Compare: Amara Okoye');
    await findRole(page, 'button', 'Start a mentorship with Amara');
    expect(allByRole(page, 'button').map((button) => button.textContent.trim())).to.have.members([
      'Start a mentorship with Amara',
      'Compare',
      'Book a room',
    ]);
  });

  it('asks through the composer, and gives the focus back (R05)', async () => {
    const { storage } = await worldOf([amara()]);
    const page = await openPage(card, { storage });
    const ask = await findRole(page, 'button', 'Ask Amara');
    await until(() => !(ask as HTMLButtonElement).disabled);
    ask.focus();
    ask.click();
    await findRole(page, 'dialog');
    await chord('Escape');
    await until(() => allByRole(page, 'dialog').length === 0);
    expect(ask.matches(':focus')).to.equal(true);
  });

  it('says that an ask is open, instead of asking twice (R07)', async () => {
    const open = record(PAIR, 'request:one', {
      status: 'sent',
      from: LENA,
      to: AMARA,
      sentAt: '2026-10-20T08:00:00.000Z',
      askedAt: '2026-10-20T08:00:00.000Z',
      dueAt: '2026-11-03T08:00:00.000Z',
    });
    const { storage } = await worldOf([amara(), open]);
    const page = await openPage(card, { storage });
    await findText(page, 'Asked. Amara has time to answer until November 3');
    expect(allByRole(page, 'button', 'Ask Amara')).to.have.length(0);
  });

  for (const [title, content, options, buttons] of [
    ['one’s own card', html`<mentor-card person-id=${AMARA} size="full"></mentor-card>`, { as: AMARA }, []],
    ['a visitor', html`<mentor-card name="Amara Okoye" person-id=${AMARA}></mentor-card>`, { as: null }, []],
    [
      'no-action',
      html`<mentor-card person-id=${AMARA} size="regular" no-action></mentor-card>`,
      {},
      ['More about Amara Okoye'],
    ],
    ['a partner', html`<mentor-card person-id=${AMARA} size="full"></mentor-card>`, { records: [mentorship()] }, []],
  ] as const) {
    it(`offers what ${title} can do, and no more`, async () => {
      const { storage } = await worldOf([amara(), ...('records' in options ? options.records : [])]);
      const page = await openPage(content, { storage, as: 'as' in options ? options.as : LENA });
      await findRole(page, 'heading', 'Amara Okoye');
      await until(() => page.store.snapshot.status === 'ready');
      expect(allByRole(page, 'button').map((button) => button.textContent.trim())).to.deep.equal([...buttons]);
      expect(shownText(page)).to.contain('Amara Okoye');
    });
  }
});
