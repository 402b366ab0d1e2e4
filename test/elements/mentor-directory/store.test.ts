import { expect, oneEvent } from '@open-wc/testing';
import { html } from 'lit';
import '../../../src/elements/mentor-directory/mentor-directory.js';
import type { MentorDirectory } from '../../../src/elements/mentor-directory/mentor-directory.js';
import type { FitRule } from '../../../src/model/directory/fit.js';
import { MENTORS } from '../../support/directory-people.js';
import { allByRole, byRole, findRole, findText, shownText } from '../../support/find.js';
import { openPage, reopenPage } from '../../support/page.js';
import { goal, LENA, record } from '../../support/sample.js';
import { until } from '../../support/until.js';
import { worldOf } from '../../support/world.js';

const members = MENTORS.map(({ id, ...profile }) =>
  record('members', `person:${String(id)}`, profile, { by: `person:${String(id)}` }),
);

const GOALS = [
  goal('change', { title: 'Difficult conversations with my peers', status: 'active' }),
  goal('done', { title: 'Budgets', status: 'achieved' }),
];

const directory = html`<mentor-directory></mentor-directory>`;

const rootOf = (page: Element) => page.querySelector('mentor-directory')!.shadowRoot!;
const names = (page: Element) =>
  allByRole(rootOf(page), 'heading')
    .slice(1)
    .map(({ textContent }) => textContent.trim());

describe('a directory with a store', () => {
  it('lists the members, not the reader, and nobody who only learns', async () => {
    const { storage } = await worldOf([
      ...members,
      record('members', LENA, { name: 'Lena Brandt', places: 2 }),
      record('members', 'person:learner', { name: 'Only Learns', places: 0 }, { by: 'person:learner' }),
    ]);
    const page = await openPage(directory, { storage });
    await findRole(rootOf(page), 'heading', 'Amara Okoye');
    expect(names(page)).to.have.lengthOf(6);
    expect(shownText(rootOf(page))).not.to.include('Lena Brandt');
    expect(shownText(rootOf(page))).not.to.include('Only Learns');
  });

  it('shows a visitor what everybody may read, and nothing else', async () => {
    const { storage } = await worldOf([
      ...members,
      record('public', 'person:hiro-sato', { name: 'Hiro Sato', headline: 'Operations' }, { by: 'person:hiro-sato' }),
    ]);
    const page = await openPage(directory, { storage, as: null });
    await findRole(rootOf(page), 'heading', 'Hiro Sato');
    expect(names(page)).to.deep.equal(['Hiro Sato']);
    expect(shownText(rootOf(page))).not.to.include('Leading projects');
  });

  it('starts from the goals: who fits stands first and says why (R03, R04)', async () => {
    const { storage } = await worldOf([...members, ...GOALS]);
    const page = await openPage(directory, { storage });
    await findText(rootOf(page), 'Difficult conversations with my peers');
    expect(names(page)[0]).to.equal('Ingrid Sørensen');
    const first = allByRole(rootOf(page), 'listitem').find(
      ({ dataset }) => dataset['person'] === 'person:ingrid-sorensen',
    )!;
    expect(first.textContent.replace(/\s+/gu, ' ')).to.include(
      'Can help with Difficult conversations, which your goal “Difficult conversations with my peers” needs',
    );
    const needs = byRole(rootOf(page), 'group', 'I need help with');
    expect(allByRole(needs, 'checkbox')).to.have.lengthOf(1);
    byRole(needs, 'checkbox', /^Difficult conversations/).click();
    await until(() => names(page).length === 1);
    expect(names(page)).to.deep.equal(['Ingrid Sørensen']);
  });

  it('says where two people differ as a chance to learn (R43)', async () => {
    const { storage } = await worldOf([
      ...members,
      ...GOALS,
      record('members', LENA, { name: 'Lena Brandt', headline: 'Data analyst', place: 'Berlin' }),
    ]);
    const page = await openPage(directory, { storage });
    await findText(rootOf(page), 'a chance to');
  });

  it('takes reasons of the host beside its own', async () => {
    const { storage } = await worldOf([...members, ...GOALS]);
    const sameTown: FitRule = ({ place }) =>
      place === 'Osaka' ? [{ says: 'fits', code: 'Works on your floor.', params: {} }] : [];
    const page = await openPage(html`<mentor-directory .reasons=${[sameTown]}></mentor-directory>`, { storage });
    await findText(rootOf(page), 'Works on your floor.');
  });

  it('keeps people for later, also after a reload', async () => {
    const { storage } = await worldOf(members);
    const page = await openPage(directory, { storage });
    const keep = await findRole(rootOf(page), 'button', 'Keep for later: Hiro Sato');
    const told = oneEvent(page, 'shortlist-change');
    keep.click();
    expect((await told).detail).to.deep.equal({ person: 'person:hiro-sato', on: true });
    await findRole(rootOf(page), 'button', 'On your list: Hiro Sato');
    const again = await reopenPage(directory, { storage });
    await findRole(rootOf(again), 'button', 'On your list: Hiro Sato');
    byRole(rootOf(again), 'button', 'My list (1)').click();
    await until(() => names(again).length === 1);
    expect(names(again)).to.deep.equal(['Hiro Sato']);
  });

  it('says how to fill an empty list', async () => {
    const { storage } = await worldOf(members);
    const page = await openPage(directory, { storage });
    (await findRole(rootOf(page), 'button', 'My list (0)')).click();
    await findRole(rootOf(page), 'heading', 'Nobody is on your list yet');
    byRole(rootOf(page), 'button', 'Show everybody').click();
    await findRole(rootOf(page), 'heading', 'Amara Okoye');
  });

  it('opens the letter to somebody', async () => {
    const { storage } = await worldOf([...members, ...GOALS]);
    const page = await openPage(directory, { storage });
    (await findRole(rootOf(page), 'button', 'Ask Ingrid')).click();
    await findRole(rootOf(page), 'dialog');
    expect(rootOf(page).querySelector('mentorship-requests-ask')).to.be.instanceOf(HTMLElement);
  });

  it('keeps somebody on a page whose people come from an address', async () => {
    const { storage } = await worldOf(GOALS);
    const page = await openPage(html`<mentor-directory .people=${MENTORS}></mentor-directory>`, { storage });
    await findText(rootOf(page), 'which your goal');
    const element = page.querySelector<MentorDirectory>('mentor-directory')!;
    await element.updateComplete;
    (await findRole(rootOf(page), 'button', 'Keep for later: Amara Okoye')).click();
    await findRole(rootOf(page), 'button', 'On your list: Amara Okoye');
  });
});
