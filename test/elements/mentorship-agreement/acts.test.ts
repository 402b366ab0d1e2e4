import { expect } from '@open-wc/testing';
import { html } from 'lit';
import '../../../src/elements/feedback-form/feedback-form.js';
import '../../../src/elements/meeting-planner/meeting-planner.js';
import '../../../src/elements/mentorship-agreement/mentorship-agreement.js';
import type { MentorshipProvider } from '../../../src/elements/mentorship-provider/mentorship-provider.js';
import { allByRole, byRole, findRole, findText, shownText, type } from '../../support/find.js';
import { openPage } from '../../support/page.js';
import { agreement, AMARA, LENA, meeting, mentorship, said } from '../../support/sample.js';
import { until } from '../../support/until.js';
import { worldOf } from '../../support/world.js';
import { agendaWith, field, topic } from '../meeting-planner/planner.js';
import { press, pressSoon } from './agreement.js';

const ALL = html`<mentorship-agreement lang="en-GB"></mentorship-agreement>
  <meeting-planner lang="en-GB"></meeting-planner>
  <feedback-form lang="en-GB"></feedback-form>`;

const NEXT = meeting(
  'next',
  '2026-10-28T15:00:00.000Z',
  agendaWith({ items: [topic('pay', 'Ask for a higher salary'), topic('talk', 'The talk in May')] }),
);

/** A page on which Amara suggests something else for one clause, and what both had agreed about it before. */
async function pageWith(clause: string, was: unknown, next: unknown, of?: string): Promise<MentorshipProvider> {
  const suggested = said(clause, next, { by: AMARA, yes: [AMARA], was, of });
  const { storage } = await worldOf([mentorship(), NEXT, agreement([suggested])]);
  const page = await openPage(ALL, { storage });
  await findRole(page, 'button', /^Say yes: /);
  return page;
}

const sayYes = async (page: Element): Promise<void> => {
  press(page, /^Say yes: /);
  await findText(page, 'Both said yes');
};

/** What the dialog that plans a meeting begins with. */
async function planned(page: Element, label: string): Promise<string> {
  await pressSoon(page, 'Plan a meeting');
  await findRole(page, 'dialog', 'Plan a meeting');
  const { value } = await field(page, label);
  press(byRole(page, 'dialog'), 'Cancel');
  // engines tell that a dialog was closed some time after it is gone
  await until(() => !page.querySelector('meeting-planner')?.shadowRoot?.querySelector('meeting-planner-plan'));
  return value;
}

async function questions(page: Element): Promise<readonly string[]> {
  await pressSoon(page, 'Pick a question');
  const group = await findRole(page, 'group', 'Open questions for where you two are');
  while (allByRole(group, 'button', 'More questions').length > 0) {
    press(group, 'More questions');
    await page.querySelector('meeting-planner')?.updateComplete;
    await until(() => allByRole(group, 'button').length > 7);
  }
  const texts = allByRole(group, 'button').map(({ textContent }) => textContent.trim());
  press(group, 'Cancel');
  return texts;
}

describe('what both say yes to acts in other elements', () => {
  const plans = [
    ['R11 how often', 'cadence', 'fortnightly', 'weekly', 'How often?', ['fortnightly', 'weekly']],
    ['R11 how long', 'minutes', 60, 30, 'Minutes', ['60', '30']],
    ['R11 every third week', 'cadence', 'weekly', 'threeWeeks', 'How often?', ['weekly', 'threeWeeks']],
    ['R11 every quarter', 'cadence', 'weekly', 'quarterly', 'How often?', ['weekly', 'quarterly']],
    ['R11 how', 'formats', ['phone'], ['walk', 'video'], 'How do you meet?', ['phone', 'walk']],
  ] as const;
  for (const [title, clause, was, next, label, values] of plans) {
    it(`${title}: a meeting is planned like that`, async () => {
      const page = await pageWith(clause, was, next);
      const before = await planned(page, label);
      await sayYes(page);
      expect([before, await planned(page, label)]).to.deep.equal(values);
    });
  }

  it('R11 until when: a series ends on that day, and the last meetings ask how to go on', async () => {
    const page = await pageWith('until', undefined, '2026-11-15');
    await findText(page, 'Ask for a higher salary');
    expect(shownText(page)).not.to.include('bring it to a good end');
    await sayYes(page);
    await findText(page, 'The time that you agreed on goes until 15 November.');
    await pressSoon(page, 'Plan a meeting');
    type(await field(page, 'Date'), '2026-10-30');
    type(await field(page, 'Time where you are'), '10:00');
    type(await field(page, 'How often?'), 'weekly');
    await findText(page, /The last one is on Sunday,? 15 November or before, as you agreed\./);
    press(byRole(page, 'dialog'), 'Plan it');
    await findText(page, /Planned: /);
    expect(page.store.snapshot.of('series').map(({ value }) => value.rrule)).to.deep.equal([
      'FREQ=WEEKLY;UNTIL=20261115',
    ]);
  });

  it('R11 R17 who sees to the next meeting: that one is told that none is planned, the other one reads it', async () => {
    const suggested = said('initiator', LENA, { by: AMARA, yes: [AMARA], was: AMARA });
    const { storage } = await worldOf([mentorship(), agreement([suggested])]);
    const page = await openPage(ALL, { storage });
    await findText(page, 'You agreed that Amara sees to it. You can plan it, too.');
    await findRole(page, 'button', /^Say yes: /);
    await sayYes(page);
    await findText(page, 'You agreed that you see to it. Amara looks forward to a date from you.');
  });

  it('R16 whose hours lead where rank differs: the times for both say so', async () => {
    const page = await pageWith('courtesy', undefined, { picked: ['juniorFirst'], own: [] });
    const look = async () => {
      await pressSoon(page, 'Plan a meeting');
      await pressSoon(page, 'Find a time for both');
      await findText(page, 'Times that fit both');
      const text = shownText(page);
      press(byRole(page, 'dialog'), 'Cancel');
      await until(() => allByRole(page, 'dialog').length === 0);
      return text;
    };
    expect(await look()).not.to.include('as you both agreed');
    await sayYes(page);
    expect(await look()).to.include('Your hours come first, as you both agreed.');
  });

  it('R56 when both look at it again: the meeting of that week asks, and so does a reminder', async () => {
    const page = await pageWith('review', undefined, '2026-10-21');
    page.reminders = '9';
    await findText(page, 'Ask for a higher salary');
    expect(shownText(page)).not.to.include('What we agreed: does it still fit?');
    await sayYes(page);
    await findText(page, 'What we agreed: does it still fit?');
    await findText(page, 'You wanted to look at your agreement again on 21 October.');
    // reminders stand in the provider itself
    await findText(
      page.shadowRoot ?? page,
      /look at your agreement with Amara again on (?:21 October|October 21)\. What still fits\?/,
    );
  });

  it('R13 what is left out: questions about it are gone, and an item that touches it says so', async () => {
    const money = 'How did you ask for more money or a bigger role?';
    const page = await pageWith('offLimits', undefined, { picked: ['money'], own: [] });
    expect(await questions(page)).to.include(money);
    expect(shownText(page)).not.to.include('You wanted to leave this out');
    await sayYes(page);
    await findText(page, 'You wanted to leave this out: pay and money. It is your decision.');
    expect(await questions(page)).not.to.include(money);
  });

  it('R13 words of one’s own are left out, too', async () => {
    const page = await pageWith('offLimits', undefined, { picked: [], own: ['bigger role', 'the talk in May'] });
    await sayYes(page);
    await findText(page, 'You wanted to leave this out: the talk in May. It is your decision.');
    expect(await questions(page)).not.to.include('How did you ask for more money or a bigger role?');
  });

  it('R12 what a mentor cannot give: an item that asks for it says so', async () => {
    const page = await pageWith('cannot', ['Money'], ['Money', 'The talk in May'], AMARA);
    await findText(page, 'Ask for a higher salary');
    expect(shownText(page)).not.to.include('is not among what they can give');
    await sayYes(page);
    await findText(page, 'Amara said that this is not among what they can give: The talk in May.');
  });

  const offered = [
    ['R12 what a mentor gives', 'gives', AMARA, 'What Amara can give'],
    ['R13 what they talk about', 'topics', undefined, 'What you agreed to talk about'],
  ] as const;
  for (const [title, clause, of, label] of offered) {
    it(`${title}: it is a press away where somebody adds a topic`, async () => {
      const page = await pageWith(clause, ['Budgets'], ['Budgets', 'Speaking up'], of);
      const offers = async () => {
        await pressSoon(page, 'Add a topic');
        return allByRole(await findRole(page, 'group', label), 'button').map(({ textContent }) => textContent);
      };
      expect(await offers()).to.deep.equal(['Budgets']);
      press(page, 'Cancel');
      await sayYes(page);
      expect(await offers()).to.deep.equal(['Budgets', 'Speaking up']);
      press(page, 'Speaking up');
      const { value } = await field(page, 'What would you like to talk about?');
      expect(value).to.equal('Speaking up');
    });
  }

  const hopes = [
    ['R10 what it is for', 'purpose', 'To speak up', 'What you want from it'],
    ['R31 what somebody hopes for', 'expectations', ['Honest words'], 'What you hope for'],
    ['R12 what a mentee does', 'does', ['Sends a note before'], 'What you wanted to do'],
  ] as const;
  for (const [title, clause, value, label] of hopes) {
    it(`${title}: the meeting that asks how it goes shows it`, async () => {
      const suggested = said(clause, value, { of: LENA, by: AMARA, yes: [AMARA] });
      const { storage } = await worldOf([mentorship(), NEXT, agreement([suggested, said('review', '2026-10-28')])]);
      const page = await openPage(ALL, { storage });
      await findText(page, 'What we agreed: does it still fit?');
      await findRole(page, 'button', /^Say yes: /);
      expect(shownText(page)).not.to.include(label);
      await sayYes(page);
      await findText(page, label);
    });
  }

  it('R30 how the partner likes to talk: it stands beside feedback that somebody writes', async () => {
    const page = await pageWith('style', undefined, { style: 'overview', way: 'written', line: 'No jokes.' }, AMARA);
    (await field(page, 'When and where was it?')).focus();
    await findRole(page, 'button', 'Send to Amara');
    expect(shownText(page)).not.to.include('Amara likes');
    await sayYes(page);
    await findText(page, 'Amara likes the overview first. Amara likes to have it in writing. No jokes.');
  });

  it('R14 what stays between them: it stands beside what is written, and says where notes go', async () => {
    const between = { keep: 'between', except: [], own: [] };
    const page = await pageWith('confidence', between, { ...between, keep: 'own' });
    const form = page.querySelector('feedback-form')?.shadowRoot;
    const planner = page.querySelector('meeting-planner')?.shadowRoot;
    if (!form || !planner) throw new Error('not there');
    await findText(form, 'Only you and Amara can read this. You agreed that it stays between you.');
    await pressSoon(planner, 'Hold it now');
    const notes = await findRole(planner, 'textbox', 'Notes of you both');
    const root = notes.getRootNode();
    if (!(root instanceof ShadowRoot)) throw new Error('not there');
    expect(shownText(root)).to.include('Only you and Amara can read this.');
    await sayYes(page);
    await findText(form, 'You agreed that it stays between you, and that each keeps notes alone.');
    await until(() => shownText(root).includes('Only you can read this.'));
  });
});
