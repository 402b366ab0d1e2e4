// A board of Lena's goals in every column, as in the middle of a mentorship.
import type { ImportEntry } from '../../src/store/import.js';
import { AMARA, goal, LENA, mentorship, PAIR } from './sample.js';

const past = '2026-10-14T10:00:00.000Z';

export const boardRecords = (): ImportEntry[] => [
  mentorship(),
  goal('role', { title: 'Hold a role that sets direction', horizon: 'long', priority: 1 }),
  goal('speak', { title: 'Speak at the spring meeting', priority: 2 }),
  goal(
    'story',
    {
      title: 'Tell the story behind our numbers',
      status: 'planned',
      priority: 2,
      by: '2027-03-31',
      measure: 'Two reports that people quote',
      supporter: AMARA,
      steps: ['Collect', 'Sort', 'Draft', 'Show'].map((text, index) => ({ id: `s${index}`, text })),
    },
    PAIR,
  ),
  goal(
    'lead',
    {
      title: 'Lead a project across teams',
      why: 'I want to be trusted with bigger work.',
      status: 'active',
      priority: 1,
      by: '2026-12-15',
      measure: 'Pilot live in three teams',
      parent: 'goal:role',
      supporter: AMARA,
      steps: [
        { id: 'a', text: 'Agree the pilot with the three team leads', doneAt: '2026-09-09T10:00:00.000Z' },
        { id: 'b', text: 'One-page plan, read by two people', doneAt: '2026-09-28T10:00:00.000Z' },
        { id: 'c', text: 'Kick-off meeting', doneAt: '2026-10-12T10:00:00.000Z' },
        { id: 'd', text: 'First review with all teams', by: '2026-10-30' },
        { id: 'e', text: 'Go live', by: '2026-12-15' },
      ],
      checkpoints: [{ id: 'c1', at: past, by: LENA, answer: 'onTrack' }],
    },
    PAIR,
  ),
  goal('steer', {
    title: 'Speak up in the steering group',
    status: 'active',
    priority: 3,
    by: '2026-11-30',
    measure: 'One point of mine in each meeting',
    steps: [
      { id: 'a', text: 'List the topics', doneAt: past },
      { id: 'b', text: 'Prepare one point', by: '2026-10-28' },
      { id: 'c', text: 'Ask for a place on the list' },
    ],
    checkpoints: [{ id: 'c1', at: past, by: LENA, answer: 'atRisk' }],
  }),
  goal(
    'notes',
    {
      title: 'Write project notes people read',
      status: 'achieved',
      priority: 4,
      measure: 'Six of eight readers answered',
      history: [{ id: 'h', at: '2026-10-02T10:00:00.000Z', by: LENA, from: 'active', to: 'achieved', reason: '' }],
    },
    PAIR,
  ),
  goal('certificate', {
    title: 'Get the analyst certificate',
    status: 'changed',
    priority: 5,
    history: [
      {
        id: 'h',
        at: '2026-09-09T10:00:00.000Z',
        by: LENA,
        from: 'active',
        to: 'changed',
        reason: 'A project teaches me more right now.',
      },
    ],
  }),
];
