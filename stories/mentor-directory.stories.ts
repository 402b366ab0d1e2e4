import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import '../src/elements/mentor-directory/mentor-directory.js';
import type { SearchFunction } from '../src/elements/mentor-directory/mentor-directory.js';
import { manyMentors, MENTORS } from '../test/support/directory-people.js';
import { goal, LENA, NOW, record } from '../test/support/sample.js';
import { failing, onPage, slow } from './support.js';

const PEOPLE = new URL('../demo/programme/people.csv', import.meta.url).href;

const clock = () => NOW;

const own = (people: readonly unknown[]): TemplateResult =>
  html`<mentor-directory .people=${people} .clock=${clock}></mentor-directory>`;

const GOALS = [
  goal('lead', { title: 'Lead a project across teams', status: 'active', why: 'Leading projects is what I want.' }),
  goal('speak', { title: 'Speaking up in the steering group', status: 'active' }),
  goal('story', { title: 'Telling stories with data', status: 'planned' }),
];

const asRecords = (space: string) =>
  MENTORS.map(({ id, ...profile }) => record(space, `person:${String(id)}`, profile, { by: `person:${String(id)}` }));

const meta: Meta = { title: 'Elements/mentor-directory', component: 'mentor-directory' };
export default meta;

/** The people of a table (CSV), for a reader with three goals: each card says why it is shown. */
export const Ready: StoryObj = {
  render: () => onPage(html`<mentor-directory src=${PEOPLE}></mentor-directory>`, { records: GOALS }),
};

/** A page for everybody: an address is enough, and no store is opened. */
export const FromAnAddress: StoryObj = {
  render: () => html`<mentor-directory src=${PEOPLE} .clock=${clock}></mentor-directory>`,
};

/** The members of a storage. */
export const FromTheStore: StoryObj = {
  render: () => onPage(html`<mentor-directory></mentor-directory>`, { records: [...asRecords('members'), ...GOALS] }),
};

/** Somebody who is not signed in sees what everybody may see. */
export const Visitor: StoryObj = {
  render: () => onPage(html`<mentor-directory></mentor-directory>`, { records: asRecords('public'), as: null }),
};

export const List: StoryObj = {
  render: () => html`<mentor-directory view="list" .people=${MENTORS} .clock=${clock}></mentor-directory>`,
};

export const TenThousand: StoryObj = { render: () => own(manyMentors(10_000)) };

/** Choices come out of a dialog of their own in a narrow place. */
export const Narrow: StoryObj = {
  render: () => html`<div style="max-inline-size: 22.5em">${own(MENTORS)}</div>`,
};

const fromServer: SearchFunction = async ({ text }, { cursor }) => {
  const from = Number(cursor ?? 0);
  const all = manyMentors(300).filter(({ name }) => String(name).toLowerCase().includes(text.toLowerCase()));
  const counts = { topics: { Budgets: 86, Hiring: 85, Pricing: 84 }, open: 200 };
  const next = from + 24 < all.length ? String(from + 24) : undefined;
  return Promise.resolve({ people: all.slice(from, from + 24), cursor: next, total: all.length, counts });
};

/** A directory that is too large for a page asks the host's own search, page by page. */
export const SearchedByTheHost: StoryObj = {
  render: () => html`<mentor-directory .search=${fromServer} .clock=${clock}></mentor-directory>`,
};

/** Rows that cannot be read are told, and stop nothing. */
export const BrokenRows: StoryObj = {
  render: () => html`<mentor-directory src=${new URL('broken-people.csv', import.meta.url).href}></mentor-directory>`,
};

/** Without anybody to show, the plain list inside the tag is shown. */
export const Absent: StoryObj = {
  render: () =>
    html`<mentor-directory provider="elsewhere">
      <ul>
        <li>Amara Okoye, Director of programmes</li>
        <li>Jonas Lindqvist, Head of data</li>
      </ul>
    </mentor-directory>`,
};

export const Empty: StoryObj = { render: () => onPage(html`<mentor-directory></mentor-directory>`, { as: LENA }) };

export const Loading: StoryObj = {
  render: () => onPage(html`<mentor-directory></mentor-directory>`, { storage: slow }),
};

export const Failed: StoryObj = {
  render: () => onPage(html`<mentor-directory></mentor-directory>`, { storage: failing }),
};
