import { expect, oneEvent } from '@open-wc/testing';
import { html } from 'lit';
import '../../../src/elements/mentorship-requests/mentorship-requests.js';
import { StorageError } from '../../../src/storage/contract.js';
import { five, sentBy } from '../../support/letters.js';
import { allByRole, byRole, findRole, findText, shownText, type } from '../../support/find.js';
import { openPage, reopenPage, type PageOptions } from '../../support/page.js';
import { capacity, inDays, INES, SAMIR } from '../../support/requests.js';
import { AMARA, LENA } from '../../support/sample.js';
import { until } from '../../support/until.js';
import { spoiled, worldOf } from '../../support/world.js';
import { chord } from '../../runner/input.js';
import { focused } from './composer.js';

/** A page with the inbox, and what it told. */
async function openInbox(
  options: PageOptions & { readonly request?: string; readonly urlState?: boolean },
  open = openPage,
) {
  const { request = '', urlState = false, ...rest } = options;
  const content = html`<mentorship-requests request=${request} ?url-state=${urlState}></mentorship-requests>`;
  const page = await open(content, rest);
  const told: [string, unknown][] = [];
  for (const name of ['request-send', 'request-answer', 'request-withdraw', 'mentorship-start'] as const)
    page.addEventListener(name, ({ detail }) => told.push([name, detail]));
  return { page, told };
}

const items = (page: ParentNode) =>
  allByRole(page, 'button', /Answer by|asked a question|Accepted|Has a question|Not this time|Draft|Read,/).map(
    (item) => shownText(item),
  );

describe('the states of mentorship-requests', () => {
  it('without a letter it says so, and a visitor is asked to sign in', async () => {
    const { storage } = await worldOf();
    const { page } = await openInbox({ storage });
    await findRole(page, 'heading', 'Nobody waits for anything.');
    const visitor = await openInbox({ storage, as: null });
    await findText(visitor.page, 'Sign in to see your letters.');
  });

  it('shows that the storage failed, and tries again', async () => {
    const { storage } = await worldOf(five());
    let fails = true;
    const moody = spoiled(storage, (adapter) => ({
      spaces: () => (fails ? Promise.reject(new StorageError('server')) : adapter.spaces()),
    }));
    const { page } = await openInbox({ storage: moody, as: AMARA });
    const retry = await findRole(page, 'button', 'Try again');
    fails = false;
    retry.click();
    await findRole(page, 'heading', 'Asks for help');
  });
});

describe('the inbox of a mentor', () => {
  it('puts what waits for an answer first, by the time that is left', async () => {
    const { storage } = await worldOf(five());
    const { page } = await openInbox({ storage, as: AMARA });
    await findRole(page, 'heading', 'Samir Khalil asks for your help');
    expect(items(page)).to.deep.equal([
      'SK Samir Khalil Moving from the field to the office. Answer by Oct 23',
      'LB Lena Brandt Speak up in the steering group Answer by Oct 30',
      'TR Tomás Rivera Lead a first project Answer by Nov 4',
      'JL Jonas Lindqvist A second view on a plan, and I give one on yours. You asked a question',
      'MT Mei Tanaka Write reports that people read. Accepted',
    ]);
    await findText(page, 'You have 1 free place.');
    expect(shownText(page)).to.contain('3 letters hope for your answer.');
    expect(shownText(page)).to.contain('Only 2 days left to answer.');
    await expect(page).to.be.accessible();
  });

  it('opens a letter, takes the focus there, and the asker sees that it was read', async () => {
    const { storage } = await worldOf(five());
    const { page } = await openInbox({ storage, as: AMARA });
    (await findRole(page, 'button', /^Tomás Rivera/)).click();
    const head = await findRole(page, 'heading', 'Tomás Rivera asks for your help');
    await until(() => focused() === head);
    const status = () => page.store.snapshot.of('request').find(({ id }) => id === 'request:tomas.sent')?.value.status;
    await until(() => status() === 'viewed');
    await findRole(page, 'radio', /^Not this time/);
    await expect(page).to.be.accessible();
  });

  it('list and letter are two views where room is short', async () => {
    const { storage } = await worldOf(five());
    const { page } = await openInbox({ storage, as: AMARA });
    const inbox = page.querySelector('mentorship-requests');
    if (!inbox) throw new Error('no inbox');
    inbox.style.width = '360px';
    const item = await findRole(page, 'button', /^Tomás Rivera/);
    await until(() => allByRole(page, 'heading', /asks for your help/).length === 0);
    item.click();
    await findRole(page, 'heading', 'Tomás Rivera asks for your help');
    expect(allByRole(page, 'button', /^Tomás Rivera/)).to.have.length(0);
    byRole(page, 'button', 'All letters').click();
    const again = await findRole(page, 'button', /^Tomás Rivera/);
    await until(() => focused() === again);
    expect(allByRole(page, 'heading', /asks for your help/)).to.have.length(0);
  });

  it('a letter that was only in sight was not read', async () => {
    const { storage } = await worldOf(five());
    const { page } = await openInbox({ storage, as: AMARA, now: inDays(0) });
    await findRole(page, 'heading', 'Samir Khalil asks for your help');
    const tomas = page.store.snapshot.of('request').find(({ id }) => id === 'request:tomas.sent');
    expect(tomas?.value.status).to.equal('sent');
  });

  it('“yes” takes the place, begins a mentorship, and says where it stands (R09)', async () => {
    const { storage } = await worldOf(five());
    const { page, told } = await openInbox({ storage, as: AMARA, request: 'tomas.sent' });
    (await findRole(page, 'radio', /^Let us talk once/)).click();
    await findText(page, 'One of your places is free.');
    (await findRole(page, 'button', 'Say yes')).click();
    await until(() => focused()?.textContent.includes('You said yes to Tomás.'));
    await until(() => told.length === 2);
    const id = 'mentorship:amara-okoye+tomas-rivera.1';
    expect(told).to.deep.equal([
      ['request-answer', { id: 'request:tomas.sent', answer: 'accept' }],
      ['mentorship-start', { id, person: 'person:tomas-rivera' }],
    ]);
    expect(page.store.snapshot.of('mentorship').find((one) => one.id === id)?.value.stage).to.equal('exploring');
    await findText(page, 'All your places are taken.');
  });

  it('says why it cannot be “yes” when no place is free, and what can be done', async () => {
    const rest = five().filter(({ id }) => !id.startsWith('availability:'));
    const { storage } = await worldOf([...rest, capacity(AMARA, { places: 1, elsewhere: 1 })]);
    const { page, told } = await openInbox({ storage, as: AMARA, request: 'tomas.sent' });
    (await findRole(page, 'radio', /^Let us talk once/)).click();
    await findText(page, 'No place is free, so you cannot say yes just now.');
    expect(allByRole(page, 'button', 'Say yes')).to.have.length(0);
    await expect(page).to.be.accessible();
    byRole(page, 'button', 'Offer one more place and say yes').click();
    await until(() => told.length === 2);
    const places = page.store.snapshot.of('availability').find(({ id }) => id === 'availability:amara-okoye')?.value;
    expect([places?.places, places?.reserved.map(({ id }) => id)]).to.deep.equal([2, ['request:tomas.sent']]);
  });

  it('a “yes” is refused in words while the storage is away, and nothing is promised', async () => {
    const { storage } = await worldOf(five());
    let away = false;
    const moody = spoiled(storage, (adapter) => ({
      commit: (space, operations, options) =>
        away ? Promise.reject(new StorageError('offline')) : adapter.commit(space, operations, options),
    }));
    const { page, told } = await openInbox({ storage: moody, as: AMARA, request: 'lena.sent' });
    // what an earlier interruption left is done first
    await until(() => page.store.snapshot.of('mentorship').length === 1);
    (await findRole(page, 'radio', /^Let us talk once/)).click();
    away = true;
    (await findRole(page, 'button', 'Say yes')).click();
    const alert = await findRole(page, 'alert');
    expect(shownText(alert)).to.contain('The storage does not answer right now, so nothing was promised.');
    expect(page.store.snapshot.waiting).to.equal(0);
    away = false;
    byRole(page, 'button', 'Say yes').click();
    await until(() => told.length === 2);
  });

  it('a question needs words; the draft is kept, and the asker answers it (R05)', async () => {
    const { storage } = await worldOf(five());
    const { page, told } = await openInbox({ storage, as: AMARA, request: 'lena.sent' });
    (await findRole(page, 'radio', /^I have a question/)).click();
    (await findRole(page, 'button', 'Send the question')).click();
    const field = await findRole(page, 'textbox', 'Your question');
    await until(() => focused() === field);
    type(field, 'Which meeting comes first?');
    const again = await openInbox({ storage, as: AMARA, request: 'lena.sent' }, reopenPage);
    const kept = await findRole(again.page, 'textbox', 'Your question');
    expect(kept instanceof HTMLTextAreaElement && kept.value).to.equal('Which meeting comes first?');
    byRole(again.page, 'button', 'Send the question').click();
    await until(() => again.told.length === 1);
    expect(again.told).to.deep.equal([['request-answer', { id: 'request:lena.sent', answer: 'question' }]]);
    expect(told).to.deep.equal([]);

    const lena = await openInbox({ storage, as: LENA, request: 'lena.sent' }, reopenPage);
    await findText(lena.page, 'Amara has a question.');
    type(await findRole(lena.page, 'textbox', 'Your answer to Amara'), 'The one in January.');
    byRole(lena.page, 'button', 'Send answer').click();
    await until(() => focused()?.textContent.includes('Amara has it'));
    await until(() => lena.told.length === 1);
    expect(lena.told).to.deep.equal([['request-answer', { id: 'request:lena.sent', answer: 'answer' }]]);
    await findText(again.page, 'The one in January.');
  });

  it('“not this time” keeps the reason, who may fit, and when to ask again (R06)', async () => {
    const { storage } = await worldOf(five());
    const { page, told } = await openInbox({ storage, as: AMARA, request: 'tomas.sent' });
    (await findRole(page, 'radio', /^Not this time/)).click();
    type(await findRole(page, 'textbox', 'In your own words'), 'Your plan is clear.');
    type(byRole(page, 'combobox', 'Someone who may fit'), 'person:jonas-lindqvist');
    byRole(page, 'button', 'Send answer').click();
    await until(() => focused()?.textContent.includes('You said “not this time”.'));
    await until(() => told.length === 1);
    const tomas = page.store.snapshot.of('request').find(({ id }) => id === 'request:tomas.sent');
    expect(tomas?.value.refusal).to.deep.equal({
      reason: 'time',
      line: 'Your plan is clear.',
      referrals: [{ person: 'person:jonas-lindqvist', name: 'Jonas Lindqvist' }],
    });
    expect(shownText(page)).to.contain('May fit better: Jonas Lindqvist');
  });

  it('“decide later” takes more time, once (R07)', async () => {
    const { storage } = await worldOf(five());
    const { page, told } = await openInbox({ storage, as: AMARA, request: 'samir.sent' });
    (await findRole(page, 'radio', /^Decide later/)).click();
    (await findRole(page, 'button', 'Take more time')).click();
    await until(() => told.length === 1);
    expect(told).to.deep.equal([['request-answer', { id: 'request:samir.sent', answer: 'extend' }]]);
    await until(() => allByRole(page, 'radio', /^Decide later/).length === 0);
  });

  it('nobody without a free place can be named instead (R06)', async () => {
    const full = capacity(INES, { places: 1, reserved: [{ id: 'request:of-somebody', at: inDays(-1) }] });
    const { storage } = await worldOf([...five(), full]);
    const { page } = await openInbox({ storage, as: AMARA, request: 'samir.sent' });
    (await findRole(page, 'radio', /^Not this time/)).click();
    const people = await findRole(page, 'combobox', 'Someone who may fit');
    const names = [...(people instanceof HTMLSelectElement ? people.options : [])].map(({ label }) => label.trim());
    expect(names).to.deep.equal([
      'Nobody in particular',
      'Jonas Lindqvist',
      'Lena Brandt',
      'Mei Tanaka',
      'Tomás Rivera',
    ]);
  });

  it('pauses asks for a while', async () => {
    const { storage } = await worldOf(five());
    const { page } = await openInbox({ storage, as: AMARA });
    await findText(page, 'You have 1 free place.');
    const part = page.querySelector('mentorship-requests')?.renderRoot.querySelector('mentorship-requests-places');
    part?.renderRoot.querySelector('summary')?.click();
    const until = part?.renderRoot.querySelector<HTMLInputElement>('input[type="date"]');
    if (!until) throw new Error('no date field');
    type(until, '2026-12-24');
    byRole(page, 'button', 'Pause until then').click();
    await findText(page, 'You take no asks until Thursday, December 24, 2026.');
    byRole(page, 'button', 'Take asks again').click();
    await findText(page, 'You have 1 free place.');
  });
});

describe('the inbox of somebody who asks', () => {
  it('shows what became of each ask, and a no with its way on (R06)', async () => {
    const { storage } = await worldOf(sentBy());
    const { page } = await openInbox({ storage, request: 'ines.sent' });
    await findText(page, 'That says nothing about you or your plan');
    expect(shownText(page)).to.contain('Inês said why: no time for it now.');
    expect(shownText(page)).to.contain('You may ask again from Monday, February 1, 2027 on.');
    await findText(page, 'Named by Inês');
    await expect(page).to.be.accessible();
    byRole(page, 'button', 'Ask Samir').click();
    await findRole(page, 'heading', 'Ask Samir for help');
    const did = byRole(page, 'textbox', 'What did you do already?');
    expect(did instanceof HTMLTextAreaElement && did.value).to.equal(
      'I ran the kick-off and wrote a plan that two people read.',
    );
    const why = byRole(page, 'textbox', 'Why Samir?');
    expect(why instanceof HTMLTextAreaElement && why.value).to.equal('');
  });

  it('somebody named whose places are taken meanwhile is not offered to ask (R06)', async () => {
    const full = capacity(SAMIR, { places: 1, reserved: [{ id: 'request:of-somebody', at: inDays(-1) }] });
    const { storage } = await worldOf([...sentBy(), full]);
    const { page } = await openInbox({ storage, request: 'ines.sent' });
    await findText(page, 'Named by Inês');
    await findText(page, 'Takes no asks just now');
    expect(allByRole(page, 'button', 'Ask Samir')).to.deep.equal([]);
  });

  it('takes a letter back after asking once more', async () => {
    const { storage } = await worldOf(sentBy());
    const { page, told } = await openInbox({ storage, request: 'amara.sent' });
    await findText(page, 'No answer yet, and 3 days left. You can give it more time once.');
    (await findRole(page, 'button', 'Take it back')).click();
    const no = await findRole(page, 'button', 'No, leave it');
    await until(() => focused() === no);
    await chord('Enter');
    const back = await findRole(page, 'button', 'Take it back');
    await until(() => focused() === back);
    await chord('Enter');
    (await findRole(page, 'button', 'Yes, take it back')).click();
    await until(() => focused()?.textContent.includes('You took it back.'));
    await until(() => told.length === 1);
    expect(told).to.deep.equal([['request-withdraw', { id: 'request:amara.sent' }]]);
  });

  it('goes on with a draft, or throws it away', async () => {
    const { storage } = await worldOf(sentBy());
    const { page } = await openInbox({ storage, request: 'draft' });
    await findText(page, 'Nobody reads it until you send it.');
    (await findRole(page, 'button', 'Go on writing')).click();
    const why = await findRole(page, 'textbox', 'Why Tomás?');
    expect(why instanceof HTMLTextAreaElement && why.value).to.equal('You know what it is to begin.');
    const ask = page.querySelector('mentorship-requests')?.renderRoot.querySelector('mentorship-requests-ask');
    if (!ask) throw new Error('no composer');
    const closed = oneEvent(ask, 'ask-close');
    byRole(page, 'button', 'Keep for later').click();
    await closed;
    (await findRole(page, 'button', 'Throw it away')).click();
    await until(() => page.store.snapshot.of('request').every(({ id }) => id !== 'request:draft'));
  });

  it('what nobody answered ends kindly, and is stored as ended by whoever looks (R07)', async () => {
    const { storage } = await worldOf(sentBy());
    const { page } = await openInbox({ storage, request: 'amara.sent', now: inDays(4) });
    await findText(page, 'There was no answer in time.');
    const amara = () => page.store.snapshot.of('request').find(({ id }) => id === 'request:amara.sent')?.value;
    await until(() => amara()?.status === 'expired');
    expect(amara()?.endedAt).to.equal(inDays(3));
  });

  it('an accepted ask whose mentorship never began is begun by whoever looks', async () => {
    const { storage } = await worldOf(sentBy());
    const { page } = await openInbox({ storage, request: 'mei.sent' });
    await findText(page, 'Mei said yes.');
    await until(() => page.store.snapshot.of('mentorship').length === 1);
    const [begun] = page.store.snapshot.of('mentorship');
    expect([begun?.value.stage, begun?.value.partners.map(({ name, role }) => [name, role])]).to.deep.equal([
      'exploring',
      [
        ['Lena Brandt', 'mentee'],
        ['Mei Tanaka', 'mentor'],
      ],
    ]);
  });
});

describe('a link to a letter', () => {
  it('opens it, and says so when it is not here', async () => {
    history.replaceState(null, '', '#request=lena.sent');
    const { storage } = await worldOf(five());
    const { page } = await openInbox({ storage, as: AMARA, urlState: true });
    await findRole(page, 'heading', 'Lena Brandt asks for your help');
    history.replaceState(null, '', '#request=gone');
    const other = await openInbox({ storage, as: AMARA, urlState: true }, reopenPage);
    await findText(other.page, 'This letter is not here.');
    history.replaceState(null, '', location.pathname + location.search);
  });
});
