import { expect } from '@open-wc/testing';
import { html } from 'lit';
import '../../../src/elements/feedback-form/feedback-form.js';
import { StorageError } from '../../../src/storage/contract.js';
import { chord } from '../../runner/input.js';
import { allByRole, byRole, findRole, findText, shownText, type } from '../../support/find.js';
import { openPage, reopenPage, type PageOptions } from '../../support/page.js';
import { AMARA, feedback, LENA, mentorship } from '../../support/sample.js';
import { until } from '../../support/until.js';
import { spoiled, worldOf } from '../../support/world.js';

const form = html`<feedback-form></feedback-form>`;
const WHEN = 'When and where was it?';
const SAW = 'What did you see or hear?';
const DID = 'What did it do?';
const NEXT = /^Next time, try…/;

const ASKED = feedback('ask', { status: 'requested', from: LENA, to: AMARA, question: 'Enough room to think?' });

/** A page with the form, and what it told. */
async function openForm(options: PageOptions, content = form, open = openPage) {
  const page = await open(content, options);
  const told: unknown[] = [];
  for (const name of ['feedback-submit', 'feedback-reply'] as const)
    page.addEventListener(name, ({ detail }) => told.push([name, detail]));
  return { page, told };
}

const field = (page: ParentNode, name: string | RegExp) => byRole(page, 'textbox', name);
const valueOf = (page: ParentNode, name: string | RegExp) =>
  (field(page, name) as HTMLInputElement | HTMLTextAreaElement).value;

/** The element that has the focus, through shadow roots. */
function focused(): Element | null {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element;
}

describe('feedback-form without a mentorship', () => {
  it('asks one question and says what to do', async () => {
    const { storage } = await worldOf();
    const { page } = await openForm({ storage });
    await findRole(page, 'heading', 'Whom would you like to hear from?');
    expect(shownText(page)).to.contain('Start a mentorship with somebody');
    expect(allByRole(page, 'textbox')).to.have.length(0);
  });

  it('shows that the storage failed, and tries again', async () => {
    const { storage } = await worldOf([mentorship()]);
    let fails = true;
    const moody = spoiled(storage, (adapter) => ({
      spaces: () => (fails ? Promise.reject(new StorageError('server')) : adapter.spaces()),
    }));
    const { page } = await openForm({ storage: moody });
    const retry = await findRole(page, 'button', 'Try again');
    fails = false;
    retry.click();
    await findRole(page, 'heading', 'Feedback for Amara');
  });
});

describe('giving feedback (R39, R40)', () => {
  it('is done by keyboard alone; the answer comes back as a promise', async () => {
    const { storage } = await worldOf([mentorship(), ASKED]);
    const { page, told } = await openForm({ storage });
    await findText(page, 'Amara asked: “Enough room to think?”');
    expect(shownText(page)).to.contain('Only you and Amara can read this.');
    await expect(page).to.be.accessible();
    type(field(page, NEXT), 'Do it again.');
    type(field(page, DID), 'I found my own answer.');
    type(field(page, SAW), 'You asked three questions before you said what you would do.');
    type(field(page, WHEN), 'Our talk');
    await chord('Enter');
    await findText(page, 'Sent to Amara.');
    expect(focused()?.textContent).to.contain('Sent to Amara.');
    await until(() => told.length === 1);
    expect(told).to.deep.equal([['feedback-submit', { id: 'feedback:ask', status: 'given' }]]);
    await findText(page, 'Amara has not answered yet.');

    const other = await openForm({ storage, as: AMARA }, form, reopenPage);
    await findText(other.page, '1 new');
    expect(shownText(other.page)).not.to.contain('I found my own answer.');
    (await findRole(other.page, 'button', 'Read it')).click();
    await findText(other.page, 'You asked: “Enough room to think?”');
    expect(shownText(other.page)).to.contain('I found my own answer.');
    await findText(page, /Read Oct 21/);
    await expect(other.page).to.be.accessible();

    byRole(other.page, 'button', 'I’ll try…').click();
    type(await findRole(other.page, 'textbox', 'What will you try?'), 'wait before telling a story');
    await chord('Enter');
    await until(() => focused()?.textContent.includes('Your promise: “wait before telling a story”'));
    await until(() => other.told.length === 1);
    expect(other.told).to.deep.equal([['feedback-reply', { id: 'feedback:ask', reply: 'try' }]]);
    const [promise] = other.page.store.snapshot.of('action');
    expect([promise?.id, promise?.value.owner, promise?.value.kind]).to.deep.equal(['action:ask.try', AMARA, 'task']);

    await findText(page, 'It became a promise:');
    expect(shownText(page)).to.contain('wait before telling a story');
    expect(byRole(page, 'heading', 'Amara’s answer')).to.exist;
  });

  it('says what is missing, takes the focus there, and goes on when it is there', async () => {
    const { storage } = await worldOf([mentorship()]);
    const { page, told } = await openForm({ storage });
    (await findRole(page, 'button', 'Send to Amara')).click();
    const alert = await findRole(page, 'alert');
    expect(shownText(alert)).to.contain('2 things before it can go');
    await until(() => focused() === alert);
    await chord('Tab');
    await chord('Tab');
    await chord('Enter');
    await until(() => focused() === field(page, SAW));
    expect(field(page, SAW)).to.have.attribute('aria-invalid', 'true');
    type(field(page, SAW), 'You waited for the answer, twice.');
    await findText(page, 'One thing before it can go');
    type(field(page, WHEN), 'The review');
    await until(() => allByRole(page, 'alert').length === 0);
    expect(location.hash).to.equal('');
    byRole(page, 'button', 'Send to Amara').click();
    await until(() => told.length === 1);
  });

  it('hints after a field is left, in the accent colour, and never blocks', async () => {
    const { storage } = await worldOf([mentorship()]);
    const { page, told } = await openForm({ storage });
    await findRole(page, 'button', 'Send to Amara');
    const day = page.querySelector('feedback-form')?.renderRoot.querySelector('feedback-form-give');
    const date = day?.renderRoot.querySelector<HTMLInputElement>('input[type="date"]');
    if (!date) throw new Error('no date field');
    type(date, '2026-09-16');
    await findText(page, 'Wednesday, September 16, 2026');
    type(field(page, SAW), 'You always help.');
    expect(shownText(page)).not.to.contain('One example says more');
    type(field(page, NEXT), '');
    type(field(page, WHEN), 'Our talk');
    await findText(page, 'That was 35 days ago.');
    await findText(page, 'One example says more');
    await findText(page, 'One small next step');
    expect(allByRole(page, 'alert')).to.have.length(0);
    byRole(page, 'button', 'Send to Amara').click();
    await findText(page, 'Sent to Amara.');
    await until(() => told.length === 1);
    expect(page.store.snapshot.of('feedback')[0]?.value.day).to.equal('2026-09-16');
  });

  it('keeps the draft when the element and the page are made again', async () => {
    const { storage } = await worldOf([mentorship()]);
    const { page } = await openForm({ storage, now: '2026-10-21T13:42:00.000Z' });
    type(await findRole(page, 'textbox', WHEN), 'Our talk');
    type(field(page, SAW), 'You waited.');
    await findText(page, /Draft kept on this device, 3:42\sPM/);
    page.querySelector('feedback-form')?.remove();
    page.append(document.createElement('feedback-form'));
    await findRole(page, 'textbox', WHEN);
    expect([valueOf(page, WHEN), valueOf(page, SAW)]).to.deep.equal(['Our talk', 'You waited.']);
    const again = await reopenPage(form, { storage });
    await findRole(again, 'textbox', WHEN);
    expect([valueOf(again, WHEN), valueOf(again, SAW)]).to.deep.equal(['Our talk', 'You waited.']);
  });

  it('a failed save keeps the text, and the repeat makes one piece of feedback', async () => {
    const { storage } = await worldOf([mentorship()]);
    let fails = true;
    const moody = spoiled(storage, (adapter) => ({
      commit: async (...args) => {
        // stored, but the answer gets lost
        const results = await adapter.commit(...args);
        if (fails) throw new StorageError('unknown');
        return results;
      },
    }));
    const { page, told } = await openForm({ storage: moody });
    type(await findRole(page, 'textbox', WHEN), 'Our talk');
    type(field(page, SAW), 'You waited.');
    byRole(page, 'button', 'Send to Amara').click();
    await findText(page, 'Something went wrong. What you wrote is still here.');
    expect([valueOf(page, WHEN), valueOf(page, SAW)]).to.deep.equal(['Our talk', 'You waited.']);
    expect(told).to.deep.equal([]);
    fails = false;
    byRole(page, 'button', 'Send to Amara').click();
    await findText(page, 'Sent to Amara.');
    await until(() => told.length === 1);
    const other = await reopenPage(form, { storage, as: AMARA });
    await findText(other, '1 new');
    expect(other.store.snapshot.of('feedback')).to.have.length(1);
  });

  it('a change that waits for the storage is told, and no event yet', async () => {
    const { storage } = await worldOf([mentorship()]);
    const offline = spoiled(storage, () => ({ commit: () => Promise.reject(new StorageError('offline')) }));
    const { page, told } = await openForm({ storage: offline });
    type(await findRole(page, 'textbox', WHEN), 'Our talk');
    type(field(page, SAW), 'You waited.');
    byRole(page, 'button', 'Send to Amara').click();
    await findText(page, 'goes to Amara when the storage answers again');
    expect(told).to.deep.equal([]);
  });

  it('a half-typed form is not touched by a question that comes', async () => {
    const { storage } = await worldOf([mentorship()]);
    const { page } = await openForm({ storage });
    type(await findRole(page, 'textbox', SAW), 'You always help.');
    type(field(page, WHEN), 'Our talk');
    await findText(page, 'One example says more');
    const other = await openForm({ storage, as: AMARA }, html`<feedback-form mode="ask"></feedback-form>`, reopenPage);
    type(await findRole(other.page, 'textbox', 'What would you like to hear about?'), 'Enough room?');
    byRole(other.page, 'button', 'Ask Lena').click();
    await findText(other.page, 'Waiting for an answer');
    await until(() => page.store.snapshot.of('feedback').length === 1);
    expect(valueOf(page, WHEN)).to.equal('Our talk');
    expect(shownText(page)).not.to.contain('Enough room?');
    expect(shownText(page)).to.contain('One example says more');
    type(field(page, SAW), '');
    type(field(page, WHEN), '');
    await findText(page, 'Amara asked: “Enough room?”');
  });
});

describe('asking for feedback (R41)', () => {
  it('starts from an offered question; the partner sees it', async () => {
    const { storage } = await worldOf([mentorship()]);
    const { page, told } = await openForm({ storage });
    (await findRole(page, 'button', 'Ask for feedback')).click();
    byRole(await findRole(page, 'list', 'Start from one of these'), 'button', /^Am I leaving/).click();
    await until(() => valueOf(page, 'What would you like to hear about?') !== '');
    await expect(page).to.be.accessible();
    byRole(page, 'button', 'Ask Amara').click();
    await findText(page, 'Amara has your question.');
    await until(() => told.length === 1);
    const other = await reopenPage(form, { storage, as: AMARA });
    await findText(other, 'Lena asked: “Am I leaving you enough room to think?”');
  });

  it('needs a question', async () => {
    const { storage } = await worldOf([mentorship()]);
    const { page, told } = await openForm({ storage }, html`<feedback-form mode="ask"></feedback-form>`);
    (await findRole(page, 'button', 'Ask Amara')).click();
    await findText(page, 'Write your question first.');
    expect(focused()).to.equal(field(page, 'What would you like to hear about?'));
    expect(told).to.deep.equal([]);
  });
});

describe('answering feedback (R41)', () => {
  const GIVEN = feedback('new', {
    situation: 'The review',
    observation: 'You waited.',
    givenAt: '2026-10-20T10:00:00.000Z',
  });

  for (const [answer, words] of [
    ['Thanks', 'You said thanks.'],
    ['Let’s talk', 'It stands on your next agenda.'],
  ] as const) {
    it(answer, async () => {
      const { storage } = await worldOf([mentorship(), GIVEN]);
      const { page, told } = await openForm({ storage });
      (await findRole(page, 'button', 'Read it')).click();
      (await findRole(page, 'button', answer)).click();
      await findText(page, words);
      await until(() => told.length === 1);
      expect(focused()?.textContent).to.contain(words);
      expect(page.store.snapshot.of('action')).to.have.length(0);
    });
  }

  it('a promise needs words; a failed one keeps them', async () => {
    const { storage } = await worldOf([mentorship(), GIVEN]);
    let fails = true;
    const moody = spoiled(storage, (adapter) => ({
      commit: (...args) => (fails ? Promise.reject(new StorageError('quota')) : adapter.commit(...args)),
    }));
    const { page, told } = await openForm({ storage: moody });
    (await findRole(page, 'button', 'Read it')).click();
    (await findRole(page, 'button', 'I’ll try…')).click();
    (await findRole(page, 'button', 'Promise it')).click();
    await findText(page, 'Write in a few words what you will try.');
    type(byRole(page, 'textbox', 'What will you try?'), 'wait longer');
    byRole(page, 'button', 'Promise it').click();
    await findText(page, 'This device has no room left.');
    expect(valueOf(page, 'What will you try?')).to.equal('wait longer');
    fails = false;
    byRole(page, 'button', 'Promise it').click();
    await until(() => focused()?.textContent.includes('Your promise: “wait longer”'));
    await until(() => told.length === 1);
    expect(page.store.snapshot.of('action')).to.have.length(1);
  });
});
