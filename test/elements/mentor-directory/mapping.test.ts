import { expect, fixture, oneEvent } from '@open-wc/testing';
import { html } from 'lit';
import '../../../src/elements/mentor-directory/mentor-directory-mapping.js';
import type { MentorDirectoryMapping } from '../../../src/elements/mentor-directory/mentor-directory-mapping.js';
import { allByRole, byRole, findRole, findText, shownText, type } from '../../support/find.js';

const TABLE = [
  'Mentoren, Stand Oktober;;;;;',
  'Vorname;Name;Funktion;Themen;Zeitzone;Kennziffer',
  'Zoë;Müller;Einkauf;Preise, Teams führen;Europe/Berlin;4711',
  'Emre;Yıldız;Technik;Python;Mars/Basis;4712',
].join('\n');

const step = async (file: string | Blob | undefined, mapping = {}): Promise<ShadowRoot> => {
  const element = await fixture<MentorDirectoryMapping>(
    html`<mentor-directory-mapping lang="en" .file=${file} .mapping=${mapping}></mentor-directory-mapping>`,
  );
  if (!element.shadowRoot) throw new Error('no shadow root');
  return element.shadowRoot;
};

const ready = async (file: string | Blob = TABLE, mapping = {}): Promise<ShadowRoot> => {
  const root = await step(file, mapping);
  await findText(root, 'How one person will read');
  return root;
};

const meaning = (root: ShadowRoot, heading: string): HTMLSelectElement => {
  const field = byRole(root, 'combobox', `What “${heading}” means`);
  if (!(field instanceof HTMLSelectElement)) throw new Error(`${heading} has no native select`);
  return field;
};

const preview = (root: ShadowRoot) => shownText(byRole(root, 'region', 'How one person will read'));

describe('what the columns mean', () => {
  it('shows each column with two values, the guess and its reason', async () => {
    const root = await ready();
    expect(allByRole(root, 'heading').map(({ textContent }) => textContent.trim())).to.include.members([
      ...['What do the columns mean?', 'Vorname', 'Name', 'Funktion', 'Themen', 'Zeitzone', 'Kennziffer'],
    ]);
    expect(meaning(root, 'Name').value).to.equal('lastName');
    const columns = shownText(byRole(root, 'list', 'Columns of the table'));
    expect(columns).to.contain('Zoë Emre');
    expect(columns).to.contain('Likely It stands beside the first names.');
    expect(columns).to.contain('Not known Neither heading nor values tell.');
    expect(shownText(root)).to.contain('We know what 5 columns mean. 1 more is kept as it is.');
  });

  it('shows one person as they will read, and what is left out in a row', async () => {
    const root = await ready();
    expect(preview(root)).to.contain('Zoë Müller Einkauf');
    expect(preview(root)).to.contain('Can help with Preise Teams führen');
    byRole(root, 'button', 'Show another person').click();
    await findText(root, 'Emre Yıldız');
    expect(preview(root)).to.contain('“Mars/Basis” is not a time zone.');
  });

  it('changes the person at once when a column is changed', async () => {
    const root = await ready();
    type(meaning(root, 'Funktion'), 'organisation');
    type(meaning(root, 'Kennziffer'), 'leave');
    await findText(root, 'Your choice');
    expect(preview(root)).not.to.contain('4711');
    type(byRole(root, 'combobox', 'Between the items of “Themen”'), ';');
    await findText(root, 'Preise, Teams führen Time zone');
  });

  it('begins with a mapping that was kept', async () => {
    const root = await ready(TABLE, { Kennziffer: { field: 'id' } });
    expect(meaning(root, 'Kennziffer').value).to.equal('id');
    expect(meaning(root, 'Themen').value).to.equal('topics');
  });

  it('hands over the mapping, and a text to copy into the attribute', async () => {
    const root = await ready();
    const { host } = root;
    const told = oneEvent(host, 'mapping-change');
    byRole(root, 'button', 'Use these columns').click();
    const mapping = {
      Vorname: { field: 'firstName' },
      Name: { field: 'lastName' },
      Funktion: { field: 'headline' },
      Themen: { field: 'topics', split: ',' },
      Zeitzone: { field: 'zone' },
      Kennziffer: { field: 'keep' },
    };
    expect((await told).detail).to.deep.equal({ mapping });
    const text = await findRole(root, 'textbox', 'Text for the attribute');
    expect(text instanceof HTMLTextAreaElement && JSON.parse(text.value)).to.deep.equal(mapping);
    expect(root.activeElement).to.equal(text);
  });

  it('asks for the column of names before it hands anything over', async () => {
    const root = await ready('A;B\nx;y\nz;w');
    let handed = 0;
    root.host.addEventListener('mapping-change', () => handed++);
    byRole(root, 'button', 'Use these columns').click();
    await findText(root, 'Please say which column holds the name.');
    expect(handed).to.equal(0);
    type(meaning(root, 'A'), 'name');
    byRole(root, 'button', 'Use these columns').click();
    await findRole(root, 'textbox', 'Text for the attribute');
    expect(handed).to.equal(1);
  });

  it('can be done by keyboard: every control is a native one in the order of the columns', async () => {
    const root = await ready();
    const order = [...root.querySelectorAll('select, button, input, textarea')].map(({ id }) => id.split('-')[0]);
    expect(order).to.deep.equal([
      ...['meaning', 'meaning', 'meaning', 'meaning', 'split', 'meaning', 'meaning', '', '', ''],
    ]);
    expect([...root.querySelectorAll('[tabindex]')]).to.deep.equal([]);
  });
});

describe('before there is a table', () => {
  it('asks for a file, and reads what is chosen', async () => {
    const root = await step(undefined);
    const field = root.querySelector('input');
    expect(field?.labels?.[0]?.textContent).to.equal('Choose a table of people');
    const files = new DataTransfer();
    files.items.add(new File([TABLE], 'mentors.csv'));
    if (field) field.files = files.files;
    field?.dispatchEvent(new Event('change', { bubbles: true }));
    await findText(root, 'Zoë Müller');
  });

  it('says that there are no columns in a file', async () => {
    const root = await step(' ');
    await findText(root, 'There are no columns in this file');
  });

  it('says when an address does not answer, and tries again', async () => {
    const element = await fixture<MentorDirectoryMapping>(
      html`<mentor-directory-mapping lang="en" src="/nowhere/mentors.csv"></mentor-directory-mapping>`,
    );
    const root = element.shadowRoot!;
    await findText(root, 'The file did not answer.');
    byRole(root, 'button', 'Try again').click();
    await findText(root, 'The file did not answer.');
  });
});

describe('the step of the columns', () => {
  it('has no fault that axe finds', async () => {
    const root = await ready();
    await expect(root.host).to.be.accessible();
  });

  it('fits into 360 px, also from right to left', async () => {
    const place = await fixture<HTMLElement>(html`
      <div dir="rtl"><mentor-directory-mapping lang="en" .file=${TABLE}></mentor-directory-mapping></div>
    `);
    place.style.inlineSize = '360px';
    const root = place.querySelector('mentor-directory-mapping')?.shadowRoot;
    if (!root) throw new Error('no shadow root');
    await findText(root, 'How one person will read');
    expect(place.scrollWidth).to.equal(360);
    for (const field of root.querySelectorAll('select')) {
      expect(field.getBoundingClientRect().width).to.be.greaterThan(100);
    }
  });
});
