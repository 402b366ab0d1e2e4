import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { boardRecords } from '../test/support/goals.js';
import { AMARA, goal, LENA, mentorship, MENTORSHIP, PAIR, record } from '../test/support/sample.js';
import { failing, onPage, slow } from './support.js';

const meta: Meta = { title: 'Elements/goal-board', component: 'goal-board' };
export default meta;

const board = html`<goal-board></goal-board>`;

const suggested = (name: string, value: object) =>
  record(
    PAIR,
    `suggestion:${name}`,
    { mentorship: MENTORSHIP, link: '', from: AMARA, to: LENA, status: 'open', ...value },
    { by: AMARA },
  );

const suggestionRecords = () => [
  goal(
    'rooms',
    {
      title: 'Speak to full rooms',
      status: 'planned',
      priority: 9,
      steps: [{ id: 'step-talk', text: 'Speaking to rooms', doneAt: '2026-10-16T15:00:00.000Z' }],
    },
    PAIR,
  ),
  suggested('quiet', {
    kind: 'article',
    title: 'The quiet leader',
    why: 'You lead without noise, and doubt that it counts.',
  }),
  suggested('talk', {
    kind: 'training',
    title: 'Speaking to rooms',
    link: 'https://example.org/rooms',
    why: 'Rooms make you small.',
    status: 'taken',
    goal: 'goal:rooms',
    step: 'step-talk',
  }),
  suggested('circle', {
    kind: 'association',
    title: 'The Tuesday circle',
    why: 'You asked for people beside your own team.',
    from: LENA,
    to: AMARA,
    status: 'taken',
    goal: 'goal:other',
    step: 'step-circle',
    worth: { answer: 'much', line: 'Two of them read my draft.', at: '2026-10-12T09:00:00.000Z' },
  }),
];

/** Four columns in the middle of a mentorship: each goal says its rank, measure, steps, state and reader. */
export const Ready: StoryObj = { render: () => onPage(board, { records: boardRecords() }) };

/** The same goals as a list, what one works on first. */
export const List: StoryObj = {
  render: () => onPage(html`<goal-board view="list"></goal-board>`, { records: boardRecords() }),
};

/** What lies ahead, span by span, with the steps and check-ins on the way. */
export const Timeline: StoryObj = {
  render: () => onPage(html`<goal-board view="timeline"></goal-board>`, { records: boardRecords() }),
};

/** Something that the partner suggests, one that was taken up and is done, and one that was worth it. */
export const Suggestions: StoryObj = {
  render: () => onPage(board, { records: [...boardRecords(), ...suggestionRecords()] }),
};

/** What one works on, for the first page of a portal. */
export const Strip: StoryObj = {
  render: () => onPage(html`<goal-board view="strip"></goal-board>`, { records: boardRecords() }),
};

/** What the partner sees: the goals that were shared, and the same controls. */
export const AsPartner: StoryObj = { render: () => onPage(board, { records: boardRecords(), as: AMARA }) };

/** Without a mentor: a board for one person. */
export const Alone: StoryObj = {
  render: () =>
    onPage(board, {
      records: [
        goal('one', { title: 'Learn to say no' }),
        goal('two', { title: 'Run a workshop', status: 'planned', priority: 1 }),
      ],
    }),
};

/** No goal yet: one question, and three ways to begin. */
export const Empty: StoryObj = { render: () => onPage(board) };

/** Long words, long names and a goal with everything missing. */
export const LongWords: StoryObj = {
  render: () =>
    onPage(board, {
      records: [
        mentorship(),
        goal('long', {
          title: 'Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichenverleihung vorbereiten und begleiten',
          status: 'planned',
          measure: 'https://example.org/a/very/long/address/that/does/not/break/by/itself',
        }),
      ],
    }),
};

/** A column of more than 60 goals begins with 24; more come by a button, or as one scrolls. */
export const LongColumn: StoryObj = {
  render: () =>
    onPage(board, {
      records: [
        mentorship(),
        ...Array.from({ length: 500 }, (_, index) =>
          goal(`idea-${String(index)}`, { title: `Idea ${String(index + 1)}`, priority: index }),
        ),
      ],
    }),
};

/** Reading takes a while. */
export const Loading: StoryObj = { render: () => onPage(board, { storage: slow }) };

/** Reading failed; nothing is lost, and one button tries again. */
export const Failed: StoryObj = { render: () => onPage(board, { storage: failing }) };

/** Outside any store: the content of the tag shows. */
export const Absent: StoryObj = {
  render: () => html`<goal-board provider="none">Your goals appear here.</goal-board>`,
};
