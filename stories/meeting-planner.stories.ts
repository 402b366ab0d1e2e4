import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, LitElement } from 'lit';
import { StoreController } from '../src/context/store-controller.js';
import { deskOf } from '../src/elements/meeting-planner/desk.js';
import { comingOf } from '../src/elements/meeting-planner/desk-meetings.js';
import '../src/elements/meeting-planner/meeting-planner.js';
import '../src/elements/meeting-planner/sheets.js';
import { ViewsController } from '../src/elements/meeting-planner/views-controller.js';
import { currentMentorship } from '../src/model/mentorship.js';
import {
  advice,
  agreement,
  AMARA,
  goal,
  LENA,
  meeting,
  mentorship,
  MENTORSHIP,
  PAIR,
  record,
  said,
  series,
} from '../test/support/sample.js';
import type { ImportEntry } from '../src/store/import.js';
import { failing, onPage, slow, type StoryOptions } from './support.js';

const meta: Meta = {
  title: 'Elements/meeting-planner',
  component: 'meeting-planner',
};
export default meta;

type Story = StoryObj;

const AGENDA = { items: [], order: [], dismissed: [], postponed: [], covered: [] };

const occurrence = (day: string, start: string, value: object = {}): ImportEntry =>
  meeting(`fort.${day.replaceAll('-', '')}T1600`, start, {
    series: 'series:fort',
    occurrence: `${day}T16:00`,
    ...value,
  });

const held = ['2026-08-19', '2026-09-02', '2026-09-16', '2026-09-30', '2026-10-14'].map((day) =>
  occurrence(day, `${day}T14:00:00.000Z`, { status: 'held' }),
);

const lead = goal(
  'lead',
  {
    title: 'Lead a project across teams',
    status: 'active',
    measure: 'The steering group approves the plan',
    steps: [{ id: 's1', text: 'Present the plan at the review', by: '2026-10-30' }],
  },
  PAIR,
);

const items = [
  {
    id: 'leads',
    kind: 'roadblock',
    text: 'two team leads want different things',
    by: LENA,
    at: '2026-10-19T10:00:00.000Z',
    goal: 'goal:lead',
  },
  {
    id: 'question.wrongOnce',
    kind: 'question',
    text: 'When were you sure, and wrong? What changed your mind?',
    by: LENA,
    at: '2026-10-20T10:00:00.000Z',
    goal: 'goal:lead',
  },
];

const round = (...more: readonly ImportEntry[]): ImportEntry[] => [
  mentorship(),
  lead,
  series('fort', '2026-02-18T16:00', 'FREQ=WEEKLY;INTERVAL=2'),
  ...more,
];

const next = occurrence('2026-10-28', '2026-10-28T15:00:00.000Z', {
  wanted: 'leave with a plan for the review on 30 October.',
  wantedGoal: 'goal:lead',
  agenda: { ...AGENDA, items },
});

const tried = advice('summary', 'Send the one-page summary two days before the review.', {
  status: 'tried',
  goal: 'goal:lead',
  outcome: {
    answer: 'partly',
    line: 'Two of four people came prepared. The others had not seen it.',
    at: '2026-10-18T10:00:00.000Z',
  },
});

const story = (options: StoryOptions, mentee = true): Story => ({
  render: () =>
    onPage(html`<meeting-planner></meeting-planner>`, {
      ...options,
      ...(mentee ? {} : { as: AMARA, zone: 'America/New_York' }),
    }),
});

/** The hour for both at one glance, the outcome of advice first. */
export const Ready: Story = story({ records: round(...held, next, tried) });

const shownAs = (view: string, records: readonly ImportEntry[]): Story => ({
  render: () => onPage(html`<meeting-planner view=${view}></meeting-planner>`, { records }),
});

const hours = (id: string, name: string, from: string, to: string) =>
  record('members', id, { name, hours: [{ days: [1, 2, 3, 4, 5], from, to }] }, { by: id });

/** What comes as a list: hours for both, what is unusual about them, length, place or link, whether it is agreed. */
export const ViewAgenda: Story = shownAs('agenda', [
  ...round(...held, occurrence('2026-10-28', '2026-10-28T15:00:00.000Z', { link: 'https://meet.example/lena' })),
  meeting('walk', '2026-10-30T06:00:00.000Z', { format: 'walk', minutes: 60, place: 'Park gate, Treptow' }),
  meeting('offer', '2026-11-04T23:30:00.000Z', {
    status: 'proposed',
    format: 'phone',
    minutes: 30,
    offer: { by: AMARA, at: '2026-10-21T07:00:00.000Z', times: ['2026-11-04T23:30:00.000Z'] },
  }),
  meeting('letter', '2026-11-20T11:00:00.000Z', { format: 'written' }),
]);

/** One day with the hours of both, when each said to be free, and what else takes Lena. */
export const ViewDay: Story = shownAs('day', [
  ...round(...held, next),
  hours(LENA, 'Lena Brandt', '09:00', '18:00'),
  hours(AMARA, 'Amara Okoye', '06:30', '12:00'),
  meeting('elsewhere', '2026-10-28T10:00:00.000Z', { mentorship: 'mentorship:other', minutes: 90 }),
]);

/** A meeting of more than an hour, a letter and a step that are due, and hours that nobody said. */
export const ViewDayLong: Story = shownAs('day', [
  mentorship(),
  lead,
  meeting('long', '2026-10-30T13:30:00.000Z', { format: 'coffee', minutes: 150, place: 'Café Morgen, Kreuzberg' }),
  meeting('letter', '2026-10-30T11:00:00.000Z', { format: 'written' }),
]);

/** The same meeting as the mentor in New York reads it. */
export const AsMentor: Story = story({ records: round(...held, next, tried) }, false);

/** Everything that an agenda finds by itself: a check-in to answer, a story, something to show, what waits with Lena alone. */
export const FullAgenda: Story = story({
  records: round(
    ...held,
    next,
    tried,
    goal('steer', { title: 'Speak up in the steering group', status: 'active', checkEvery: 5, priority: 1 }, PAIR),
    record('public', AMARA, { name: 'Amara Okoye', stories: ['How I said no to a launch'] }, { by: AMARA }),
    record(LENA, 'note:doubt', {
      meeting: 'meeting:fort.20261028T1600',
      mentorship: MENTORSHIP,
      topic: 'topic',
      text: 'I told the team a date that I did not believe in.',
    }),
  ),
});

/** What the two agreed on acts: what each wanted beside the question whether it still fits, and what a mentor cannot give. */
export const Agreed: Story = story({
  records: round(
    ...held,
    occurrence('2026-10-28', '2026-10-28T15:00:00.000Z', {
      agenda: { ...AGENDA, items: [{ ...items[0], id: 'intro', text: 'Introductions to clients, and to whom' }] },
    }),
    agreement([
      said('review', '2026-10-30'),
      said('purpose', 'Lead a project across teams without a title.', { of: LENA }),
      said('expectations', ['Honest words', 'Time to think aloud'], { of: LENA }),
      said('does', ['Sends a note two days before'], { of: LENA }),
      said('purpose', 'Pass on what took me ten years.', { of: AMARA }),
      said('cannot', ['Introductions to clients'], { of: AMARA }),
    ]),
  ),
});

/** Advice did not work: the agenda offers a new question. */
export const AdviceThatFailed: Story = story({
  records: round(
    ...held,
    next,
    advice('summary', 'Send the one-page summary two days before the review.', {
      status: 'tried',
      outcome: { answer: 'didNot', line: 'Nobody had opened it.', at: '2026-10-18T10:00:00.000Z' },
    }),
  ),
});

/** Advice waits for its owner's answer. */
export const AdviceToAnswer: Story = story({
  records: round(
    ...held,
    next,
    advice('summary', 'Send the one-page summary two days before the review.', { by: '2026-10-26', goal: 'goal:lead' }),
  ),
});

/** Nobody has said yet whether the last meeting took place. */
export const Unanswered: Story = story({ records: round(...held.slice(0, -1), next) });

/** Some of the last meetings did not take place, one was moved at the last moment: said to the two alone, without a score. */
export const LastMeetings: Story = story({
  records: round(
    ...['2026-08-19', '2026-09-02', '2026-09-16', '2026-09-30', '2026-10-14'].map((day, index) =>
      occurrence(day, `${day}T14:00:00.000Z`, {
        status: index % 2 === 0 ? 'held' : 'missed',
        ...(index === 2 ? { movedLateAt: '2026-09-16T08:00:00.000Z' } : {}),
      }),
    ),
    next,
  ),
});

/** What the buttons that print send to the printer, drawn where it can be looked at. */
class PaperStory extends LitElement {
  static override properties = { of: {} };

  declare of: 'meeting' | 'month';
  readonly provider = '';

  readonly #stored = new StoreController(this);
  readonly #views: ViewsController = new ViewsController(this);

  override connectedCallback(): void {
    super.connectedCallback();
    this.#views.showAll({ clocks: true, questions: true });
  }

  override render() {
    const { store, snapshot } = this.#stored;
    const entry = currentMentorship(snapshot.of('mentorship'), snapshot.identity.person);
    const desk =
      store &&
      entry &&
      deskOf(
        { store, send: (command) => this.#stored.dispatch(command), tell: () => undefined },
        entry,
        this.#views.loaded,
      );
    const [next] = desk?.clocks ? comingOf(desk) : [];
    return this.of === 'month'
      ? html`<meeting-planner-month-sheet
          .desk=${desk?.clocks && desk}
          .month=${'2026-10'}
        ></meeting-planner-month-sheet>`
      : html`<meeting-planner-sheet .desk=${desk} .meeting=${next}></meeting-planner-sheet>`;
  }
}
if (!customElements.get('paper-story')) customElements.define('paper-story', PaperStory);

const coffee = {
  format: 'coffee',
  place: 'Café Morgen, Oranienstraße 12',
  wanted: 'leave with a plan for the review on 30 October.',
  agenda: { ...AGENDA, items },
};

/** The sheet for a meeting over a coffee: who, where and when for both, what to talk about, next steps, room to write. */
export const PrintedSheet: Story = {
  render: () =>
    onPage(html`<paper-story of="meeting"></paper-story>`, {
      records: round(
        ...held,
        occurrence('2026-10-28', '2026-10-28T15:00:00.000Z', coffee),
        tried,
        goal(
          'steer',
          {
            title: 'Speak up in the steering group',
            status: 'active',
            steps: [{ id: 's1', text: 'Ask one question' }],
          },
          PAIR,
        ),
      ),
    }),
};

/** The month on paper, at the hours of both. */
export const PrintedMonth: Story = {
  render: () =>
    onPage(html`<paper-story of="month"></paper-story>`, {
      records: round(
        ...held,
        next,
        meeting('walk', '2026-10-23T14:00:00.000Z', { format: 'walk', minutes: 60 }),
        meeting('letter', '2026-10-31T11:00:00.000Z', { format: 'written' }),
      ),
    }),
};

/** A meeting in writing: no hour, but a day that is the same for both. */
export const InWriting: Story = story({
  records: [
    mentorship(),
    lead,
    meeting('letter', '2026-10-31T11:00:00.000Z', {
      format: 'written',
      wanted: 'two honest answers to the draft.',
    }),
  ],
});

/** While the meeting is on. */
export const DuringTheMeeting: Story = story({
  records: round(...held, next, tried),
  now: '2026-10-28T15:10:00.000Z',
});

/** A mentorship without any meeting. */
export const NothingPlanned: Story = story({ records: [mentorship()] });

/** Both said when they are free: the dialog that plans finds times for both. */
export const TimesForBoth: Story = story({
  records: [mentorship(), hours(LENA, 'Lena Brandt', '12:00', '20:00'), hours(AMARA, 'Amara Okoye', '06:30', '11:00')],
});

const offered = (by: string) => ({
  offer: {
    by,
    at: '2026-10-21T07:00:00.000Z',
    times: ['2026-10-27T14:00:00.000Z', '2026-10-29T16:30:00.000Z', '2026-10-30T11:00:00.000Z'],
  },
});

/** The mentor offers other times for the next meeting. */
export const AnotherTime: Story = story({
  records: [mentorship(), lead, meeting('one', '2026-10-28T15:00:00.000Z', offered(AMARA))],
});

/** The same as the mentor reads it: an offer that waits for its answer. */
export const OfferWaiting: Story = story(
  { records: [mentorship(), meeting('one', '2026-10-28T15:00:00.000Z', offered(AMARA))] },
  false,
);

/** One person alone: the first step names the partner. */
export const Empty: Story = story({});

/** The partner's zone is not known. */
export const ZoneUnknown: Story = story({
  records: [
    mentorship({
      partners: [
        { person: LENA, name: 'Lena Brandt', role: 'mentee', zone: 'Europe/Berlin', place: 'Berlin' },
        { person: AMARA, name: 'Amara Okoye', role: 'mentor', zone: '', place: '' },
      ],
    }),
    meeting('one', '2026-10-28T15:00:00.000Z'),
  ],
});

export const Visitor: Story = story({ as: null });

/** Reading takes a while. */
export const Loading: Story = story({ storage: slow });

/** Reading failed; one button tries again. */
export const Failed: Story = story({ storage: failing });

/** Before it has a storage, what stands inside is shown. */
export const Absent: Story = {
  render: () => html`<meeting-planner provider="comes-later"><p>Our meetings are planned here.</p></meeting-planner>`,
};
