// The provider is not imported here: a card from attributes alone needs no store.
import { expect, fixture } from '@open-wc/testing';
import { html } from 'lit';
import '../../../src/elements/mentor-card/mentor-card.js';
import type { MentorCard } from '../../../src/elements/mentor-card/mentor-card.js';
import { allByRole, byRole, findText, shownText } from '../../support/find.js';

const clock = () => '2026-10-21T08:20:00.000Z';

/** What the card tells the page's developer while `act` runs. */
async function warnings(act: () => Promise<unknown>): Promise<string> {
  const said: string[] = [];
  const { warn } = console;
  console.warn = (...words: unknown[]) => said.push(words.join(' '));
  await act();
  console.warn = warn;
  return said.join('\n');
}

const full = () => html`
  <mentor-card
    lang="en-GB"
    size="full"
    .clock=${clock}
    name="Amara Okoye"
    pronouns="she/her"
    headline="Director of programmes"
    organisation="Harbour Aid"
    place="New York"
    zone="America/New_York"
    about="I came from nursing."
    topics="Leading projects (deep), Speaking up,"
    asks="Working across zones"
    learns="Data storytelling (some)"
    kinds="skill, career"
    styles="Plans first"
    hours="Mon-Fri 08:00-11:00"
    formats="Video, phone, a walk"
    languages="English, French"
    working-style="Send me a page before we meet."
    limits="No job referrals."
    stories="The launch I stopped.|My first team."
    places="3"
    taken="2"
    reply-days="2"
    cadence="Every two weeks"
    why="Fits your goal."
  ></mentor-card>
`;

describe('mentor-card from attributes alone', () => {
  it('tells everything, without a store', async () => {
    const card = await fixture<MentorCard>(full());
    expect(byRole(card.renderRoot, 'article', 'Amara Okoye (she/her)')).to.exist;
    await findText(card.renderRoot, 'I came from nursing.');
    const text = shownText(card.renderRoot);
    for (const words of [
      'Director of programmes, Harbour Aid, New York',
      'Fits your goal.',
      'Leading projects in depth Speaking up',
      'Ask me about Working across zones',
      'Kinds of help A skill · Career path',
      'Plans first',
      'I came from nursing.',
      'Send me a page before we meet.',
      'No job referrals.',
      'The launch I stopped.',
      '1 of 3 places free',
      'Answers in about 2 days',
      'Every two weeks Free Mon–Fri',
      'Video, phone or a walk English, French',
      'Wants to learn, too Data storytelling, a little',
    ]) {
      expect(text).to.contain(words);
    }
    expect(allByRole(byRole(card.renderRoot, 'list', 'I can help with'), 'listitem')).to.have.length(2);
    expect(allByRole(card.renderRoot, 'button')).to.have.length(0);
    expect(customElements.get('mentorship-provider')).to.equal(undefined);
    await expect(card).to.be.accessible();
  });

  it('shows plain attributes as the whole card does', async () => {
    const plain = await fixture<MentorCard>(
      html`<mentor-card
        lang="en"
        name="Ruth Adler"
        headline="Head of analytics"
        topics="budgets, talks"
        places="2"
      ></mentor-card>`,
    );
    const before = shownText(plain.renderRoot);
    expect(before).to.equal('RA Ruth Adler Head of analytics I can help with budgets talks 2 of 2 places free');
    plain.provider = 'none';
    plain.actions = 'more';
    await plain.updateComplete;
    expect(shownText(plain.renderRoot)).to.equal(before);
  });

  it('has places for what the page adds', async () => {
    const card = await fixture<MentorCard>(
      html`<mentor-card size="full" name="Jonas" topics="Statistics">
        <b slot="face">JL</b>
        <span slot="head">Mentor of the month</span>
        <span slot="why">You both explain numbers.</span>
        <span slot="topics">and more</span>
        <li slot="facts">Office 4.12</li>
        <span slot="details">Reading circle on Fridays.</span>
        <span slot="contact">Ask at the desk.</span>
        <button slot="actions">Book a room</button>
        <span slot="foot">Shown by the alumni office.</span>
      </mentor-card>`,
    );
    const hidden = [...card.children].filter((child) => !child.checkVisibility());
    expect(hidden).to.deep.equal([]);
    expect(card.renderRoot.querySelector('.face')).to.equal(null);
  });

  it('is absent without a name, and shows what stands inside', async () => {
    const card = await fixture<MentorCard>(html`<mentor-card><p>Ask at the front desk.</p></mentor-card>`);
    expect(card.querySelector('p')?.checkVisibility()).to.equal(true);
    expect(allByRole(card.renderRoot, 'article', /./)).to.have.length(0);
  });

  for (const [title, attributes, words] of [
    ['full', { places: '2', taken: '2' }, 'No place free now'],
    ['paused', { 'paused-until': '2027-05-03' }, 'Paused until 3 May'],
    ['a pause that is over', { 'paused-until': '2026-05-03', places: '1' }, '1 of 1 places free'],
    ['an answer on the same day', { 'reply-days': '0' }, 'Answers on the same day'],
    ['an answer in a day', { 'reply-days': '1' }, 'Answers in about 1 day'],
    [
      'free hours where no zone is told',
      { hours: 'Mon,Wed 09:00-11:30; Sun 20:00-24:00' },
      'Free Mon, Wed 09:00–11:30 · Sun',
    ],
    ['languages only', { languages: 'Deutsch' }, 'Deutsch'],
  ] as const) {
    it(title, async () => {
      const card = await fixture<MentorCard>(
        html`<mentor-card lang="en-GB" name="Amara" .clock=${clock}></mentor-card>`,
      );
      for (const [name, value] of Object.entries(attributes)) card.setAttribute(name, value);
      await card.updateComplete;
      expect(shownText(card.renderRoot)).to.contain(words);
    });
  }

  it('says what o’clock it is there, and again a minute later', async () => {
    const original = window.setTimeout.bind(window);
    const waiting: (() => void)[] = [];
    let now = '2026-10-21T08:20:00.000Z';
    window.setTimeout = ((run: () => void, wait: number) =>
      wait > 0 && wait <= 60_000 ? waiting.push(run) : original(run, wait)) as typeof setTimeout;
    const card = await fixture<MentorCard>(
      html`<mentor-card lang="en-GB" name="Amara" zone="Pacific/Kiritimati" .clock=${() => now}></mentor-card>`,
    );
    window.setTimeout = original;
    expect(shownText(card.renderRoot)).to.match(/22:20 there now, \d+(\.\d+)? hours ahead of you/);
    now = '2026-10-21T08:21:00.000Z';
    for (const run of waiting) run();
    await card.updateComplete;
    expect(shownText(card.renderRoot)).to.contain('22:21 there now');
  });

  for (const [attribute, value, words] of [
    ['zone', 'Mars/Olympus', 'a time zone such as Europe/Berlin'],
    ['places', 'many', 'a number that is not negative'],
    ['paused-until', 'soon', 'a day such as 2026-05-03'],
    ['photo', 'javascript:alert(1)', 'an address with http or https'],
    ['kinds', 'magic', 'one of skill, career, perspective, reverse, peer'],
    ['hours', 'mornings', 'days and hours such as Mon-Fri 09:00-17:00'],
    ['actions', 'dance', '"dance" is none of ask, favourite, compare, vcard, more, start'],
    ['size', 'huge', 'auto, compact, regular, full'],
    ['person', '[object Object]', 'its object was lost'],
  ] as const) {
    it(`warns in words of ${attribute}="${value}" and goes on`, async () => {
      let card: MentorCard | undefined;
      const said = await warnings(async () => {
        const made = document.createElement('mentor-card');
        made.setAttribute('name', 'Amara Okoye');
        made.setAttribute(attribute, value);
        card = await fixture<MentorCard>(html`${made}`).then(() => made);
        await made.updateComplete;
      });
      expect(said).to.contain(words);
      expect(byRole(card?.renderRoot ?? document, 'heading', 'Amara Okoye')).to.exist;
      expect(card?.renderRoot.querySelector('img') ?? null).to.equal(null);
    });
  }

  it('shows a picture, and the initials when it does not load', async () => {
    const card = await fixture<MentorCard>(html`<mentor-card name="Amara Okoye" photo="/nowhere.png"></mentor-card>`);
    await findText(card.renderRoot, 'AO');
    expect(card.renderRoot.querySelector('img')).to.equal(null);
  });

  it('is a row when there is little room, and opens on demand when there is some', async () => {
    const card = await fixture<MentorCard>(full());
    card.size = 'compact';
    await card.updateComplete;
    expect(shownText(card.renderRoot)).to.equal(
      'AO Amara Okoye (she/her) Director of programmes, Harbour Aid, New York 1 place',
    );

    const seen: unknown[] = [];
    card.addEventListener('mentor-select', ({ detail }) => seen.push(detail));
    card.size = 'regular';
    await card.updateComplete;
    expect(shownText(card.renderRoot)).not.to.contain('No job referrals.');
    byRole(card.renderRoot, 'button', 'More about Amara Okoye').click();
    await card.updateComplete;
    expect(shownText(card.renderRoot)).to.contain('No job referrals.');
    byRole(card.renderRoot, 'button', 'Show less').click();
    await card.updateComplete;
    expect(shownText(card.renderRoot)).not.to.contain('No job referrals.');
    expect(seen).to.deep.equal([{ person: '', name: 'Amara Okoye' }]);
  });
});
