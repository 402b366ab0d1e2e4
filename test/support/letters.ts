// A mentor's letters, and those of somebody who asks: for stories and for tests that look at many at once.
import { pairSpace } from '../../src/model/space.js';
import type { ImportEntry } from '../../src/store/import.js';
import { capacity, inDays, INES, JONAS, letter, MEI, nameOf, person, SAMIR, TOMAS } from './requests.js';
import { AMARA, goal, LENA, NOW } from './sample.js';

const PEOPLE = [
  person(AMARA, {
    headline: 'Editor in chief of a data desk',
    place: 'New York',
    topics: ['leading projects', 'writing'],
    places: 2,
  }),
  person(TOMAS, { headline: 'Field coordinator', place: 'Valencia', topics: ['leading projects'] }),
  person(MEI, { headline: 'Lab technician', place: 'Osaka', topics: ['speaking up'], places: 1 }),
  person(SAMIR, { headline: 'City planner', place: 'Amman' }),
  person(JONAS, {
    headline: 'Head of production',
    place: 'Malmö',
    topics: ['leading projects', 'budgets'],
    places: 2,
  }),
  person(INES, { headline: 'Product lead', place: 'Porto', topics: ['leading a project'], places: 3 }),
  person(LENA, { headline: 'Data analyst', place: 'Berlin' }),
];

/** Amara has one free place and five letters: new, read, asked back, accepted, and nearly over. */
export const five = (): ImportEntry[] => [
  ...PEOPLE,
  capacity(AMARA, { places: 2, reserved: [{ id: 'request:mei.sent', at: inDays(-2) }] }),
  letter('tomas', {
    from: TOMAS,
    ago: 0,
    goals: [
      {
        title: 'Lead a first project',
        why: 'I have to run the Valencia pilot with eight people.',
        measure: 'It is on time, by 30 April',
      },
    ],
    why: 'You stopped a launch two days before the date and told the whole staff why. I have to lead my first project in January and I am afraid of exactly that moment.',
    wants: '',
    did: 'A plan on one page, and a talk with two people who ran pilots before.',
    cadence: 'threeWeeks',
    months: 6,
    formats: ['video', 'phone'],
    until: '2027-04-30',
  }),
  letter('lena', {
    from: LENA,
    ago: 5,
    status: 'viewed',
    viewedAt: inDays(-4),
    goals: [{ title: 'Speak up in the steering group', why: '', measure: 'One point of mine in each meeting' }],
    why: 'You once said that you were the quietest one in every room.',
    wants: 'Two or three talks about how that changed.',
    cadence: 'monthly',
    months: 3,
    formats: ['coffee'],
  }),
  letter('jonas', {
    from: JONAS,
    ago: 3,
    status: 'infoRequested',
    viewedAt: inDays(-2),
    kind: 'peer',
    wants: 'A second view on a plan, and I give one on yours.',
    why: 'We both moved from making things to leading those who make them.',
    talk: [{ id: 'q', by: AMARA, text: 'Which plan, and when does it have to stand?', at: inDays(-1) }],
    askedAt: inDays(-1),
    dueAt: inDays(13),
  }),
  letter('samir', {
    from: SAMIR,
    ago: 12,
    status: 'viewed',
    viewedAt: inDays(-8),
    wants: 'Moving from the field to the office.',
    why: 'You went the same way, and back, and forth again.',
    cadence: 'fortnightly',
    formats: ['written'],
  }),
  letter('mei', {
    from: MEI,
    ago: 6,
    status: 'accepted',
    viewedAt: inDays(-5),
    endedAt: inDays(-2),
    wants: 'Write reports that people read.',
    mentorship: `mentorship:${pairSpace(MEI, AMARA).slice('pair:'.length)}.1`,
  }),
];

const outline = {
  goals: [
    {
      title: 'Lead a project across teams',
      why: 'I want to be trusted with bigger work.',
      measure: 'Pilot live in three teams',
    },
  ],
  did: 'I ran the kick-off and wrote a plan that two people read.',
  cadence: 'monthly',
  months: 6,
  formats: ['video'],
};

/** What Lena asked: read, asked back, declined with a way on, accepted, and a draft. */
export const sentBy = (): ImportEntry[] => [
  ...PEOPLE,
  goal('lead', { title: 'Lead a project across teams', status: 'planned' }),
  letter('amara', {
    ...outline,
    from: LENA,
    to: AMARA,
    ago: 11,
    status: 'viewed',
    viewedAt: inDays(-10),
    why: 'You brought three teams together when nobody wanted to.',
  }),
  letter('jonas', {
    ...outline,
    from: LENA,
    to: JONAS,
    ago: 2,
    status: 'infoRequested',
    viewedAt: inDays(-1),
    why: 'You run the calmest kick-offs I know.',
    talk: [{ id: 'q', by: JONAS, text: 'Which part of it keeps you awake?', at: inDays(-1) }],
    askedAt: inDays(-1),
    dueAt: inDays(13),
  }),
  letter('ines', {
    ...outline,
    from: LENA,
    to: INES,
    ago: 8,
    status: 'declined',
    endedAt: inDays(-1),
    why: 'Your talk about saying no stayed with me.',
    refusal: {
      reason: 'time',
      line: 'My one place goes to someone from last year. Your plan is clear; do keep it.',
      referrals: [{ person: SAMIR, name: nameOf(SAMIR) }],
      againAfter: '2027-02-01',
    },
  }),
  letter('mei', {
    ...outline,
    from: LENA,
    to: MEI,
    ago: 9,
    status: 'accepted',
    endedAt: inDays(-2),
    why: 'You listen before you answer.',
    mentorship: `mentorship:${pairSpace(LENA, MEI).slice('pair:'.length)}.1`,
  }),
  {
    space: LENA,
    id: 'request:draft',
    writer: LENA,
    value: {
      ...{ schemaVersion: 1, createdAt: NOW, createdBy: LENA, updatedAt: NOW, status: 'draft' },
      ...{ from: LENA, fromName: nameOf(LENA), to: TOMAS, toName: nameOf(TOMAS), picked: ['goal:lead'], ...outline },
      why: 'You know what it is to begin.',
    },
  },
];
