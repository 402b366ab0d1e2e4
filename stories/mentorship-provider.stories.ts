import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { localPerson } from '../src/context/identity.js';
import { browserPlatform } from '../src/context/platform.js';
import { derivedId } from '../src/model/id.js';
import { pairSpace } from '../src/model/space.js';
import { StorageError } from '../src/storage/contract.js';
import { indexedDBStorage } from '../src/storage/indexeddb.js';
import { importRecords } from '../src/store/import.js';
import { boardRecords } from '../test/support/goals.js';
import { advice, AMARA, goal, LENA, meeting, mentorship, record } from '../test/support/sample.js';
import { spoiled } from '../test/support/world.js';
import { failing, onPage, slow } from './support.js';

const meta: Meta = { title: 'Elements/mentorship-provider', component: 'mentorship-provider' };
export default meta;

const board = html`<goal-board></goal-board>`;

/** A person and a storage for all elements inside. */
export const Ready: StoryObj = { render: () => onPage(board, { records: boardRecords() }) };

/** A person who has written nothing yet: each element begins with a first step. */
export const Empty: StoryObj = { render: () => onPage(board) };

/** Elements that name a provider which is not there yet show what stands inside them. */
export const Absent: StoryObj = {
  render: () => html`<goal-board provider="comes-later">Your goals appear here.</goal-board>`,
};

/** Until the storage has answered, the elements inside keep their place. */
export const Loading: StoryObj = { render: () => onPage(board, { storage: slow }) };

/** The elements say what failed, and `store-error` tells the page. */
export const Failed: StoryObj = { render: () => onPage(board, { storage: failing }) };

/** Changes wait on this device while the storage cannot be reached; they are shown already. */
export const Waiting: StoryObj = {
  render: () =>
    onPage(board, {
      records: boardRecords(),
      storage: (fine) => spoiled(fine, () => ({ commit: () => Promise.reject(new StorageError('offline')) })),
    }),
};

/** What waits for a person, few at a time; the host asks for it with `reminders`. */
export const Reminders: StoryObj = {
  render: () =>
    onPage(board, {
      reminders: '',
      records: [
        mentorship(),
        meeting('past', '2026-10-20T14:00:00.000Z'),
        advice('summary', 'Send the summary two days before the review.', { by: '2026-10-20' }),
        goal('lead', {
          title: 'Lead a project across teams',
          status: 'active',
          steps: [{ id: 's', text: 'Present the plan', by: '2026-10-16' }],
        }),
      ],
    }),
};

/** A record of a newer version is kept and told, never changed. */
export const KeptAside: StoryObj = {
  render: () =>
    onPage(board, {
      records: [goal('fine', { title: 'Learn to say no' })],
      storage: (fine) => async (config) => {
        const adapter = await fine(config);
        await adapter.commit(LENA, [
          { type: 'put', id: 'goal:newer', ifRev: null, opId: 'newer', value: { schemaVersion: 2 } },
        ]);
        return adapter;
      },
    }),
};

/** What a local person wrote in the usual database of this browser, before somebody signed in. */
async function writeBefore(): Promise<void> {
  const local = localPerson(browserPlatform());
  const storage = indexedDBStorage();
  const space = pairSpace(local, AMARA);
  const by = { by: local };
  const own = (name: string, title: string) =>
    record(local, `goal:${name}`, { title, status: 'idea', owners: [local], priority: 0 }, by);
  const shared = (id: string, value: Readonly<Record<string, unknown>>) => ({
    ...record(space, id, { mentorship: derivedId('mentorship', space, '1'), ...value }, by),
    members: [local, AMARA],
  });
  const when = { zone: 'Europe/Berlin', minutes: 45, format: 'video' };
  await importRecords(
    [
      own('swim', 'Speak up in the steering group'),
      own('read', 'Write project notes that people read to the end, also when they are long and full of numbers'),
      shared(derivedId('mentorship', space, '1'), {
        kind: 'informal',
        stage: 'active',
        startedAt: '2026-09-02T09:00:00.000Z',
        partners: [
          { person: local, name: 'Lena', role: 'mentee' },
          { person: AMARA, name: 'Amara Okoye', role: 'mentor' },
        ],
      }),
      shared('series:talks', { start: '2026-10-28T16:00', rrule: 'FREQ=WEEKLY;INTERVAL=2', ...when }),
      shared('meeting:first', {
        ...when,
        start: '2026-10-14T14:00:00.000Z',
        status: 'held',
        uid: 'first',
        sequence: 0,
        wanted: 'Decide who leads the pilot',
      }),
      shared('note:first.shared', { meeting: 'meeting:first', text: 'We begin with the board in April.' }),
      shared('action:promise', {
        kind: 'advice',
        status: 'open',
        text: 'Show the two numbers that hurt, and nothing else.',
        owner: local,
        givenBy: AMARA,
      }),
    ],
    { open: (person) => storage({ person, indexes: {}, schemaVersion: 1 }) },
  );
}

/** A person signs in on a device on which somebody wrote before: it is offered for moving, with a preview. */
export const WrittenBeforeSigningIn: StoryObj = {
  loaders: [writeBefore],
  render: () =>
    onPage(board, {
      claims: true,
      records: [goal('fine', { title: 'Learn to say no' })],
      storage: (fine) => spoiled(fine, ({ capabilities }) => ({ capabilities: { ...capabilities, reach: 'network' } })),
    }),
};
