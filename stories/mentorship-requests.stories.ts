import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/elements/mentorship-requests/mentorship-requests.js';
import { five, sentBy } from '../test/support/letters.js';
import { AMARA, goal, LENA } from '../test/support/sample.js';
import { capacity } from '../test/support/requests.js';
import { failing, onPage, slow } from './support.js';

const inbox = html`<mentorship-requests></mentorship-requests>`;
const open = (id: string) => html`<mentorship-requests request=${id}></mentorship-requests>`;

const meta: Meta = { title: 'Elements/mentorship-requests', component: 'mentorship-requests' };
export default meta;

/** A mentor with one free place, and five letters. */
export const Ready: StoryObj = { render: () => onPage(inbox, { records: five(), as: AMARA }) };

/** A letter, then four fair answers. */
export const Letter: StoryObj = { render: () => onPage(open('tomas.sent'), { records: five(), as: AMARA }) };

/** All places are taken: "yes" says why it cannot, and what can be done. */
export const NoPlaceFree: StoryObj = {
  render: () =>
    onPage(open('tomas.sent'), {
      records: [
        ...five().filter(({ id }) => !id.startsWith('availability:')),
        capacity(AMARA, { places: 1, direct: 1 }),
      ],
      as: AMARA,
    }),
};

/** The time to answer is nearly over. */
export const LastReminder: StoryObj = { render: () => onPage(open('samir.sent'), { records: five(), as: AMARA }) };

/** Seen by somebody who asks: what is open, and what became of it. */
export const FromYou: StoryObj = { render: () => onPage(inbox, { records: sentBy() }) };

/** A question of the mentor. */
export const AskedBack: StoryObj = { render: () => onPage(open('jonas.sent'), { records: sentBy() }) };

/** A no still helps: why, who may fit, when to ask again, and the outline ready for somebody else. */
export const NotThisTime: StoryObj = { render: () => onPage(open('ines.sent'), { records: sentBy() }) };

/** Accepted: they begin by talking. */
export const Accepted: StoryObj = { render: () => onPage(open('mei.sent'), { records: sentBy() }) };

/** A draft that was kept for later. */
export const Draft: StoryObj = { render: () => onPage(open('draft'), { records: sentBy() }) };

/** Without a letter it says what is kind. */
export const Empty: StoryObj = { render: () => onPage(inbox, { records: [goal('lead')], as: LENA }) };

/** A visitor. */
export const Visitor: StoryObj = { render: () => onPage(inbox, { as: null }) };

/** Reading takes a while. */
export const Loading: StoryObj = { render: () => onPage(inbox, { records: five(), storage: slow }) };

/** Reading failed; one button tries again. */
export const Failed: StoryObj = { render: () => onPage(inbox, { storage: failing }) };

/** Before it has a storage, what stands inside is shown. */
export const Absent: StoryObj = {
  render: () =>
    html`<mentorship-requests provider="comes-later"><p>Ask clearly, answer kindly.</p></mentorship-requests>`,
};
