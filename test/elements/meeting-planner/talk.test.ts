import { expect } from '@open-wc/testing';
import { chord } from '../../runner/input.js';
import { allByRole, byRole, findRole, findText, shownText, type } from '../../support/find.js';
import { advice, meeting, mentorship } from '../../support/sample.js';
import { until } from '../../support/until.js';
import {
  agendaTitles,
  agendaWith,
  dated,
  field,
  fortnightly,
  lead,
  openPartner,
  openPlanner,
  pressSoon,
  reopenPlanner,
  topic,
  worldWith,
} from './planner.js';

const next = (parts: object = {}) =>
  meeting('fort.20261028T1600', '2026-10-28T15:00:00.000Z', {
    series: 'series:fort',
    occurrence: '2026-10-28T16:00',
    ...agendaWith(parts),
  });

const two = () => next({ items: [topic('budget', 'Budget'), topic('team', 'Team')] });

describe('the agenda', () => {
  it('R17 is ready when the mentee put a topic on it; both see it', async () => {
    const { storage } = await worldWith(fortnightly());
    const page = await openPlanner(storage);
    await findText(page, 'Needs: a topic from you');
    await pressSoon(page, 'Add a topic');
    type(await field(page, 'What would you like to talk about?'), 'How to say no');
    await chord('Enter');
    await findText(page, 'Ready: you put a topic on it');
    expect(agendaTitles(page)[0]).to.equal('How to say no');
    const partner = await openPartner(storage);
    await findText(partner, 'Ready: Lena put a topic on it');
    await findText(partner, 'Lena put it on the agenda on 21 October.');
  });

  it('R28 takes what somebody is stuck with in one step', async () => {
    const { storage } = await worldWith(fortnightly());
    const page = await openPlanner(storage);
    await pressSoon(page, 'I’m stuck');
    type(await field(page, 'What are you stuck with?'), 'Two leads disagree');
    await pressSoon(page, 'Put it on the agenda');
    await findRole(page, 'heading', 'Stuck: Two leads disagree');
    await findText(page, 'You wrote this on 21 October, because you are stuck.');
  });

  it('R19 takes a question in one step, and another one is suggested', async () => {
    const { storage } = await worldWith(fortnightly());
    const page = await openPlanner(storage);
    await pressSoon(page, 'Pick a question');
    await pressSoon(page, 'What was your hardest choice lately, and how did you make it?');
    await findText(page, 'A question you picked on 21 October.');
    expect(agendaTitles(page).slice(0, 2)).to.deep.equal([
      '“What was your hardest choice lately, and how did you make it?”',
      '“What have you learned to say no to?”',
    ]);
  });

  it('R19 offers six questions, and more when they are asked for', async () => {
    const { storage } = await worldWith(fortnightly());
    const page = await openPlanner(storage);
    await pressSoon(page, 'Pick a question');
    const group = await findRole(page, 'group', 'Open questions for where you two are');
    expect(allByRole(group, 'button').length).to.equal(8);
    await pressSoon(page, 'More questions');
    await pressSoon(page, 'How do you begin a talk that you would rather not have?');
    await findText(page, 'A question you picked on 21 October.');
  });

  it('is reordered by keyboard, and focus stays with the item', async () => {
    const { storage } = await worldWith([...fortnightly(), two()]);
    const page = await openPlanner(storage);
    (await findRole(page, 'button', 'Change the place of “Budget”')).focus();
    await chord('Enter');
    (await findRole(page, 'button', 'Move down')).focus();
    await chord('Enter');
    await findText(page, '“Budget” is now number 2.');
    expect(agendaTitles(page).slice(0, 2)).to.deep.equal(['Team', 'Budget']);
    const down = byRole(page, 'button', 'Move down');
    expect((down.getRootNode() as ShadowRoot).activeElement).to.equal(down);
    await chord('Enter');
    await findText(page, '“Budget” is now number 3.');
    const again = await reopenPlanner(storage);
    await until(() => agendaTitles(again).length === 3, 'the agenda is not whole');
    expect(agendaTitles(again)[2]).to.equal('Budget');
  });

  it('leaves out, puts off and brings back', async () => {
    const { storage } = await worldWith([...fortnightly(), two()]);
    const page = await openPlanner(storage);
    await pressSoon(page, 'Change the place of “Budget”');
    await pressSoon(page, 'Leave it out');
    await findText(page, '“Budget” is left out of this meeting.');
    await pressSoon(page, 'Change the place of “Team”');
    await pressSoon(page, 'Put off to the next meeting');
    await findText(page, '2 left out or put off');
    expect(agendaTitles(page)).to.have.length(1);
    (await findRole(page, 'heading', 'What to talk about')).closest('article')!.querySelector('summary')!.click();
    await until(() => allByRole(page, 'button', 'Bring back').length === 2, 'nothing can be brought back');
    const back = allByRole(page, 'button', 'Bring back')[0]!;
    back.focus();
    back.click();
    await findText(page, '“Budget” is back.');
    expect(agendaTitles(page)[0]).to.equal('Budget');
    await until(() => byRole(page, 'heading', 'What to talk about').matches(':focus'), 'the focus is lost');
  });

  it('R18 R29 says what is wanted, and how much serves a goal', async () => {
    const { storage } = await worldWith([...fortnightly(), lead(), two()]);
    const page = await openPlanner(storage);
    await findText(page, '1 of 4 serve a goal');
    await pressSoon(page, 'Needs: what you want from it');
    await findRole(page, 'textbox', 'What do you want to leave with?');
    type(await field(page, 'What do you want to leave with?'), 'A plan for the review');
    await pressSoon(page, 'Save');
    await findText(page, 'A plan for the review');
  });

  it('R18 two who change what is wanted at once are asked', async () => {
    const { storage } = await worldWith([...fortnightly(), two()]);
    const page = await openPlanner(storage);
    await pressSoon(page, 'Needs: what you want from it');
    type(await field(page, 'What do you want to leave with?'), 'Courage');
    const partner = await openPartner(storage);
    await pressSoon(partner, 'Needs: what you want from it');
    type(await field(partner, 'What do you want to leave with?'), 'A plan');
    await pressSoon(partner, 'Save');
    await findText(partner, 'A plan');
    await pressSoon(page, 'Save');
    await findText(page, 'Somebody else changed this while you were writing.');
    await pressSoon(page, 'Keep mine');
    await findText(page, 'Courage');
  });
});

describe('a meeting and the advice that comes of it', () => {
  it('R26 R27 held with notes and advice; the mentee tells what became of it; it stands first for the mentor', async () => {
    const { storage } = await worldWith([...fortnightly(), lead(), two()]);
    const during = '2026-10-28T15:20:00.000Z';
    const mentor = await openPlanner(storage, {
      as: 'person:amara-okoye',
      zone: 'America/New_York',
      now: during,
    });
    const actions: unknown[] = [];
    mentor.addEventListener('action-change', (event) => actions.push(event.detail.change));
    await pressSoon(mentor, 'Hold the meeting');
    await findRole(mentor, 'heading', 'Your meeting on 28 October');
    byRole(mentor, 'checkbox', 'Budget').click();
    type(await field(mentor, 'Notes of you both'), 'The review is on Friday.');
    type(await field(mentor, 'What to try'), 'Send the summary two days before');
    type(await field(mentor, 'By when'), '2026-11-05');
    type(await field(mentor, 'For which goal'), 'goal:lead');
    expect((await findRole(mentor, 'radio', 'Lena Brandt')).matches(':checked')).to.equal(true);
    await pressSoon(mentor, 'Write it down');
    await findText(mentor, 'The advice is written down.');
    await pressSoon(mentor, 'The meeting took place');
    await findText(mentor, 'Kept: the meeting took place.');
    await findText(mentor, 'Waiting for Lena');
    expect(actions).to.deep.equal(['added']);

    const mentee = await reopenPlanner(storage, { now: '2026-11-06T09:00:00.000Z' });
    await findText(mentee, 'by 5 November · for “Lead a project across teams”');
    await findRole(mentee, 'heading', 'Team');
    expect(agendaTitles(mentee)).to.include('Team').and.not.include('Budget');
    await pressSoon(mentee, 'Tell what became of it');
    await pressSoon(mentee, 'Tell Amara');
    await findText(mentee, 'Choose how it went.');
    byRole(mentee, 'radio', 'Worked partly').click();
    type(await field(mentee, 'What happened, in a line'), 'Two of four came prepared');
    await pressSoon(mentee, 'Tell Amara');
    await findText(mentee, 'Told. It stands first on the next agenda.');
    await pressSoon(mentee, dated('Wednesday 28 October: meeting held at 16:00'));
    await pressSoon(mentee, 'Notes and advice');
    const notes = await findRole(mentee, 'textbox', 'Notes of you both');
    expect((notes as HTMLTextAreaElement).value).to.equal('The review is on Friday.');

    const again = await openPartner(storage, { now: '2026-11-06T10:00:00.000Z' });
    await findText(again, 'First, because Lena tried it and told what happened.');
    expect(agendaTitles(again)[0]).to.equal('What became of the advice');
    expect(shownText(again)).to.include('“Send the summary two days before”');
    expect(shownText(again)).to.include('Two of four came prepared');
    expect(shownText(again)).to.include('Worked partly');
  });

  it('R27 "not yet" keeps the advice open', async () => {
    const { storage } = await worldWith([...fortnightly(), advice('a', 'Ask one question')]);
    const page = await openPlanner(storage);
    await pressSoon(page, 'Tell what became of it');
    (await findRole(page, 'radio', 'Not tried yet')).click();
    await pressSoon(page, 'Tell Amara');
    await findText(page, 'Told: not yet.');
    expect(agendaTitles(page)[0]).to.equal('Advice still open: Ask one question');
  });

  it('notes that both write at once are asked about, never overwritten', async () => {
    const { storage } = await worldWith([mentorship(), meeting('now', '2026-10-21T08:00:00.000Z')]);
    const page = await openPlanner(storage);
    await pressSoon(page, 'Hold the meeting');
    type(await findRole(page, 'textbox', 'Notes of you both'), 'Mine');
    const partner = await openPartner(storage);
    await pressSoon(partner, 'Hold the meeting');
    type(await findRole(partner, 'textbox', 'Notes of you both'), 'Theirs');
    await pressSoon(partner, 'Keep the notes');
    await findText(partner, 'The notes are kept.');
    await pressSoon(page, 'Keep the notes');
    await findText(page, 'Somebody else changed this while you were writing.');
    expect((await field(page, 'Notes of you both')).value).to.equal('Mine');
    await pressSoon(page, 'Take the other one');
    await findText(page, 'What you want to remember');
    expect((await field(page, 'Notes of you both')).value).to.equal('Theirs');
  });
});
