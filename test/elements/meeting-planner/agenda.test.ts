import { expect } from '@open-wc/testing';
import type { GoalChangeDetail } from '../../../src/elements/goal-board/goal-board.js';
import { chord } from '../../runner/input.js';
import { advice, AMARA, goal, LENA, meeting, PAIR, record } from '../../support/sample.js';
import { allByRole, byRole, findRole, findText, shownText, type } from '../../support/find.js';
import { until } from '../../support/until.js';
import {
  agendaTitles,
  agendaWith,
  field,
  fortnightly,
  openPartner,
  openPlanner,
  pressSoon,
  topic,
  worldWith,
} from './planner.js';

const steer = (value: object = {}) =>
  goal('steer', { title: 'Speak up', status: 'active', checkOn: '2026-10-30', ...value }, PAIR);
const story = () => record('public', AMARA, { name: 'Amara Okoye', stories: ['How I said no'] }, { by: AMARA });
const lastPutOff = () =>
  meeting('fort.20261021T1600', '2026-10-20T14:00:00.000Z', {
    status: 'held',
    ...agendaWith({ postponed: ['show:3'] }),
  });

describe('what an agenda finds by itself', () => {
  it('R35 a check-in is answered where it is asked, and then it is gone', async () => {
    const { storage } = await worldWith([...fortnightly(), steer()]);
    const page = await openPlanner(storage);
    const changes: GoalChangeDetail[] = [];
    page.addEventListener('goal-change', ({ detail }) => changes.push(detail));
    await findText(page, 'You wanted to look at it on 30 October.');
    const group = await findRole(page, 'group', 'How is “Speak up” going?');
    byRole(group, 'button', 'At risk').focus();
    await chord('Enter');
    await findText(page, 'Noted: At risk.');
    expect(changes.map(({ change }) => change)).to.deep.equal(['checked']);
    expect(agendaTitles(page)).to.not.include('How is “Speak up” going?');
    await until(() => byRole(page, 'heading', 'What to talk about').matches(':focus'), 'the focus is lost');
    const partner = await openPartner(storage);
    await findRole(partner, 'heading', 'What to talk about');
    expect(shownText(partner)).to.not.include('How is “Speak up” going?');
  });

  it('R46 what was put off is shown at the next meeting, each reads it in the own words', async () => {
    const { storage } = await worldWith([...fortnightly(), lastPutOff()]);
    const page = await openPlanner(storage);
    await findRole(page, 'heading', 'Something new that you can show Amara');
    await findText(page, 'Put off on 20 October, to be talked about now.');
    const partner = await openPartner(storage);
    await findRole(partner, 'heading', 'Something new that Lena can show you');
  });

  it('R25 a story of the mentor stands on the agenda', async () => {
    const { storage } = await worldWith([...fortnightly(), story()]);
    const page = await openPlanner(storage);
    await findRole(page, 'heading', 'A story: How I said no');
    await findText(page, 'Amara offers to tell it.');
  });

  it('R21 every item has its time', async () => {
    const { storage } = await worldWith([
      ...fortnightly(),
      meeting('fort.20261028T1600', '2026-10-28T15:00:00.000Z', {
        series: 'series:fort',
        occurrence: '2026-10-28T16:00',
        ...agendaWith({ items: [topic('budget', 'Budget')] }),
      }),
    ]);
    const page = await openPlanner(storage);
    await findText(page, 'about 25 minutes');
  });
});

describe('the advice loop', () => {
  const failed = () =>
    advice('early', 'Send it early', {
      status: 'tried',
      outcome: { answer: 'didNot', line: 'Nobody read it', at: '2026-10-18T10:00:00.000Z' },
    });

  it('R27 what did not work stands first, and offers a new question to both', async () => {
    const { storage } = await worldWith([...fortnightly(), failed()]);
    const page = await openPlanner(storage);
    await findRole(page, 'heading', 'What became of the advice');
    expect(agendaTitles(page)[0]).to.equal('What became of the advice');
    (await findRole(page, 'button', 'What did we overlook?')).focus();
    await chord('Enter');
    await findText(page, 'On the agenda: “What did we overlook?”');
    await findText(page, 'A question you picked on 21 October.');
    expect(allByRole(page, 'button', 'What did we overlook?')).to.have.length(0);
    await until(() => byRole(page, 'heading', 'What to talk about').matches(':focus'), 'the focus is lost');
    const partner = await openPartner(storage);
    await findText(partner, 'A question Lena picked on 21 October.');
    await findRole(partner, 'heading', 'What became of your advice');
    expect(allByRole(partner, 'button', 'Who else has been where we are?')).to.have.length(0);
  });

  it('R55 the agenda begins with other words as independence grows', async () => {
    const early = await worldWith(fortnightly().slice(0, 2));
    await findText(await openPlanner(early.storage), 'tell Amara what you are facing, and ask for one piece of advice');
    const later = await worldWith(fortnightly());
    await findText(await openPlanner(later.storage), 'bring the options that you see, and ask Amara what is missing');
    await findText(await openPartner(later.storage), 'ask Lena for options before you offer yours');
  });
});

describe('R20 a thought for oneself', () => {
  it('is read by its author alone until it goes on the agenda', async () => {
    const { storage } = await worldWith(fortnightly());
    const page = await openPlanner(storage);
    (await findRole(page, 'button', 'Note it for me alone')).focus();
    await chord('Enter');
    type(await field(page, 'What might you want to raise?'), 'I promised too much');
    await pressSoon(page, 'Keep it for me');
    await findText(page, 'Kept for you alone.');
    await findText(page, 'Only you can read this.');
    await until(() => byRole(page, 'button', 'Note it for me alone').matches(':focus'), 'the focus is lost');
    const partner = await openPartner(storage);
    await findRole(partner, 'heading', 'What to talk about');
    expect(shownText(partner)).to.not.include('I promised too much');
    await pressSoon(page, 'Put it on the agenda, where Amara reads it: “I promised too much”');
    await findText(page, '“I promised too much” is on the agenda. Amara can read it now.');
    await findText(partner, 'Lena put it on the agenda on 21 October.');
    expect(allByRole(page, 'heading', 'Only for you, for now')).to.have.length(0);
  });

  it('can be removed', async () => {
    const { storage } = await worldWith([
      ...fortnightly(),
      record(LENA, 'note:doubt', {
        meeting: 'meeting:fort.20261028T1600',
        mentorship: 'mentorship:lena-amara',
        topic: 'topic',
        text: 'I was late',
      }),
    ]);
    const page = await openPlanner(storage);
    await pressSoon(page, 'Remove “I was late”');
    await findText(page, '“I was late” is removed.');
    expect(allByRole(page, 'heading', 'Only for you, for now')).to.have.length(0);
  });

  it('says what is missing, and keeps what was typed when it is left', async () => {
    const { storage } = await worldWith(fortnightly());
    const page = await openPlanner(storage);
    await pressSoon(page, 'Note it for me alone');
    await pressSoon(page, 'Keep it for me');
    await findText(page, 'Write a few words first, for yourself.');
    type(await field(page, 'What might you want to raise?'), 'Half a question');
    (await field(page, 'What might you want to raise?')).focus();
    await chord('Escape');
    await pressSoon(page, 'Note it for me alone');
    expect((await field(page, 'What might you want to raise?')).value).to.equal('Half a question');
  });
});
