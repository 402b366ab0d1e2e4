import { expect, fixture, oneEvent } from '@open-wc/testing';
import { html } from 'lit';
import '../../../src/elements/mentor-directory/mentor-directory.js';
import type { MentorDirectory } from '../../../src/elements/mentor-directory/mentor-directory.js';
import { chord } from '../../runner/input.js';
import { MENTORS } from '../../support/directory-people.js';
import { allByRole, byRole, findRole, findText, shownText, type } from '../../support/find.js';
import { NOW } from '../../support/sample.js';
import { until } from '../../support/until.js';

const open = (people: readonly unknown[] = MENTORS) =>
  fixture<MentorDirectory>(html`<mentor-directory lang="en" .people=${people} .clock=${() => NOW}></mentor-directory>`);

const names = (page: Element) =>
  allByRole(page.shadowRoot!, 'heading')
    .slice(1)
    .map(({ textContent }) => textContent.trim());
const search = (page: Element) => byRole(page.shadowRoot!, 'searchbox', 'Search for people');
const box = (page: Element, name: string | RegExp) => byRole(page.shadowRoot!, 'checkbox', name) as HTMLInputElement;
const person = (page: Element, name: string) => {
  const found = allByRole(page.shadowRoot!, 'listitem').find(
    (item) => item.querySelector('h3')?.textContent.trim() === name,
  );
  if (!found) throw new Error(`${name} is not shown`);
  return found;
};
const marks = (page: Element) => [...page.shadowRoot!.querySelectorAll('mark')].map(({ textContent }) => textContent);

const count = (page: Element) => page.shadowRoot!.querySelector('[part=count]')?.textContent.trim();

async function look(page: MentorDirectory, text: string): Promise<void> {
  type(search(page), text);
  await page.updateComplete;
}

async function choose(page: MentorDirectory, name: string | RegExp): Promise<void> {
  box(page, name).click();
  await page.updateComplete;
}

describe('mentor-directory', function () {
  // parts load on demand, and axe reads every node
  this.timeout(30_000);

  it('lists people by name, with what they help with and whether there is a place (R04)', async () => {
    const page = await open();
    expect(names(page)).to.deep.equal([
      ...['Amara Okoye', 'Hiro Sato', 'Ingrid Sørensen', 'Jonas Lindqvist', 'ليلى حدّاد', '山田太郎'],
    ]);
    expect(count(page)).to.equal('6 people');
    const text = shownText(person(page, 'Amara Okoye'));
    for (const part of ['Director of programmes, New York', 'Speaking up', '1 place', 'Answers in 2 days']) {
      expect(text).to.include(part);
    }
    expect(shownText(person(page, 'Hiro Sato'))).to.include('No place now');
    expect(shownText(person(page, '山田太郎'))).to.include('Back May 3');
  });

  it('searches with each key, in several fields at once, and marks what was found', async () => {
    const page = await open();
    await look(page, 'lead sto');
    expect(names(page)).to.deep.equal(['Jonas Lindqvist']);
    expect(marks(page)).to.deep.equal(['Sto', 'Lead']);
    expect(count(page)).to.equal('1 person of 6');
  });

  const spelled = [
    { text: 'sorensen', finds: 'Ingrid Sørensen' },
    { text: 'حداد', finds: 'ليلى حدّاد' },
    { text: '分析', finds: '山田太郎' },
    { text: 'OSAKA', finds: 'Hiro Sato' },
  ];
  for (const { text, finds } of spelled) {
    it(`finds ${finds} by "${text}"`, async () => {
      const page = await open();
      await look(page, text);
      expect(names(page)).to.deep.equal([finds]);
      expect(marks(page)).to.have.lengthOf(1);
    });
  }

  it('shows what is close where nothing is spelled like that, and says so', async () => {
    const page = await open();
    await look(page, 'hrio');
    expect(names(page)).to.deep.equal(['Hiro Sato']);
    expect(shownText(page.shadowRoot!)).to.include('Nothing is spelled like “hrio”. Shown is what is close.');
  });

  it('clears the search by Escape, and by its button, which gives the focus back', async () => {
    const page = await open();
    await look(page, 'hiro');
    await chord('Escape');
    await page.updateComplete;
    expect(names(page)).to.have.lengthOf(6);
    expect((search(page) as HTMLInputElement).value).to.equal('');
    await look(page, 'hiro');
    byRole(page.shadowRoot!, 'button', 'Clear the search').click();
    await page.updateComplete;
    expect(names(page)).to.have.lengthOf(6);
    expect(search(page).matches(':focus')).to.equal(true);
  });

  it('tells what each choice would leave; one that leaves nobody stays, muted', async () => {
    const page = await open();
    const topic = box(page, /^Leading projects/);
    expect(shownText(topic.closest('li')!)).to.equal('Leading projects 3');
    await choose(page, /^Leading projects/);
    expect(names(page)).to.deep.equal(['Amara Okoye', 'Hiro Sato', 'Jonas Lindqvist']);
    expect(shownText(box(page, /^French/).closest('li')!)).to.equal('French 1');
    expect(shownText(box(page, /^العربية/).closest('li')!)).to.equal('العربية 0');
    expect(topic.checked).to.equal(true);
  });

  it('takes several values of a choice, and gives each back by its chip', async () => {
    const page = await open();
    await choose(page, /^Leading projects/);
    await choose(page, /^Changing careers/);
    expect(names(page)).to.deep.equal(['Amara Okoye', 'Hiro Sato', 'Ingrid Sørensen', 'Jonas Lindqvist']);
    byRole(page.shadowRoot!, 'button', 'Remove Leading projects').click();
    await page.updateComplete;
    expect(names(page)).to.deep.equal(['Ingrid Sørensen']);
    expect(box(page, /^Leading projects/).checked).to.equal(false);
    byRole(page.shadowRoot!, 'button', 'Clear choices').click();
    await page.updateComplete;
    expect(names(page)).to.have.lengthOf(6);
    expect(allByRole(page.shadowRoot!, 'button', 'Clear choices')).to.have.lengthOf(0);
  });

  it('narrows to kinds of help (R03) and to people who can be asked now', async () => {
    const page = await open();
    await choose(page, /^A career path/);
    expect(names(page)).to.deep.equal(['Amara Okoye', 'Ingrid Sørensen']);
    await choose(page, /^A career path/);
    await choose(page, /^Open to requests/);
    expect(names(page)).to.deep.equal(['Amara Okoye', 'Ingrid Sørensen', 'Jonas Lindqvist', 'ليلى حدّاد']);
  });

  const orders = [
    { value: 'reply', first: 'Jonas Lindqvist' },
    { value: 'places', first: 'Ingrid Sørensen' },
    { value: 'name', first: 'Amara Okoye' },
  ];
  for (const { value, first } of orders) {
    it(`orders by ${value}`, async () => {
      const page = await open();
      type(byRole(page.shadowRoot!, 'combobox', 'Order'), value);
      await page.updateComplete;
      expect(names(page)[0]).to.equal(first);
    });
  }

  it('offers no order by fit to somebody without goals', async () => {
    const page = await open();
    const options = [...byRole(page.shadowRoot!, 'combobox', 'Order').querySelectorAll('option')];
    expect(options.map(({ textContent }) => textContent.trim())).to.deep.equal([
      'Name',
      'Soonest answer',
      'Free places',
    ]);
  });

  it('shows cards or a list', async () => {
    const page = await open();
    byRole(page.shadowRoot!, 'button', 'List').click();
    await page.updateComplete;
    expect(byRole(page.shadowRoot!, 'button', 'List').ariaPressed).to.equal('true');
    expect(byRole(page.shadowRoot!, 'button', 'Cards').ariaPressed).to.equal('false');
    expect(names(page)).to.have.lengthOf(6);
  });

  it('says how many there are when typing pauses, and once', async () => {
    const page = await open();
    const said: string[] = [];
    const status = byRole(page.shadowRoot!, 'status');
    const observer = new MutationObserver(() => said.push(status.textContent.trim()));
    observer.observe(status, { childList: true, characterData: true, subtree: true });
    expect(status.textContent.trim()).to.equal('');
    for (const text of ['o', 'os', 'osl', 'oslo']) await look(page, text);
    await until(() => said.length > 0);
    observer.disconnect();
    expect(said).to.deep.equal(['1 person']);
  });

  it('offers to take one thing away where nobody fits, with what that would give', async () => {
    const page = await open();
    await choose(page, /^Leading projects/);
    await look(page, 'oslo');
    expect(names(page)).to.deep.equal(['Nobody fits all of this']);
    const ways = allByRole(page.shadowRoot!, 'button', /^Without/).map(({ textContent }) => textContent.trim());
    expect(ways).to.deep.equal(['Without the search “oslo”: 3 people', 'Without Leading projects: 1 person']);
    byRole(page.shadowRoot!, 'button', /^Without Leading projects/).click();
    await page.updateComplete;
    expect(names(page)).to.deep.equal(['Ingrid Sørensen']);
  });

  it('puts up to four people side by side in a table', async () => {
    const page = await open();
    const told: unknown[] = [];
    page.addEventListener('compare-change', ({ detail }) => told.push(detail.people));
    byRole(page.shadowRoot!, 'button', 'Compare Amara Okoye').click();
    await findText(page.shadowRoot!, 'Choose one more to compare.');
    byRole(page.shadowRoot!, 'button', 'Compare Ingrid Sørensen').click();
    await findText(page.shadowRoot!, '2 people to compare');
    expect(told).to.deep.equal([['person:amara-okoye'], ['person:amara-okoye', 'person:ingrid-sorensen']]);
    byRole(page.shadowRoot!, 'button', 'Compare side by side').click();
    const table = await findRole(page.shadowRoot!, 'table', 'Side by side');
    expect([...table.querySelectorAll('th[scope=col]')].map(({ textContent }) => textContent.trim())).to.deep.equal([
      ...['Amara Okoye', 'Ingrid Sørensen'],
    ]);
    const rows = [...table.querySelectorAll('tbody tr')].map((row) => shownText(row));
    expect(rows).to.include('Places 1 free 2 free');
    expect(rows).to.include('Limits Not said I cannot help with exams.');
  });

  it('refuses a fifth one in words', async () => {
    const page = await open();
    for (const name of ['Amara Okoye', 'Hiro Sato', 'Ingrid Sørensen', 'Jonas Lindqvist', '山田太郎']) {
      byRole(page.shadowRoot!, 'button', `Compare ${name}`).click();
      await page.updateComplete;
    }
    expect(byRole(page.shadowRoot!, 'alert').textContent.trim()).to.equal(
      'Four at a time can be compared. Take one out first.',
    );
    expect(byRole(page.shadowRoot!, 'button', 'Compare 山田太郎').ariaPressed).to.equal('false');
  });

  it('opens one person in full and tells the page whom', async () => {
    const page = await open();
    const told = oneEvent(page, 'mentor-select');
    byRole(page.shadowRoot!, 'button', 'Hiro Sato').click();
    expect((await told).detail).to.deep.equal({ person: 'person:hiro-sato', name: 'Hiro Sato' });
    const dialog = await findRole(page.shadowRoot!, 'dialog', 'Hiro Sato');
    await findText(dialog, 'Operations lead');
  });

  it('walks by Tab from search to choices, order and people', async () => {
    const page = await open(MENTORS.slice(0, 1));
    search(page).focus();
    const walked: string[] = [];
    for (let step = 0; step < 14; step += 1) {
      await chord('Tab');
      const { activeElement } = page.shadowRoot!;
      walked.push(activeElement instanceof HTMLInputElement ? 'choice' : (activeElement?.localName ?? ''));
      if (activeElement?.matches('.name')) break;
    }
    expect(walked.filter((name, index) => name !== walked[index - 1])).to.deep.equal([
      'choice',
      'button',
      'select',
      'button',
    ]);
  });

  it('reads from right to left', async () => {
    const page = await fixture<MentorDirectory>(
      html`<mentor-directory dir="rtl" lang="en" .people=${MENTORS} .clock=${() => NOW}></mentor-directory>`,
    );
    const field = search(page).getBoundingClientRect();
    const icon = page.shadowRoot!.querySelector('search .i')!.getBoundingClientRect();
    expect(field.right - icon.right).to.be.lessThan(icon.left - field.left);
    expect(page.scrollWidth).to.be.at.most(page.clientWidth);
  });

  it('passes the checks of axe', async () => {
    const page = await open();
    await choose(page, /^Leading projects/);
    await expect(page).to.be.accessible();
  });
});
