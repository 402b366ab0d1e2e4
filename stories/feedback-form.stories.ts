import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/elements/feedback-form/feedback-form.js';
import { AMARA, feedback, goal, LENA, mentorship, PAIR } from '../test/support/sample.js';
import { failing, onPage, slow } from './support.js';

const form = html`<feedback-form></feedback-form>`;

const asked = feedback('asked', {
  status: 'requested',
  from: LENA,
  to: AMARA,
  question: 'Am I leaving you enough room to think?',
});

const fresh = feedback('fresh', {
  situation: 'The review on 14 October',
  observation: 'You answered the hard question with one number, and then you waited.',
  effect: 'The room went quiet, and two people changed their mind.',
  next: 'Do the same with the second question.',
  givenAt: '2026-10-20T10:00:00.000Z',
});

const answered = (kind: string, line = '') =>
  feedback(`answered-${kind}`, {
    status: 'acknowledged',
    from: LENA,
    to: AMARA,
    situation: 'Our talk about the pilot',
    day: '2026-10-14',
    observation: 'You told a story of your own before I had finished.',
    effect: 'I lost my thread.',
    givenAt: '2026-10-15T10:00:00.000Z',
    readAt: '2026-10-20T10:00:00.000Z',
    reply: { kind, line, at: '2026-10-20T10:00:00.000Z' },
  });

const meta: Meta = { title: 'Elements/feedback-form', component: 'feedback-form' };
export default meta;

/** Four small questions that lead to something the other person can use. */
export const Ready: StoryObj = { render: () => onPage(form, { records: [mentorship()] }) };

/** The partner asked, so the question stands above. */
export const GiveWhatWasAsked: StoryObj = { render: () => onPage(form, { records: [mentorship(), asked] }) };

export const Ask: StoryObj = {
  render: () => onPage(html`<feedback-form mode="ask"></feedback-form>`, { records: [mentorship()] }),
};

export const AskedAndWaiting: StoryObj = {
  render: () => onPage(html`<feedback-form mode="ask"></feedback-form>`, { records: [mentorship(), asked], as: AMARA }),
};

const film = goal('film', { title: 'Make short films', owners: [AMARA], supporter: LENA, status: 'active' }, PAIR);

/** About a goal of the mentor's: the mentee is the one who helps, and tells what she saw. */
export const AboutAGoal: StoryObj = {
  render: () => onPage(html`<feedback-form goal="goal:film"></feedback-form>`, { records: [mentorship(), film] }),
};

/** Where both read goals, the reader says what it is about, and the words follow. */
export const ChooseAGoal: StoryObj = {
  render: () =>
    onPage(form, {
      records: [
        mentorship(),
        film,
        goal('talk', { title: 'Speak at the autumn meeting of all teams', status: 'planned', priority: 2 }, PAIR),
      ],
    }),
};

/** The same goal for the mentor, who owns it and asks. */
export const AboutMyGoal: StoryObj = {
  render: () =>
    onPage(html`<feedback-form goal="goal:film"></feedback-form>`, { records: [mentorship(), film], as: AMARA }),
};

/** Feedback from the partner waits to be opened. */
export const Received: StoryObj = { render: () => onPage(form, { records: [mentorship(), fresh] }) };

/** Read, and to be answered in one step. */
export const ToAnswer: StoryObj = {
  render: () =>
    onPage(form, {
      records: [
        mentorship(),
        feedback('read', {
          status: 'read',
          situation: 'The review on 14 October',
          observation: 'You answered the hard question with one number, and then you waited.',
          givenAt: '2026-10-20T10:00:00.000Z',
          readAt: '2026-10-20T12:00:00.000Z',
        }),
      ],
    }),
};

/** What became of what was given: a promise, a thank-you, a talk. */
export const Answered: StoryObj = {
  render: () =>
    onPage(form, {
      records: [mentorship(), answered('try', 'wait before telling a story'), answered('thanks'), answered('talk')],
    }),
};

/** In a form of the page: a label names it, and what is written goes with the form. */
export const InAForm: StoryObj = {
  render: () =>
    onPage(
      html`<form>
        <label for="talk">After our last meeting</label>
        <feedback-form id="talk" name="talk"></feedback-form>
      </form>`,
      { records: [mentorship()] },
    ),
};

/** A disabled group of the page switches every control off. */
export const SwitchedOff: StoryObj = {
  render: () =>
    onPage(html`<fieldset disabled><feedback-form name="talk"></feedback-form></fieldset>`, {
      records: [mentorship(), fresh],
    }),
};

/** Without a mentorship it says what to do first. */
export const Empty: StoryObj = { render: () => onPage(form) };

/** Reading takes a while. */
export const Loading: StoryObj = { render: () => onPage(form, { records: [mentorship()], storage: slow }) };

/** Reading failed; one button tries again. */
export const Failed: StoryObj = { render: () => onPage(form, { storage: failing }) };

/** Before it has a storage, what stands inside is shown. */
export const Absent: StoryObj = {
  render: () => html`<feedback-form provider="comes-later"><p>Tell each other how it is going.</p></feedback-form>`,
};
