import { expect, waitUntil } from '@open-wc/testing';
import { html } from 'lit';
import '../../../src/elements/feedback-form/feedback-form.js';
import '../../../src/elements/meeting-planner/meeting-planner.js';
import '../../../src/elements/mentorship-agreement/mentorship-agreement.js';
import { allByRole, byRole, findRole, findText, shownText } from '../../support/find.js';
import { openPage } from '../../support/page.js';
import { agreement, AMARA, meeting, mentorship, said } from '../../support/sample.js';
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
async function pageWith(clause: string, was: unknown, next: unknown): Promise<Element> {
  const suggested = said(clause, next, { by: AMARA, yes: [AMARA], was });
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
  await waitUntil(() => allByRole(page, 'dialog').length === 0);
  return value;
}

async function questions(page: Element): Promise<readonly string[]> {
  await pressSoon(page, 'Pick a question');
  const group = await findRole(page, 'group', 'Open questions for where you two are');
  while (allByRole(group, 'button', 'More questions').length > 0) {
    press(group, 'More questions');
    await page.querySelector('meeting-planner')?.updateComplete;
    await waitUntil(() => allByRole(group, 'button').length > 7);
  }
  const texts = allByRole(group, 'button').map(({ textContent }) => textContent.trim());
  press(group, 'Cancel');
  return texts;
}

describe('what both say yes to acts in other elements', () => {
  const plans = [
    ['R11 how often', 'cadence', 'fortnightly', 'weekly', 'How often?', ['fortnightly', 'weekly']],
    ['R11 how long', 'minutes', 60, 30, 'Minutes', ['60', '30']],
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
    await waitUntil(() => shownText(root).includes('Only you can read this.'));
  });
});
