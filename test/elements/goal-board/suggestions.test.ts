import { expect, oneEvent } from '@open-wc/testing';
import { html } from 'lit';
import '../../../src/elements/goal-board/goal-board.js';
import { byRole, findRole, findText, type } from '../../support/find.js';
import { openPage, reopenPage } from '../../support/page.js';
import { AMARA, goal, LENA, mentorship, MENTORSHIP, PAIR, record } from '../../support/sample.js';
import { until } from '../../support/until.js';
import { worldOf } from '../../support/world.js';
import { field } from '../meeting-planner/planner.js';

const BOARD = html`<goal-board lang="en-GB"></goal-board>`;

const lead = (value: object = {}) => goal('lead', { title: 'Lead a project', status: 'planned', ...value }, PAIR);

const suggestion = (value: object = {}) =>
  record(
    PAIR,
    'suggestion:rooms',
    {
      mentorship: MENTORSHIP,
      kind: 'training',
      title: 'Speaking to rooms',
      link: 'https://example.org/rooms',
      why: 'Rooms make you small.',
      from: AMARA,
      to: LENA,
      status: 'open',
      ...value,
    },
    { by: AMARA },
  );

const pressSoon = async (root: ParentNode, name: string | RegExp): Promise<void> => {
  (await findRole(root, 'button', name)).click();
};

describe('R53 suggestions on the goal board', () => {
  it('are given with a why, and read by the other one', async () => {
    const { storage } = await worldOf([mentorship(), lead()]);
    const page = await openPage(BOARD, { storage, as: AMARA });
    (await findRole(page, 'button', 'Edit Lead a project')).focus();
    await pressSoon(page, 'Suggest something to Lena');
    type(await findRole(page, 'combobox', 'What is it?'), 'article');
    type(byRole(page, 'textbox', 'Its name'), 'The quiet leader');
    byRole(page, 'button', 'Suggest it').click();
    await findText(page, 'Say why it is for this person.');
    type(byRole(page, 'textbox', 'Why for Lena?'), 'You lead without noise.');
    const told = oneEvent(page, 'suggestion-change');
    byRole(page, 'button', 'Suggest it').click();
    expect((await told).detail.change).to.equal('given');
    await findText(page, 'Waits for Lena');
    const partner = await reopenPage(BOARD, { storage, as: LENA });
    await findText(partner, 'Amara suggests it: “You lead without noise.”');
  });

  it('become a step of a goal in one action, and are judged once the step is done', async () => {
    const { storage } = await worldOf([mentorship(), lead(), suggestion()]);
    const page = await openPage(BOARD, { storage });
    const link = await findRole(page, 'link', 'Speaking to rooms');
    expect(link.getAttribute('href')).to.equal('https://example.org/rooms');
    type(await field(page, 'By when, if you like'), '2026-11-30');
    await findText(page, /Monday,? 30 November 2026/u);
    const told = oneEvent(page, 'suggestion-change');
    byRole(page, 'button', 'Make it a step: Speaking to rooms').click();
    expect((await told).detail).to.deep.equal({ id: 'suggestion:rooms', change: 'taken' });
    await findText(page, 'A step of a goal');
    await findText(page, /0 of 1 step · next by 30 Nov/u);
    await until(() => byRole(page, 'heading', 'Worth a look').matches(':focus'), 'the focus is lost');
    const step = { space: PAIR, id: 'goal:lead', step: 'step-rooms', checked: true };
    await page.store.dispatch({ type: 'step-check', ...step });
    await findText(page, 'Done. Was it any good for you?');
    type(byRole(page, 'textbox', 'In a line, if you like'), 'I spoke first.');
    byRole(page, 'button', 'Very much: Speaking to rooms').click();
    await findText(page, 'Was it any good? Very much.');
    const partner = await reopenPage(BOARD, { storage, as: AMARA });
    await findText(partner, '“I spoke first.”');
  });

  it('are left without a word; who has no goal is told what is missing', async () => {
    const { storage } = await worldOf([mentorship(), goal('old', { title: 'Old', status: 'achieved' }), suggestion()]);
    const page = await openPage(BOARD, { storage });
    await findText(page, 'Add a goal of yours first, then this can become a step of it.');
    await pressSoon(page, 'Not for me: Speaking to rooms');
    await findText(page, 'Left: Speaking to rooms');
  });

  it('keep what was typed when Escape leaves the form, and drop it on cancelling', async () => {
    const { storage } = await worldOf([mentorship(), lead()]);
    const page = await openPage(BOARD, { storage });
    (await findRole(page, 'button', 'Edit Lead a project')).focus();
    const opener = 'Suggest something to Amara';
    await pressSoon(page, opener);
    const name = await findRole(page, 'textbox', 'Its name');
    type(name, 'A choir');
    name.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, composed: true }));
    await pressSoon(page, opener);
    expect(await findRole(page, 'textbox', 'Its name')).to.have.property('value', 'A choir');
    byRole(page, 'button', 'Cancel').click();
    await pressSoon(page, opener);
    expect(await findRole(page, 'textbox', 'Its name')).to.have.property('value', '');
  });
});
