import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { StorageError } from '../src/storage/contract.js';
import { boardRecords } from '../test/support/goals.js';
import { goal, LENA } from '../test/support/sample.js';
import { spoiled } from '../test/support/world.js';
import { onPage } from './support.js';

const meta: Meta = { title: 'Elements/mentorship-provider', component: 'mentorship-provider' };
export default meta;

const board = html`<goal-board></goal-board>`;

/** A person and a storage for all elements inside. */
export const Ready: StoryObj = { render: () => onPage(board, { records: boardRecords() }) };

/** Changes wait on this device while the storage cannot be reached; they are shown already. */
export const Waiting: StoryObj = {
  render: () =>
    onPage(board, {
      records: boardRecords(),
      storage: (fine) => spoiled(fine, () => ({ commit: () => Promise.reject(new StorageError('offline')) })),
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
