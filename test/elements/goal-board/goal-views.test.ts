import { expect, oneEvent } from '@open-wc/testing';
import { html } from 'lit';
import '../../../src/elements/goal-board/goal-board.js';
import type { GoalBoard } from '../../../src/elements/goal-board/goal-board.js';
import { chord } from '../../runner/input.js';
import { allByRole, byRole, findRole, findText, shownText, type } from '../../support/find.js';
import { boardRecords } from '../../support/goals.js';
import { openPage, reopenPage } from '../../support/page.js';
import { AMARA, goal, LENA, mentorship, PAIR } from '../../support/sample.js';
import { until } from '../../support/until.js';
import { worldOf } from '../../support/world.js';

const board = html`<goal-board></goal-board>`;
const LEAD = 'Lead a project across teams';

const columnOf = (page: Element, title: string): string | undefined =>
  ['Ideas', 'Planned', 'Working on it', 'Done'].find(
    (name) => allByRole(byRole(page, 'region', name), 'article', title).length > 0,
  );

async function move(page: Element, title: string, line: RegExp): Promise<void> {
  (await findRole(page, 'button', `Move ${title}`)).click();
  (await findRole(page, 'menuitem', line)).click();
}

async function edit(page: Element, title: string): Promise<void> {
  (await findRole(page, 'button', `Edit ${title}`)).click();
  await findRole(page, 'button', 'Save goal');
}

const set = (field: HTMLElement, value: string): void => {
  if (!(field instanceof HTMLSelectElement)) throw new Error('This is no choice');
  field.value = value;
  field.dispatchEvent(new Event('change', { bubbles: true }));
};

describe('R36 taking a move back', () => {
  it('by keyboard: the goal is where it was, and the focus goes along', async () => {
    const { storage } = await worldOf(boardRecords());
    const page = await openPage(board, { storage });
    await move(page, LEAD, /^On hold/);
    await findText(page, `${LEAD}: Planned`);
    expect(columnOf(page, LEAD)).to.equal('Planned');
    (await findRole(page, 'button', `Take back: ${LEAD}`)).focus();
    const told = oneEvent(page.querySelector<GoalBoard>('goal-board')!, 'goal-change');
    await chord('Enter');
    await findText(page, `${LEAD} is back in its place.`);
    expect((await told).detail).to.deep.equal({ id: 'goal:lead', change: 'moved' });
    expect(columnOf(page, LEAD)).to.equal('Working on it');
    await until(() => byRole(page, 'button', `Move ${LEAD}`).matches(':focus'), 'the focus is lost');
    expect(allByRole(page, 'button', `Take back: ${LEAD}`)).to.have.length(0);
  });

  it('also out of an end', async () => {
    const { storage } = await worldOf(boardRecords());
    const page = await openPage(board, { storage });
    await move(page, LEAD, /^Done/);
    (await findRole(page, 'radio', /^Changed/)).click();
    (await findRole(page, 'button', 'Move to Done')).click();
    await findText(page, `${LEAD}: Done`);
    (await findRole(page, 'button', `Take back: ${LEAD}`)).click();
    await findText(page, `${LEAD} is back in its place.`);
    expect(columnOf(page, LEAD)).to.equal('Working on it');
  });

  it('not when somebody has moved it since', async () => {
    const { storage } = await worldOf(boardRecords());
    const page = await openPage(board, { storage });
    await move(page, LEAD, /^On hold/);
    await findRole(page, 'button', `Take back: ${LEAD}`);
    const partner = await reopenPage(board, { storage, as: AMARA });
    await findRole(partner, 'region', 'Planned');
    await move(partner, LEAD, /^Ideas/);
    await findText(partner, `${LEAD}: Ideas`);
    await until(() => columnOf(page, LEAD) === 'Ideas', 'the move of the partner is not there');
    byRole(page, 'button', `Take back: ${LEAD}`).click();
    await findText(page, 'Somebody has moved this goal since, so it stays where it is now.');
    expect(columnOf(page, LEAD)).to.equal('Ideas');
  });
});

describe('the editor', () => {
  it('R34 R35 keeps when both look at it, and what one learns', async () => {
    const { storage } = await worldOf(boardRecords());
    const page = await openPage(board, { storage });
    await edit(page, LEAD);
    await findText(page, 'When you look at it, and what you learn on the way');
    const more = byRole(page, 'dialog').querySelector('details')!;
    more.open = true;
    set(await findRole(page, 'combobox', 'Look at it regularly'), '3');
    type(await findRole(page, 'textbox', 'Skills it needs'), 'Listening, saying no,');
    byRole(page, 'button', 'Save goal').click();
    await findText(page, `Saved: ${LEAD}`);
    const partner = await reopenPage(board, { storage, as: AMARA });
    await edit(partner, LEAD);
    expect(((await findRole(partner, 'textbox', 'Skills it needs')) as HTMLInputElement).value).to.equal(
      'Listening, saying no',
    );
    expect(((await findRole(partner, 'combobox', 'Look at it regularly')) as HTMLSelectElement).value).to.equal('3');
  });

  it('R47 R50 says whose goal it is: the partner sees it the other way round', async () => {
    const { storage } = await worldOf(boardRecords());
    const page = await openPage(board, { storage });
    await edit(page, LEAD);
    expect((byRole(page, 'radio', 'Mine') as HTMLInputElement).checked).to.equal(true);
    byRole(page, 'radio', 'A project of us both').click();
    await findText(page, 'You both own it and share its steps.');
    byRole(page, 'button', 'Save goal').click();
    await findText(page, `Saved: ${LEAD}`);
    await findText(page, 'Of you both');
    const partner = await reopenPage(board, { storage, as: AMARA });
    await edit(partner, LEAD);
    expect((byRole(partner, 'radio', 'A project of us both') as HTMLInputElement).checked).to.equal(true);
    byRole(partner, 'radio', 'Mine').click();
    byRole(partner, 'button', 'Save goal').click();
    await findText(partner, `Saved: ${LEAD}`);
    await findText(page, 'Amara’s goal');
  });

  it('R50 a new project can be of both from the beginning', async () => {
    const { storage } = await worldOf([mentorship(), goal('one', { title: 'Learn to say no' })]);
    const page = await openPage(board, { storage });
    (await findRole(page, 'button', 'Add a goal')).click();
    type(await findRole(page, 'textbox', 'What do you want to reach?'), 'Run a workshop');
    byRole(page, 'radio', /^You and Amara/).click();
    (await findRole(page, 'radio', 'A project of us both')).click();
    byRole(page, 'button', 'Save goal').click();
    await findText(page, 'Saved: Run a workshop');
    const [shared] = (
      await storage({ person: AMARA, indexes: {}, schemaVersion: 1 }).then((adapter) =>
        adapter.list(PAIR, { kind: 'goal' }),
      )
    ).items;
    expect(shared?.value).to.deep.include({ owners: [LENA, AMARA] });
    expect(shared?.value).to.not.have.property('supporter');
  });

  it('R36 tells what happened so far, with the reasons', async () => {
    const { storage } = await worldOf(boardRecords());
    const page = await openPage(board, { storage });
    await edit(page, 'Get the analyst certificate');
    const dialog = byRole(page, 'dialog');
    for (const more of dialog.querySelectorAll('details')) more.open = true;
    await findText(page, 'September 9, you: from “Working on it” to “Changed”');
    await findText(page, '“A project teaches me more right now.”');
  });
});

describe('other views', () => {
  it('R33 the timeline stands span by span, and opens a goal', async () => {
    const { storage } = await worldOf(boardRecords());
    const page = await openPage(board, { storage });
    (await findRole(page, 'button', 'Timeline')).click();
    const soon = await findRole(page, 'region', 'Within a month');
    expect(shownText(soon)).to.include('Prepare one point');
    expect(shownText(byRole(page, 'region', 'Long term'))).to.include('Hold a role that sets direction');
    byRole(page, 'button', `Edit ${LEAD}`).click();
    expect(((await findRole(page, 'textbox', 'What do you want to reach?')) as HTMLInputElement).value).to.equal(LEAD);
  });

  it('R02 a strip says what one works on and what comes next', async () => {
    const { storage } = await worldOf(boardRecords());
    const page = await openPage(html`<goal-board view="strip"></goal-board>`, { storage });
    await findRole(page, 'heading', 'What you are working on');
    const text = shownText(page);
    expect(text).to.include('Next: First review with all teams, by October 30');
    expect(allByRole(page, 'button', 'Add a goal')).to.have.length(0);
    expect(allByRole(page, 'listitem')).to.have.length(2);
  });

  it('a strip of somebody who works on nothing says so', async () => {
    const { storage } = await worldOf([goal('one', { title: 'Learn to say no' })]);
    const page = await openPage(html`<goal-board view="strip"></goal-board>`, { storage });
    await findText(page, 'You are not working on a goal right now.');
  });
});
