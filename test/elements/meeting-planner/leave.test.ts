import { expect } from '@open-wc/testing';
import { chord } from '../../runner/input.js';
import { findRole, findText, shownText, type } from '../../support/find.js';
import { advice, meeting, mentorship } from '../../support/sample.js';
import { until } from '../../support/until.js';
import { field, openPlanner, pressSoon, worldWith } from './planner.js';

/** Each form, by how it is opened and where something is written. */
const FORMS = [
  { form: 'planning', open: 'Plan a meeting', label: 'Place', kept: 'Room 4', fresh: '' },
  { form: 'moving', open: 'Move the meeting', label: 'Time where you are', kept: '17:30', fresh: '16:00' },
  { form: 'a topic', open: 'Add a topic', label: 'What would you like to talk about?', kept: 'Courage', fresh: '' },
  {
    form: 'what is wanted',
    open: 'Needs: what you want from it',
    label: 'What do you want to leave with?',
    kept: 'A plan',
    fresh: '',
  },
  {
    form: 'what became of advice',
    open: 'Tell what became of it',
    label: 'What happened, in a line',
    kept: 'It went well',
    fresh: '',
  },
];

const written = async (open: string, label: string, text: string) => {
  const { storage } = await worldWith([
    mentorship(),
    meeting('next', '2026-10-28T15:00:00.000Z'),
    advice('a', 'Ask one question'),
  ]);
  const page = await openPlanner(storage);
  await pressSoon(page, open);
  const input = await field(page, label);
  type(input, text);
  input.focus();
  return { page, input };
};

describe('leaving a form of the planner', () => {
  for (const { form, open, label, kept, fresh } of FORMS) {
    it(`${form}: Escape keeps what was typed`, async () => {
      const { page, input } = await written(open, label, kept);
      await chord('Escape');
      await until(() => !input.isConnected, 'the form stays');
      await pressSoon(page, open);
      expect((await field(page, label)).value).to.equal(kept);
    });

    it(`${form}: Cancel drops it`, async () => {
      const { page, input } = await written(open, label, kept);
      await pressSoon(page, 'Cancel');
      await until(() => !input.isConnected, 'the form stays');
      await pressSoon(page, open);
      expect((await field(page, label)).value).to.equal(fresh);
    });
  }
});

describe('a draft of the planner', () => {
  it('of what is wanted is open again after a reload', async () => {
    const { page } = await written('Needs: what you want from it', 'What do you want to leave with?', 'A plan');
    const planner = page.querySelector('meeting-planner')!;
    const again = planner.cloneNode();
    planner.replaceWith(again);
    expect((await field(page, 'What do you want to leave with?')).value).to.equal('A plan');
    await findRole(page, 'heading', 'What to talk about');
  });

  it('is said to be kept', async () => {
    const { page, input } = await written('Move the meeting', 'Time where you are', '17:30');
    await chord('Escape');
    await until(() => !input.isConnected, 'the dialog stays');
    await pressSoon(page, 'Move the meeting');
    await findText(page, 'Draft kept on this device');
    expect(shownText(page)).to.include('The agenda and the calendar entry move along.');
  });
});
