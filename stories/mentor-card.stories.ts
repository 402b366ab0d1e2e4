import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/elements/mentor-card/mentor-card.js';
import { AMARA, LENA, mentorship, NOW, PAIR, record } from '../test/support/sample.js';
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

/** Every field of a profile. */
const EVERYTHING = {
  ...PROFILE,
  organisation: 'Harbour Aid',
  about: 'I came from nursing and learned to lead by being asked questions.',
  asks: ['Working across zones', 'Coming back after a break'],
  levels: { 'Leading projects': 'deep', 'Speaking up': 'solid', 'Data storytelling': 'some' },
  kinds: ['skill', 'career', 'perspective'],
  styles: ['Asks more than tells', 'Plans first'],
  hours: [{ days: [1, 2, 3, 4, 5], from: '08:00', to: '11:00' }],
};

const CONTACT = {
  email: 'amara.okoye@example.org',
  phone: '+1 212 555 0100',
  links: ['https://www.example.org/people/amara'],
};

const WHY = 'Two of your goals are about leading without being the boss. She did that for eight years.';

const amara = record('members', AMARA, PROFILE, { by: AMARA });
const everything = record('members', AMARA, EVERYTHING, { by: AMARA });
const shorter = record('public', AMARA, { name: 'Amara Okoye', topics: PROFILE.topics }, { by: AMARA });
const contact = record(PAIR, 'contact:amara-okoye', CONTACT, { by: AMARA });
const kept = record(LENA, 'shortlist:lena-brandt', { people: [{ id: AMARA, at: NOW }] });
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

/** All that a profile can say: topics with levels, what one may ask about, kinds of help, hours, stories, limits. */
export const Everything: StoryObj = {
  render: () =>
    onPage(html`<mentor-card size="full" person-id="amara-okoye" why=${WHY}></mentor-card>`, { records: [everything] }),
};

/** The same with all attributes, and no store. */
export const EveryAttribute: StoryObj = {
  render: () => html`
    <mentor-card
      size="full"
      name="Amara Okoye"
      pronouns="she/her"
      headline="Director of programmes"
      organisation="Harbour Aid"
      place="New York"
      zone="America/New_York"
      about="I came from nursing."
      topics="Leading projects (deep), Speaking up (solid), Stakeholders"
      asks="Working across zones, Coming back after a break"
      learns="Data storytelling (some)"
      kinds="skill, career, perspective"
      formats="Video, phone, a walk"
      languages="English, French"
      working-style="Send me a page before we meet."
      styles="Asks more than tells, Plans first"
      limits="No job referrals, and no review of code."
      stories="The launch I stopped two days before the date.|My first team: why three good people left."
      places="3"
      taken="2"
      reply-days="2"
      cadence="Every two weeks"
      hours="Mon-Fri 08:00-11:00; Sat 10:00-12:00"
      why="She leads the kind of project you want to lead."
    ></mentor-card>
  `,
};

/** A name and what the person helps with are enough. */
export const Little: StoryObj = {
  render: () => html`<mentor-card name="Priya Raman" topics="Testing"></mentor-card>`,
};

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

/** The reader keeps this person for later; the mark is filled, so that it tells without colour. */
export const Favourite: StoryObj = {
  render: () =>
    onPage(html`<mentor-card size="regular" person-id="amara-okoye" comparable></mentor-card>`, {
      records: [amara, kept],
    }),
};

/** How to reach a person is a record of its own: here only the two partners read it. */
export const WithContact: StoryObj = {
  render: () => onPage(byId, { records: [everything, shorter, mentorship(), contact] }),
};

/** The host names the actions, and adds its own. */
export const ChosenActions: StoryObj = {
  render: () =>
    onPage(
      html`<mentor-card size="regular" person-id="amara-okoye" actions="start vcard compare">
        <a slot="actions" href="#book">Book the room</a>
      </mentor-card>`,
      { records: [amara] },
    ),
};

/** Regions take content of the page. */
export const OwnContent: StoryObj = {
  render: () => html`
    <mentor-card size="full" name="Jonas Lindqvist" headline="Head of data" topics="Statistics" places="2">
      <span slot="head">Mentor of the month</span>
      <span slot="why">You both want to <b>explain numbers to people</b>.</span>
      <span slot="details">He runs the reading circle on Fridays.</span>
      <span slot="foot">Shown by the alumni office.</span>
    </mentor-card>
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

/** A card in Arabic runs from right to left. */
export const RightToLeft: StoryObj = {
  render: () => html`
    <div dir="rtl" lang="ar">
      <mentor-card
        size="full"
        name="ليلى حداد"
        headline="مهندسة"
        organisation="جامعة عمّان"
        place="عمّان"
        zone="Asia/Amman"
        topics="القيادة (deep), العروض"
        asks="العودة بعد انقطاع"
        learns="سرد البيانات"
        formats="فيديو, مشي"
        languages="العربية, English"
        limits="لا أراجع طلبات التوظيف."
        stories="كيف أوقفت مشروعًا قبل يومين."
        places="2"
        reply-days="2"
        hours="Sun-Thu 09:00-12:00"
      ></mentor-card>
    </div>
  `,
};

/** Japanese has no spaces between words. */
export const Japanese: StoryObj = {
  render: () => html`
    <div lang="ja">
      <mentor-card
        size="full"
        name="山田太郎"
        headline="統計研究者"
        organisation="大阪大学"
        place="大阪"
        zone="Asia/Tokyo"
        topics="統計 (deep), 発表の準備, はじめての学会発表"
        asks="研究者の転職"
        formats="ビデオ, 電話"
        languages="日本語, English"
        limits="推薦状は書けません。"
        stories="一年間まちがえ続けた予測の話。"
        places="2"
        reply-days="3"
        hours="Mon-Fri 18:00-20:00"
      ></mentor-card>
    </div>
  `,
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
