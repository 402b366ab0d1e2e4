import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/elements/mentorship-agreement/mentorship-agreement.js';
import { agreement, AMARA, LENA, mentorship, said } from '../test/support/sample.js';
import { failing, onPage, slow } from './support.js';

const element = html`<mentorship-agreement></mentorship-agreement>`;

const lena = [
  said('purpose', 'I want to lead a project across teams without hiding behind my numbers.', { of: LENA }),
  said('expectations', ['Honest words when I hide', 'A view from outside my team'], { of: LENA }),
  said(
    'does',
    [
      'Brings a topic to every meeting and books the next one',
      'Shows Amara how to tell a story with data',
      'Says so early when a date will not hold',
    ],
    { of: LENA },
  ),
  said('style', { way: 'spoken', style: 'overview', line: '' }, { of: LENA }),
];

const amara = [
  said('purpose', 'I want to help Lena trust her own judgement, and to stay close to the work.', {
    of: AMARA,
    by: AMARA,
  }),
  said('gives', ['Time, questions and honest stories', 'Introductions, after asking them'], { of: AMARA, by: AMARA }),
  said('cannot', ['Job referrals', 'Reviews of code'], { of: AMARA, by: AMARA }),
  said('style', { way: 'spoken', style: 'detail', line: 'I think while I walk.' }, { of: AMARA, by: AMARA }),
];

const shared = [
  said('cadence', 'fortnightly'),
  said('minutes', 45),
  said('formats', ['video', 'walk']),
  said('until', '2027-06-30'),
  said('initiator', LENA),
  said('topics', ['Leading without power', 'Speaking up', 'The next role']),
  said('offLimits', { picked: ['money'], own: ['Lena’s own manager'] }),
  said('confidence', { keep: 'between', except: ['danger', 'programme'], own: [] }),
  said('review', '2027-01-15'),
];

const whole = [...lena, ...amara, ...shared];

/** Whole, with other words for some clauses. */
const changed = (...next: ReturnType<typeof said>[]) =>
  whole.map((clause) => next.find((one) => one['clause'] === clause['clause'] && one['of'] === clause['of']) ?? clause);

const weekly = said('cadence', 'weekly', { by: AMARA, yes: [AMARA], was: 'fortnightly' });
const shorter = said('minutes', 30, { by: AMARA, yes: [AMARA], was: 45 });
const gives = said(
  'gives',
  ['Time, questions and honest stories', 'Introductions, after asking them', 'A look at your slides'],
  {
    of: AMARA,
    by: AMARA,
    yes: [AMARA],
    was: ['Time, questions and honest stories', 'Introductions, after asking them'],
  },
);

const three = [
  {
    id: 'v1',
    at: '2026-09-03T09:00:00.000Z',
    by: AMARA,
    terms: [
      { clause: 'purpose', of: LENA, value: 'I want to lead a project without hiding behind numbers.' },
      { clause: 'cadence', value: 'weekly' },
      { clause: 'minutes', value: 60 },
      { clause: 'topics', value: ['Speaking up', 'The next role'] },
    ],
  },
  {
    id: 'v2',
    at: '2026-10-01T09:00:00.000Z',
    by: LENA,
    terms: [
      { clause: 'purpose', of: LENA, value: 'I want to lead a project across teams without hiding behind my numbers.' },
      { clause: 'minutes', value: 45 },
      { clause: 'topics', value: ['Leading without power', 'Speaking up', 'The next role'] },
    ],
  },
  {
    id: 'v3',
    at: '2026-10-14T09:00:00.000Z',
    by: AMARA,
    terms: [
      { clause: 'cadence', value: 'fortnightly' },
      { clause: 'offLimits', value: { picked: ['money'], own: [] } },
    ],
  },
];

const meta: Meta = { title: 'Elements/mentorship-agreement', component: 'mentorship-agreement' };
export default meta;

/** Both have said yes to everything. */
export const Ready: StoryObj = { render: () => onPage(element, { records: [mentorship(), agreement(whole)] }) };

/** The partner suggests changes; what was agreed holds until the reader says yes. */
export const WaitsForYou: StoryObj = {
  render: () => onPage(element, { records: [mentorship(), agreement(changed(weekly, shorter, gives))] }),
};

/** The same for the one who suggested it. */
export const WaitsForTheOther: StoryObj = {
  render: () => onPage(element, { records: [mentorship(), agreement(changed(weekly, shorter, gives))], as: AMARA }),
};

/** Nobody has said anything yet. */
export const Begin: StoryObj = { render: () => onPage(element, { records: [mentorship()] }) };

/** The day has come on which both wanted to look at it again. */
export const ReviewDue: StoryObj = {
  render: () => onPage(element, { records: [mentorship(), agreement(whole)], now: '2027-01-16T09:00:00.000Z' }),
};

/** A mentorship that has ended: it is read, and changes no more. */
export const Ended: StoryObj = {
  render: () =>
    onPage(html`<mentorship-agreement mentorship="lena-amara"></mentorship-agreement>`, {
      records: [mentorship({ stage: 'closed' }), agreement(whole)],
    }),
};

const PACK = {
  format: 'mentorship-widgets/agreement-pack/1',
  locks: [{ clause: 'confidence', value: { keep: 'between', except: ['danger', 'law'] } }],
  clauses: [
    {
      clause: 'code',
      label: 'Our code of conduct',
      value: 'We treat each other as we want to be treated.',
      locked: true,
    },
    { clause: 'shadow', label: 'Days to look over the shoulder', shape: 'lines', hint: 'One a line.' },
  ],
};

const packed = [
  ...whole.filter(({ clause }) => clause !== 'confidence'),
  said('confidence', { keep: 'between', except: ['danger', 'law'], own: [] }, { locked: true }),
  {
    ...said('x-code', 'We treat each other as we want to be treated.', { locked: true }),
    label: 'Our code of conduct',
  },
];

/** A host set one clause for everybody and added two. */
export const WithAPack: StoryObj = {
  render: () =>
    onPage(html`<mentorship-agreement .pack=${PACK}></mentorship-agreement>`, {
      records: [mentorship(), agreement(packed)],
    }),
};

/** Three versions: what both said yes to, and what was different before. */
export const Versions: StoryObj = {
  render: () => onPage(element, { records: [mentorship(), agreement(whole, { versions: three })] }),
};

/** Without a mentorship it says what to do first. */
export const Empty: StoryObj = { render: () => onPage(element) };

/** Reading takes a while. */
export const Loading: StoryObj = { render: () => onPage(element, { records: [mentorship()], storage: slow }) };

/** Reading failed; one button tries again. */
export const Failed: StoryObj = { render: () => onPage(element, { storage: failing }) };

/** Before it has a storage, what stands inside is shown. */
export const Absent: StoryObj = {
  render: () =>
    html`<mentorship-agreement provider="comes-later"
      ><p>Two people, side by side: what they agree on.</p></mentorship-agreement
    >`,
};
