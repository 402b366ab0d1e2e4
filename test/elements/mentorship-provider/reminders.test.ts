import { expect, fixture, oneEvent } from '@open-wc/testing';
import { html } from 'lit';
import '../../../src/elements/mentorship-provider/mentorship-provider.js';
import type {
  MentorshipProvider,
  NudgeDueDetail,
} from '../../../src/elements/mentorship-provider/mentorship-provider.js';
import type { StorageFactory } from '../../../src/storage/contract.js';
import { allByRole, byRole, findRole, findText, shownText } from '../../support/find.js';
import { advice, LENA, goal, meeting, mentorship, NOW } from '../../support/sample.js';
import { until } from '../../support/until.js';
import { worldOf } from '../../support/world.js';

const steps = (by: string) => ({ status: 'active', steps: [{ id: 's', text: 'Present it', by }] });
const waiting = () => [
  mentorship(),
  meeting('past', '2026-10-20T14:00:00.000Z'),
  advice('early', 'Send it early', { by: '2026-10-20' }),
  goal('Lead', steps('2026-10-16')),
  goal('Talk', steps('2026-10-18')),
];

interface Wishes {
  readonly reminders?: string;
  readonly quiet?: string;
  readonly now?: string;
}

const open = (storage: StorageFactory, { reminders = '', quiet = '', now = NOW }: Wishes = {}) =>
  fixture<MentorshipProvider>(
    html`<mentorship-provider
      lang="en-GB"
      reminders=${reminders}
      quiet-hours=${quiet}
      zone="Europe/Berlin"
      .storageFactory=${storage}
      .user=${LENA}
      .clock=${() => now}
    ></mentorship-provider>`,
  );

const HELD = 'Did your meeting with Amara on 20 October take place?';
const TELL = 'What became of the advice from Amara: “Send it early”?';
const LATE = 'A step towards “Lead” was due on 16 October: Present it';

/** The reminders stand in the provider itself. */
const inside = (page: MentorshipProvider): ShadowRoot => page.shadowRoot!;

const shown = (page: MentorshipProvider): string[] =>
  allByRole(inside(page), 'listitem').map((item) => item.querySelector('p')?.textContent.trim() ?? '');

describe('R61 reminders', () => {
  beforeEach(() => {
    localStorage.clear();
  });

  it('are not shown where the host does not ask for them', async () => {
    const { storage } = await worldOf(waiting());
    const page = await fixture<MentorshipProvider>(
      html`<mentorship-provider .storageFactory=${storage} .user=${LENA} .clock=${() => NOW}></mentorship-provider>`,
    );
    expect(page.shadowRoot?.querySelector('mentorship-provider-reminders')).to.equal(null);
  });

  it('say what waits, three at a time, those that others wait for first', async () => {
    const { storage } = await worldOf(waiting());
    const page = await open(storage);
    await findRole(inside(page), 'heading', 'This waits for you');
    expect(shown(page)).to.deep.equal([HELD, TELL, LATE]);
  });

  it('are as many as the host wants', async () => {
    const { storage } = await worldOf(waiting());
    const page = await open(storage, { reminders: '1' });
    await findText(inside(page), HELD);
    expect(shown(page)).to.deep.equal([HELD]);
  });

  it('keep quiet at quiet hours', async () => {
    const { storage } = await worldOf(waiting());
    const page = await open(storage, { quiet: '10:00-11:00' });
    await findText(inside(await open(storage, { quiet: '11:00-12:00' })), HELD);
    expect(shownText(inside(page))).to.not.include(HELD);
  });

  it('are put off until tomorrow, and the next one comes; the focus stays', async () => {
    const { storage } = await worldOf(waiting());
    const page = await open(storage);
    (await findRole(inside(page), 'button', `Tomorrow: ${HELD}`)).click();
    await findText(inside(page), 'It comes back on Thursday');
    expect(shown(page)).to.deep.equal([TELL, LATE, 'A step towards “Talk” was due on 18 October: Present it']);
    await until(() => byRole(inside(page), 'heading', 'This waits for you').matches(':focus'), 'the focus is lost');
    const again = await open(storage);
    await findText(inside(again), TELL);
    expect(shown(again)).to.not.include(HELD);
    const tomorrow = await open(storage, { now: '2026-10-22T08:20:00.000Z' });
    await findText(inside(tomorrow), HELD);
  });

  it('are told to the page, which may route them itself', async () => {
    const { storage } = await worldOf(waiting());
    const routed: NudgeDueDetail[] = [];
    const listener = (event: CustomEvent<NudgeDueDetail>) => {
      if (event.detail.rule !== 'tell') return;
      routed.push(event.detail);
      event.preventDefault();
    };
    document.body.addEventListener('nudge-due', listener);
    const page = await open(storage);
    await findText(inside(page), HELD);
    document.body.removeEventListener('nudge-due', listener);
    expect(routed).to.deep.equal([{ key: 'tell:action:early:', rule: 'tell', about: 'action:early', text: TELL }]);
    expect(shown(page)).to.deep.equal([HELD, LATE]);
  });

  it('are told once a page', async () => {
    const { storage } = await worldOf([goal('Lead', steps('2026-10-16'))]);
    let count = 0;
    const page = await open(storage);
    page.addEventListener('nudge-due', () => {
      count += 1;
    });
    await findText(inside(page), LATE);
    const known = count;
    const second = { title: 'Talk', why: '', measure: '', priority: 2 };
    const answered = oneEvent(page, 'nudge-due');
    await page.store.dispatch({
      type: 'goal-add',
      space: LENA,
      id: 'goal:talk',
      draft: { ...second, steps: [{ id: 's', text: 'Present it', by: '2026-10-18' }], status: 'active' },
    });
    await answered;
    expect(count).to.equal(known + 1);
  });
});
