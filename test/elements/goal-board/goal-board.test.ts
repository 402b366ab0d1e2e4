import { expect, oneEvent } from '@open-wc/testing';
import { html } from 'lit';
import '../../../src/elements/goal-board/goal-board.js';
import type { GoalBoard } from '../../../src/elements/goal-board/goal-board.js';
import { StorageError } from '../../../src/storage/contract.js';
import { chord, media, middleOf, viewport } from '../../runner/input.js';
import { allByRole, byRole, findRole, findText, shownText, type } from '../../support/find.js';
import { boardRecords } from '../../support/goals.js';
import { openPage, reopenPage } from '../../support/page.js';
import { AMARA, LENA, NOW } from '../../support/sample.js';
import { until } from '../../support/until.js';
import { spoiled, worldOf } from '../../support/world.js';

const board = html`<goal-board></goal-board>`;

const lanes = (page: Element) =>
  Object.fromEntries(
    ['Ideas', 'Planned', 'Working on it', 'Done'].map((name) => [
      name,
      allByRole(byRole(page, 'region', name), 'article').map((card) => card.querySelector('h4')?.textContent.trim()),
    ]),
  );

const card = (page: Element, title: string) => byRole(page, 'article', title);

async function choose(page: Element, title: string, line: RegExp): Promise<void> {
  byRole(page, 'button', `Move ${title}`).click();
  (await findRole(page, 'menuitem', line)).click();
}

/**
 * Lena leaves a measure in the editor of a goal; meanwhile her partner fills in fields of it, by label, and saves. Answers
 * the pages of both, Lena's with the editor open again.
 */
async function draftWhilePartnerSaves(title: string, fields: Readonly<Record<string, string>>) {
  const { storage } = await worldOf(boardRecords());
  const edit = async (page: Element) => {
    (await findRole(page, 'button', `Edit ${title}`)).click();
  };
  const lena = await openPage(board, { storage });
  await edit(lena);
  type(await findRole(lena, 'textbox', 'How will you know?'), 'Pilot live in four teams');
  lena.remove();
  const amara = await reopenPage(board, { storage, as: AMARA });
  await edit(amara);
  for (const [label, text] of Object.entries(fields)) type(await findRole(amara, 'textbox', label), text);
  byRole(amara, 'button', 'Save goal').click();
  await findText(amara, `Saved: ${title}`);
  const again = await reopenPage(board, { storage });
  await edit(again);
  return { amara, again };
}

describe('goal-board', () => {
  it('shows goals by column, in order of rank (R02)', async () => {
    const { storage } = await worldOf(boardRecords());
    const page = await openPage(board, { storage });
    await findRole(page, 'region', 'Ideas');
    expect(lanes(page)).to.deep.equal({
      Ideas: ['Hold a role that sets direction', 'Speak at the spring meeting'],
      Planned: ['Tell the story behind our numbers'],
      'Working on it': ['Lead a project across teams', 'Speak up in the steering group'],
      Done: ['Write project notes people read', 'Get the analyst certificate'],
    });
  });

  it('tells rank, measure, steps, state and reader of a goal', async () => {
    const { storage } = await worldOf(boardRecords());
    const page = await openPage(board, { storage });
    await findRole(page, 'region', 'Ideas');
    const text = shownText(card(page, 'Lead a project across teams'));
    for (const part of [
      'Top goal',
      'A step towards “Hold a role that sets direction”',
      'Pilot live in three teams',
      '3 of 5 steps · next by Oct 30',
      'On track, Oct 14',
      'You and Amara',
    ]) {
      expect(text).to.include(part);
    }
  });

  it('shows what a goal needs as an invitation that opens the field (R32)', async () => {
    const { storage } = await worldOf(boardRecords());
    const page = await openPage(board, { storage });
    await findRole(page, 'region', 'Ideas');
    byRole(card(page, 'Speak at the spring meeting'), 'button', 'Needs: a measure').click();
    const field = await findRole(page, 'textbox', 'How will you know?');
    expect(field.matches(':focus')).to.equal(true);
  });

  it('offers the first step when there is no goal yet, for one person alone (R01)', async () => {
    const { storage } = await worldOf();
    const page = await openPage(board, { storage });
    type(await findRole(page, 'textbox', 'My first goal'), 'Lead a project');
    byRole(page, 'button', 'Add my first goal').click();
    expect(((await findRole(page, 'textbox', 'What do you want to reach?')) as HTMLInputElement).value).to.equal(
      'Lead a project',
    );
    byRole(page, 'button', 'Save goal').click();
    await findRole(page, 'region', 'Ideas');
    expect(lanes(page)['Ideas']).to.deep.equal(['Lead a project']);
    expect(shownText(card(page, 'Lead a project'))).to.include('Only you');
    expect(shownText(page)).to.include('For you alone, until you share one.');
  });

  it('adds a goal with a measure and a step, and tells the page once it is stored', async () => {
    const { storage } = await worldOf(boardRecords());
    const page = await openPage(board, { storage });
    (await findRole(page, 'button', 'Add a goal')).click();
    type(await findRole(page, 'textbox', 'What do you want to reach?'), 'Chair a meeting');
    type(byRole(page, 'textbox', 'How will you know?'), 'Two people thank me');
    type(byRole(page, 'textbox', 'Next small step'), 'Ask for one');
    const told = oneEvent(page, 'goal-change');
    byRole(page, 'button', 'Save goal').click();
    expect((await told).detail.change).to.equal('added');
    await findText(page, 'Chair a meeting');
    expect(lanes(page)['Planned']).to.deep.equal(['Tell the story behind our numbers', 'Chair a meeting']);
    expect(shownText(card(page, 'Chair a meeting'))).to.include('0 of 1 step · first not dated');
  });

  it('refuses a goal without words, beside its field, and keeps what was typed', async () => {
    const { storage } = await worldOf(boardRecords());
    const page = await openPage(board, { storage });
    (await findRole(page, 'button', 'Add a goal')).click();
    type(await findRole(page, 'textbox', 'Why does it matter to you?'), 'Because.');
    byRole(page, 'button', 'Save goal').click();
    await findText(page, 'Say what you want to reach. One sentence is enough.');
    expect(byRole(page, 'textbox', 'What do you want to reach?').matches(':focus')).to.equal(true);
    expect((byRole(page, 'textbox', 'Why does it matter to you?') as HTMLTextAreaElement).value).to.equal('Because.');
  });

  it('says in the menu why a move must wait, and does not make it (R02)', async () => {
    const { storage } = await worldOf(boardRecords());
    const page = await openPage(board, { storage });
    await findRole(page, 'region', 'Ideas');
    byRole(page, 'button', 'Move Tell the story behind our numbers').click();
    const line = await findRole(page, 'menuitem', /Working on it/);
    expect(line.getAttribute('aria-disabled')).to.equal('true');
    expect(shownText(line)).to.include('Needs one step with a date first');
    line.click();
    expect(lanes(page)['Planned']).to.deep.equal(['Tell the story behind our numbers']);
  });

  it('moves by keys alone: menu, arrows, Enter; the focus goes along and the place is said', async () => {
    const { storage } = await worldOf(boardRecords());
    const page = await openPage(board, { storage });
    await findRole(page, 'region', 'Ideas');
    byRole(page, 'button', 'Move Speak up in the steering group').focus();
    await chord('Enter');
    expect((await findRole(page, 'menuitem', 'Ideas')).matches(':focus')).to.equal(true);
    await chord('ArrowDown');
    expect(byRole(page, 'menuitem', 'Planned').matches(':focus')).to.equal(true);
    await chord('Enter');
    await findText(page, 'Speak up in the steering group: Planned, place 2 of 2.');
    expect(lanes(page)['Planned']).to.deep.equal([
      'Tell the story behind our numbers',
      'Speak up in the steering group',
    ]);
    expect((await findRole(page, 'button', 'Move Speak up in the steering group')).matches(':focus')).to.equal(true);
  });

  it('closes the menu on Escape and gives the focus back', async () => {
    const { storage } = await worldOf(boardRecords());
    const page = await openPage(board, { storage });
    const mover = await findRole(page, 'button', 'Move Speak at the spring meeting');
    mover.focus();
    await chord('Enter');
    await findRole(page, 'menuitem', 'Planned');
    await chord('Escape');
    expect(allByRole(page, 'menuitem')).to.have.lengthOf(0);
    expect(mover.matches(':focus')).to.equal(true);
  });

  it('ranks up and down within a column (R02)', async () => {
    const { storage } = await worldOf(boardRecords());
    const page = await openPage(board, { storage });
    await findRole(page, 'region', 'Ideas');
    await choose(page, 'Speak up in the steering group', /Up in this column/);
    await findText(page, 'Speak up in the steering group: Working on it, place 1 of 2.');
    expect(lanes(page)['Working on it']).to.deep.equal([
      'Speak up in the steering group',
      'Lead a project across teams',
    ]);
    expect(shownText(card(page, 'Speak up in the steering group'))).to.include('Top goal');
  });

  it('asks how a goal ended, and keeps the reason (R36)', async () => {
    const { storage } = await worldOf(boardRecords());
    const page = await openPage(board, { storage });
    await findRole(page, 'region', 'Ideas');
    await choose(page, 'Speak at the spring meeting', /^Done/);
    (await findRole(page, 'radio', /^Changed/)).click();
    type(byRole(page, 'textbox', 'In a line, why?'), 'I was asked to host instead.');
    byRole(page, 'button', 'Move to Done').click();
    await findText(page, '“I was asked to host instead.”');
    expect(lanes(page)['Done']?.[0]).to.equal('Speak at the spring meeting');
    expect(shownText(card(page, 'Speak at the spring meeting'))).to.include('Changed Oct 21');
  });

  it('shares a goal with the partner, who sees it at once and can change it (R37)', async () => {
    const { storage } = await worldOf(boardRecords());
    const lena = await openPage(board, { storage });
    const amara = await reopenPage(board, { storage, as: AMARA });
    await findRole(amara, 'region', 'Ideas');
    expect(shownText(amara)).not.to.include('Speak at the spring meeting');
    byRole(lena, 'button', 'Edit Speak at the spring meeting').click();
    (await findRole(lena, 'radio', /^You and Amara/)).click();
    byRole(lena, 'button', 'Save goal').click();
    await findText(amara, 'Speak at the spring meeting');
    expect(lanes(lena)['Ideas']).to.deep.equal(['Hold a role that sets direction', 'Speak at the spring meeting']);
    await findText(lena, 'Amara supports 3 of them.');
    await choose(amara, 'Speak at the spring meeting', /^Planned/);
    await until(() => lanes(lena)['Planned']?.includes('Speak at the spring meeting'));
    expect(shownText(byRole(lena, 'region', 'Planned'))).to.include('Speak at the spring meeting');
  });

  it('lists what one works on first, on request', async () => {
    const { storage } = await worldOf(boardRecords());
    const page = await openPage(board, { storage });
    (await findRole(page, 'button', 'List')).click();
    await page.querySelector<GoalBoard>('goal-board')!.updateComplete;
    const titles = allByRole(page, 'article').map((article) => article.querySelector('h4')?.textContent.trim());
    expect(titles.slice(0, 3)).to.deep.equal([
      'Lead a project across teams',
      'Speak up in the steering group',
      'Tell the story behind our numbers',
    ]);
  });

  it('names the dialog by what it does, and the goal stands in its field', async () => {
    const { storage } = await worldOf(boardRecords());
    const page = await openPage(board, { storage });
    (await findRole(page, 'button', 'Edit Speak at the spring meeting')).click();
    await findRole(page, 'dialog', 'Edit goal');
    expect((byRole(page, 'textbox', 'What do you want to reach?') as HTMLInputElement).value).to.equal(
      'Speak at the spring meeting',
    );
    byRole(page, 'button', 'Cancel').click();
    byRole(page, 'button', 'Add a goal').click();
    await findRole(page, 'dialog', 'A new goal');
  });

  it('gives the focus back to what opened the dialog', async () => {
    const { storage } = await worldOf(boardRecords());
    const page = await openPage(board, { storage });
    const need = await findRole(page, 'button', 'Edit Speak at the spring meeting');
    need.focus();
    await chord('Enter');
    await findRole(page, 'dialog', 'Edit goal');
    await chord('Escape');
    await until(() => need.matches(':focus'), 'the opener has no focus');
  });

  it('gives the focus back to what began the first goal', async () => {
    const { storage } = await worldOf();
    const page = await openPage(board, { storage });
    const begin = await findRole(page, 'button', 'Work I want to do');
    begin.focus();
    await chord('Enter');
    expect(((await findRole(page, 'textbox', 'What do you want to reach?')) as HTMLInputElement).value).to.equal(
      'I want to work on ',
    );
    await chord('Escape');
    await until(() => begin.matches(':focus'), 'the opener has no focus');
  });

  it('removes a goal only after a second question', async () => {
    const { storage } = await worldOf(boardRecords());
    const page = await openPage(board, { storage });
    (await findRole(page, 'button', 'Edit Speak at the spring meeting')).click();
    (await findRole(page, 'button', 'Remove this goal')).click();
    (await findRole(page, 'button', 'Yes, remove it')).click();
    await findText(page, 'Removed: Speak at the spring meeting');
    expect(lanes(page)['Ideas']).to.deep.equal(['Hold a role that sets direction']);
  });

  it('puts the focus on the first goal, and back to the start when it is removed', async () => {
    const { storage } = await worldOf();
    const page = await openPage(board, { storage });
    const first = await findRole(page, 'textbox', 'My first goal');
    first.focus();
    type(first, 'Lead a project');
    byRole(page, 'button', 'Add my first goal').click();
    (await findRole(page, 'button', 'Save goal')).click();
    await findText(page, 'Saved: Lead a project');
    await until(() => byRole(page, 'button', 'Move Lead a project').matches(':focus'), 'the goal has no focus');
    byRole(page, 'button', 'Edit Lead a project').focus();
    byRole(page, 'button', 'Edit Lead a project').click();
    (await findRole(page, 'button', 'Remove this goal')).click();
    (await findRole(page, 'button', 'Yes, remove it')).click();
    const start = await findRole(page, 'textbox', 'My first goal');
    await until(() => start.matches(':focus'), 'the start has no focus');
  });

  it('ticks a step and takes a check-in (R35)', async () => {
    const { storage } = await worldOf(boardRecords());
    const page = await openPage(board, { storage });
    (await findRole(page, 'button', 'Edit Speak up in the steering group')).click();
    (await findRole(page, 'checkbox', 'Prepare one point')).click();
    byRole(page, 'radio', 'On track').click();
    byRole(page, 'button', 'Save goal').click();
    await findText(page, 'Saved: Speak up in the steering group');
    const text = shownText(card(page, 'Speak up in the steering group'));
    expect(text).to.include('2 of 3 steps');
    expect(text).to.include('On track, Oct 21');
  });
});

describe('goal-board when something goes wrong', () => {
  it('keeps the draft when saving fails, and restores it after a reload', async () => {
    const { storage } = await worldOf(boardRecords());
    const full = spoiled(storage, () => ({ commit: () => Promise.reject(new StorageError('quota')) }));
    const page = await openPage(board, { storage: full });
    (await findRole(page, 'button', 'Add a goal')).click();
    type(await findRole(page, 'textbox', 'What do you want to reach?'), 'Chair a meeting');
    byRole(page, 'button', 'Save goal').click();
    await findText(page, 'This device has no room left. What you wrote is still here.');
    expect((byRole(page, 'textbox', 'What do you want to reach?') as HTMLInputElement).value).to.equal(
      'Chair a meeting',
    );
    page.remove();
    const again = await reopenPage(board, { storage });
    (await findRole(again, 'button', 'Add a goal')).click();
    expect(((await findRole(again, 'textbox', 'What do you want to reach?')) as HTMLInputElement).value).to.equal(
      'Chair a meeting',
    );
    await findText(again, 'Draft kept on this device');
    byRole(again, 'button', 'Save goal').click();
    await findText(again, 'Saved: Chair a meeting');
    expect(lanes(again)['Planned']).to.include('Chair a meeting');
  });

  it('keeps the draft of a goal on Escape, and drops it on Cancel', async () => {
    const { storage } = await worldOf(boardRecords());
    const page = await openPage(board, { storage });
    const edit = await findRole(page, 'button', 'Edit Speak at the spring meeting');
    const measure = async () => (await findRole(page, 'textbox', 'How will you know?')) as HTMLInputElement;
    edit.click();
    type(await measure(), 'Ten people ask');
    await chord('Escape');
    edit.click();
    expect((await measure()).value).to.equal('Ten people ask');
    byRole(page, 'button', 'Cancel').click();
    edit.click();
    expect((await measure()).value).to.equal('');
  });

  it('keeps how a goal ended on Escape, drops it on Cancel and once it is stored', async () => {
    const { storage } = await worldOf(boardRecords());
    const page = await openPage(board, { storage });
    const title = 'Speak at the spring meeting';
    await findRole(page, 'region', 'Ideas');
    const reason = async () => (await findRole(page, 'textbox', 'In a line, why?')) as HTMLTextAreaElement;
    await choose(page, title, /^Done/);
    (await findRole(page, 'radio', /^Changed/)).click();
    type(await reason(), 'I host instead.');
    await findText(page, 'Draft kept on this device');
    await chord('Escape');
    await choose(page, title, /^Done/);
    expect((await reason()).value).to.equal('I host instead.');
    expect((byRole(page, 'radio', /^Changed/) as HTMLInputElement).checked).to.equal(true);
    byRole(page, 'button', 'Cancel').click();
    await choose(page, title, /^Done/);
    expect((await reason()).value).to.equal('');
    expect((byRole(page, 'radio', /^Reached/) as HTMLInputElement).checked).to.equal(true);
    type(await reason(), 'It went well.');
    byRole(page, 'button', 'Move to Done').click();
    await findText(page, '“It went well.”');
    await choose(page, title, /^Planned/);
    await findText(page, `${title}: Planned`);
    await choose(page, title, /^Done/);
    expect((await reason()).value).to.equal('');
  });

  it('keeps how a goal ended when it could not be stored', async () => {
    const { storage } = await worldOf(boardRecords());
    const full = spoiled(storage, () => ({ commit: () => Promise.reject(new StorageError('quota')) }));
    const page = await openPage(board, { storage: full });
    await findRole(page, 'region', 'Ideas');
    await choose(page, 'Speak at the spring meeting', /^Done/);
    type(await findRole(page, 'textbox', 'In a line, why?'), 'I host instead.');
    byRole(page, 'button', 'Move to Done').click();
    await findText(page, 'This device has no room left. What you wrote is still here.');
    await choose(page, 'Speak at the spring meeting', /^Done/);
    expect(((await findRole(page, 'textbox', 'In a line, why?')) as HTMLTextAreaElement).value).to.equal(
      'I host instead.',
    );
  });

  it('restores a step that was not added yet', async () => {
    const { storage } = await worldOf(boardRecords());
    const page = await openPage(board, { storage });
    (await findRole(page, 'button', 'Edit Speak up in the steering group')).click();
    type(await findRole(page, 'textbox', 'Next small step'), 'Ask for the floor');
    page.remove();
    const again = await reopenPage(board, { storage });
    (await findRole(again, 'button', 'Edit Speak up in the steering group')).click();
    const field = (await findRole(again, 'textbox', 'Next small step')) as HTMLInputElement;
    expect(field.value).to.equal('Ask for the floor');
    byRole(again, 'button', 'Save goal').click();
    await findText(again, 'Saved: Speak up in the steering group');
    expect(shownText(card(again, 'Speak up in the steering group'))).to.include('of 4 steps');
  });

  it('lays a draft over what the partner made of the goal meanwhile, and takes nothing back', async () => {
    const title = 'Lead a project across teams';
    const { amara, again } = await draftWhilePartnerSaves(title, {
      'Why does it matter to you?': 'It shows trust.',
      'Next small step': 'Thank the teams',
    });
    const why = (await findRole(again, 'textbox', 'Why does it matter to you?')) as HTMLTextAreaElement;
    expect(why.value).to.equal('It shows trust.');
    expect((byRole(again, 'textbox', 'How will you know?') as HTMLTextAreaElement).value).to.equal(
      'Pilot live in four teams',
    );
    byRole(again, 'checkbox', 'Thank the teams');
    byRole(again, 'button', 'Save goal').click();
    await findText(amara, 'Pilot live in four teams');
    expect(shownText(card(amara, title))).to.include('of 6 steps');
  });

  it('asks, when the partner changed the field of a draft meanwhile', async () => {
    const { again } = await draftWhilePartnerSaves('Lead a project across teams', {
      'How will you know?': 'Pilot live in two teams',
    });
    (await findRole(again, 'button', 'Save goal')).click();
    await findText(again, 'Somebody else changed this while you were writing.');
    await findText(again, 'Pilot live in two teams');
  });

  it('asks when the partner changed the same field, and keeps both when it was another one', async () => {
    const { storage } = await worldOf(boardRecords());
    const lena = await openPage(board, { storage });
    const amara = await reopenPage(board, { storage, as: AMARA });
    const title = 'Lead a project across teams';
    (await findRole(lena, 'button', `Edit ${title}`)).click();
    (await findRole(amara, 'button', `Edit ${title}`)).click();
    type(await findRole(lena, 'textbox', 'How will you know?'), 'Pilot live in four teams');
    type(await findRole(amara, 'textbox', 'How will you know?'), 'Pilot live in two teams');
    type(byRole(amara, 'textbox', 'Why does it matter to you?'), 'It shows trust.');
    byRole(amara, 'button', 'Save goal').click();
    await findText(lena, 'Pilot live in two teams');
    byRole(lena, 'button', 'Save goal').click();
    await findText(lena, 'Somebody else changed this while you were writing.');
    expect(shownText(byRole(lena, 'group', 'Two versions'))).to.include('Pilot live in four teams');
    byRole(lena, 'button', 'Keep mine').click();
    byRole(lena, 'button', 'Save goal').click();
    await findText(amara, 'Pilot live in four teams');
    byRole(amara, 'button', `Edit ${title}`).click();
    expect(((await findRole(amara, 'textbox', 'Why does it matter to you?')) as HTMLTextAreaElement).value).to.equal(
      'It shows trust.',
    );
  });

  it('tells that goals did not load, and tries again', async () => {
    const { storage } = await worldOf(boardRecords());
    let broken = true;
    const page = await openPage(board, {
      storage: (config) => (broken ? Promise.reject(new StorageError('server')) : storage(config)),
    });
    await findText(page, 'Your goals did not load');
    broken = false;
    byRole(page, 'button', 'Try again').click();
    await findText(page, 'Lead a project across teams');
  });

  it('warns about an unknown view and shows the board', async () => {
    const { storage } = await worldOf(boardRecords());
    const page = await openPage(html`<goal-board view="calendar"></goal-board>`, { storage });
    await findRole(page, 'region', 'Planned');
  });
});

describe('goal-board for everybody', () => {
  for (const [name, content] of [
    ['board', board],
    ['list', html`<goal-board view="list"></goal-board>`],
  ] as const) {
    it(`is free of accessibility faults as a ${name}`, async () => {
      const { storage } = await worldOf(boardRecords());
      const page = await openPage(content, { storage });
      await findText(page, 'Lead a project across teams');
      await expect(page).to.be.accessible();
    });
  }

  it('keeps a field in sight while it is written in, however low the window is', async () => {
    const { storage } = await worldOf(boardRecords());
    const page = await openPage(board, { storage });
    const add = await findRole(page, 'button', 'Add a goal');
    const before = { width: innerWidth, height: innerHeight };
    try {
      await viewport({ width: 480, height: 150 });
      add.click();
      const field = await findRole(page, 'textbox', 'How will you know?');
      field.focus();
      await until(() => {
        const { x, y } = middleOf(field);
        const root = field.getRootNode();
        return root instanceof ShadowRoot && root.elementFromPoint(x, y) === field;
      }, 'something covers the field');
    } finally {
      await viewport(before);
    }
  });

  it('gives icons the colour of their words in forced colours', async () => {
    if (!(await media({ 'forced-colors': 'active' }))) return;
    try {
      const { storage } = await worldOf(boardRecords());
      const page = await openPage(board, { storage });
      const state = byRole(await findRole(page, 'region', 'Working on it'), 'article', 'Lead a project across teams');
      const colours = [...state.querySelectorAll('svg')].map((svg) => getComputedStyle(svg).color);
      expect(new Set(colours).size).to.equal(1);
    } finally {
      await media({});
    }
  });

  it('shows steps in forced colours', async () => {
    if (!(await media({ 'forced-colors': 'active' }))) return;
    const { storage } = await worldOf(boardRecords());
    const page = await openPage(board, { storage });
    await findText(page, 'Lead a project across teams');
    const [filled] = card(page, 'Lead a project across teams').querySelectorAll('.bar i');
    const hollow = [...card(page, 'Lead a project across teams').querySelectorAll('.bar i')].at(-1);
    expect(getComputedStyle(filled!).backgroundColor).not.to.equal(getComputedStyle(hollow!).backgroundColor);
    await media({});
  });

  it('keeps ranks of both partners apart (R37, R47)', async () => {
    const records = boardRecords();
    const { storage } = await worldOf(records);
    const page = await openPage(board, { storage, as: AMARA, now: NOW });
    await findText(page, 'Lead a project across teams');
    expect(shownText(page)).to.include('Lena’s goals');
    expect(records[0]?.writer).to.equal(LENA);
  });
});
