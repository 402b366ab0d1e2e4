import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/elements/mentor-card/mentor-card.js';
import { AMARA, mentorship, record } from '../test/support/sample.js';
import { failing, onPage, slow } from './support.js';

const PROFILE = {
  name: 'Amara Okoye',
  pronouns: 'she/her',
  headline: 'Director of programmes',
  place: 'New York',
  zone: 'America/New_York',
  topics: ['Leading projects', 'Speaking up', 'Stakeholders', 'First team lead role', 'Saying no'],
  stories: [
    'The launch I stopped two days before the date, and what it cost.',
    'My first team: why three good people left, and what I do since.',
  ],
  style: 'Send me a page before we meet. I ask more than I answer, and I will tell you when I do not know.',
  limits: 'No job referrals, and no review of code.',
  places: 3,
  taken: 2,
  replyDays: 2,
  cadence: 'Every two weeks',
  formats: ['Video', 'phone', 'a walk'],
  languages: ['English', 'French', 'some German'],
  learns: ['Data storytelling'],
};

const WHY = 'Two of your goals are about leading without being the boss. She did that for eight years.';

const amara = record('members', AMARA, PROFILE, { by: AMARA });
const byId = html`<mentor-card person-id="amara-okoye" why=${WHY}></mentor-card>`;

const meta: Meta = { title: 'Elements/mentor-card', component: 'mentor-card' };
export default meta;

/** Every field has a plain attribute: nothing else is needed, and no store is opened. */
export const FromAttributes: StoryObj = {
  render: () => html`
    <mentor-card
      name="Jonas Lindqvist"
      headline="Head of data"
      place="Stockholm"
      zone="Europe/Stockholm"
      topics="Statistics, Presenting numbers, First conference talk"
      formats="Video, written"
      languages="Swedish, English"
      limits="I do not review applications."
      stories="How I got a forecast wrong for a year."
      places="2"
      reply-days="3"
    ></mentor-card>
  `,
};

/** From 40em of room on; the store knows the person, so the card starts a mentorship. */
export const Ready: StoryObj = { render: () => onPage(byId, { records: [amara] }) };

export const Regular: StoryObj = {
  render: () =>
    onPage(html`<mentor-card size="regular" person-id="amara-okoye" why=${WHY}></mentor-card>`, { records: [amara] }),
};

/** Rows for a narrow column: who it is, and whether there is a place. */
export const Compact: StoryObj = {
  render: () => html`
    <mentor-card size="compact" name="Amara Okoye" headline="Programmes" place="New York" places="1"></mentor-card>
    <mentor-card size="compact" name="Jonas Lindqvist" headline="Data" place="Stockholm" places="2"></mentor-card>
    <mentor-card size="compact" name="Marta Oliveira" headline="People" paused-until="2099-05-03"></mentor-card>
    <mentor-card size="compact" name="Kenji Watanabe" headline="Design" places="1" taken="1"></mentor-card>
  `,
};

export const WorkingTogether: StoryObj = { render: () => onPage(byId, { records: [amara, mentorship()] }) };

/** A visitor sees the profile that everybody may read, and how to go on. */
export const Visitor: StoryObj = {
  render: () => onPage(byId, { records: [record('public', AMARA, PROFILE, { by: AMARA })], as: null }),
};

export const NoPlaceFree: StoryObj = {
  render: () => onPage(byId, { records: [record('members', AMARA, { ...PROFILE, taken: 3 }, { by: AMARA })] }),
};

export const Paused: StoryObj = {
  render: () =>
    onPage(byId, { records: [record('members', AMARA, { ...PROFILE, pausedUntil: '2027-05-03' }, { by: AMARA })] }),
};

/** Long words and names wrap; scripts of every direction stand beside each other. */
export const LongAndInEveryScript: StoryObj = {
  render: () => html`
    <mentor-card
      size="regular"
      name="Wolfeschlegelsteinhausenbergerdorff-Donaudampfschifffahrtsgesellschaftskapitän"
      headline="Leiterin der Verkehrsinfrastrukturfinanzierungsgesellschaft"
      topics="Verkehrsinfrastrukturfinanzierungsgesellschaftsrecht, Kurz"
    ></mentor-card>
    <mentor-card
      size="regular"
      name="ليلى حداد"
      headline="مهندسة"
      place="عمّان"
      topics="القيادة, العروض"
      places="1"
    ></mentor-card>
    <mentor-card
      size="regular"
      name="山田太郎"
      headline="研究者"
      place="東京"
      topics="統計, 発表"
      places="1"
    ></mentor-card>
    <mentor-card size="regular" name="आरव शर्मा" headline="शिक्षक" place="पुणे" topics="गणित" places="1"></mentor-card>
  `,
};

/** Without anybody to show, what stands inside the tag is shown. */
export const Absent: StoryObj = {
  render: () => html`<mentor-card><p>Ask at the front desk who can mentor you.</p></mentor-card>`,
};

/** Nobody of that id is known, or nobody whom this reader may see. */
export const Empty: StoryObj = { render: () => onPage(byId) };

/** Looking the person up takes a while. */
export const Loading: StoryObj = { render: () => onPage(byId, { records: [amara], storage: slow }) };

/** The storage cannot be read; one button tries again. */
export const Failed: StoryObj = { render: () => onPage(byId, { storage: failing }) };

/** A JSON child that cannot be read says so. */
export const BrokenChild: StoryObj = {
  render: () =>
    html`<mentor-card
      ><script type="application/json">
        {"name":
      </script></mentor-card
    >`,
};
