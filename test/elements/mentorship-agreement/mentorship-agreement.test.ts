import { expect } from '@open-wc/testing';
import { html } from 'lit';
import { StorageError } from '../../../src/storage/contract.js';
import { collectWarnings } from '../../context/warnings.js';
import { chord } from '../../runner/input.js';
import { allByRole, byRole, findRole, findText, shownText, type } from '../../support/find.js';
import { openPage } from '../../support/page.js';
import { agreement, AMARA, LENA, mentorship, said } from '../../support/sample.js';
import { until } from '../../support/until.js';
import { spoiled, worldOf } from '../../support/world.js';
import { focused, openAgreement, openPartner, press, pressSoon, reopenAgreement, settled } from './agreement.js';

const WANT = 'What do you want from this, in one sentence?';

const weekly = said('cadence', 'weekly', { by: AMARA, yes: [AMARA], was: 'fortnightly' });
const shorter = said('minutes', 30, { by: AMARA, yes: [AMARA], was: 45 });
const waiting = () => [mentorship(), agreement([...settled().slice(0, 2), weekly, shorter])];

describe('mentorship-agreement', () => {
  it('says what to do first without a mentorship', async () => {
    const { storage } = await worldOf();
    const page = await openAgreement(storage);
    await findRole(page, 'heading', 'With whom would you like to agree on something?');
    expect(allByRole(page, 'button')).to.have.length(0);
  });

  it('shows that the storage failed, and tries again', async () => {
    const { storage } = await worldOf([mentorship()]);
    let fails = true;
    const moody = spoiled(storage, (adapter) => ({
      spaces: () => (fails ? Promise.reject(new StorageError('server')) : adapter.spaces()),
    }));
    const page = await openAgreement(moody);
    const retry = await findRole(page, 'button', 'Try again');
    fails = false;
    retry.click();
    await findRole(page, 'heading', 'How we want to work');
  });

  it('cannot be changed any more when the mentorship has ended', async () => {
    const { storage } = await worldOf([mentorship({ stage: 'closing' }), ...waiting().slice(1)]);
    const page = await openAgreement(storage);
    await findRole(page, 'button', 'Say yes: How often');
    await page.store.dispatch({
      type: 'mentorship-stage',
      space: 'pair:amara-okoye+lena-brandt',
      id: 'mentorship:lena-amara',
      stage: 'closed',
    });
    page.querySelector('mentorship-agreement')?.setAttribute('mentorship', 'lena-amara');
    await until(() => allByRole(page, 'button', /^Say yes/).length === 0);
    expect(allByRole(page, 'button', /^Change/)).to.have.length(0);
    expect(shownText(page)).to.include('Every week');
  });
});

describe('two people agree', () => {
  it('R10: by keyboard alone: one says it, the other says yes, and it is a version', async () => {
    const { storage } = await worldOf([mentorship()]);
    const page = await openAgreement(storage);
    const told: unknown[] = [];
    page.addEventListener('agreement-change', ({ detail }) => told.push(detail));
    (await findRole(page, 'button', 'Say what you want from this')).focus();
    await chord('Enter');
    await findRole(page, 'dialog', 'Your side');
    await until(() => focused() === byRole(page, 'textbox', WANT));
    await Promise.all(
      byRole(page, 'dialog')
        .getAnimations()
        .map(({ finished }) => finished),
    );
    expect(shownText(byRole(page, 'dialog'))).to.include('Only you and Amara can read this.');
    await expect(page).to.be.accessible();
    type(byRole(page, 'textbox', WANT), 'I want to lead a project.');
    type(byRole(page, 'textbox', 'What will you do?'), 'Book the next meeting\nBring a topic');
    press(page, 'Save');
    await findText(page, 'Saved. 2 things wait for Amara’s yes.');
    expect(focused()).to.have.attribute('data-edit', 'mine');
    await until(() => told.length === 1);
    expect(told).to.deep.equal([{ id: 'agreement:lena-amara.terms', change: 'proposed' }]);
    await findText(page, 'Waiting for Amara’s yes');

    const other = await openPartner(storage);
    await findText(other, 'Lena suggests 2 things. Nothing changes before you say yes.');
    expect(shownText(other)).to.include('“I want to lead a project.”');
    await expect(other).to.be.accessible();
    press(other, 'Say yes to all 2');
    await findText(other, 'Both of you have said yes to everything. This is version 1.');
    expect(focused()).to.have.attribute('data-title');
    await findText(page, 'Both said yes');
    expect(shownText(page)).to.include('Version 1, from 21 October.');
  });

  it('R56: a change shows what was and what is, and can be kept as it was', async () => {
    const { storage } = await worldOf(waiting());
    const page = await openAgreement(storage);
    await findText(page, 'Amara said yes, you have not answered yet');
    expect(shownText(page)).to.match(/Every second week Gone: Every week New:/);
    press(page, 'Keep as it was: How often');
    await findText(page, 'It stays as you had agreed.');
    expect(focused()).to.have.attribute('data-clause', 'cadence');
    press(page, 'Say yes: How long a meeting lasts');
    await findText(page, 'Both of you have said yes to everything. This is version 2.');
    expect(shownText(page)).to.include('Every second week');
    expect(shownText(page)).to.include('30 minutes');
    press(page, 'Versions (2)');
    await findRole(page, 'heading', 'Version 2');
    expect(shownText(byRole(page, 'dialog'))).to.include('with the yes of Lena');
    press(page, 'Close');
    await until(() => focused()?.textContent.trim() === 'Versions (2)');
  });

  it('R56: a change is taken back by the one who suggested it', async () => {
    const { storage } = await worldOf(waiting());
    const page = await openAgreement(storage, { as: AMARA });
    await pressSoon(page, 'Take it back: How often');
    await findText(page, 'It stays as you had agreed.');
    expect(allByRole(page, 'button', 'Take it back: How often')).to.have.length(0);
  });

  it('R56: the same clause changed by both: the second sees both versions and decides', async () => {
    const { storage } = await worldOf([mentorship(), agreement(settled())]);
    const page = await openAgreement(storage);
    const other = await openPartner(storage);
    await pressSoon(page, 'Change our rhythm');
    type(await findRole(page, 'spinbutton', 'How many minutes?'), '60');
    await pressSoon(other, 'Change our rhythm');
    type(await findRole(other, 'spinbutton', 'How many minutes?'), '30');
    press(other, 'Save');
    await findText(other, 'Saved. It waits for Lena’s yes.');
    await findText(page, '30 minutes');
    press(page, 'Save');
    await findText(page, 'Amara wrote meanwhile: 30 minutes');
    press(page, 'Save');
    await findText(page, 'Saved. It waits for Amara’s yes.');
    await findText(other, '60 minutes');
  });

  it('keeps what is written when it cannot be saved, after a reload, too', async () => {
    const { storage } = await worldOf([mentorship()]);
    const full = spoiled(storage, () => ({ commit: () => Promise.reject(new StorageError('quota')) }));
    const page = await openAgreement(full);
    await pressSoon(page, 'Say what you want from this');
    type(await findRole(page, 'textbox', WANT), 'I want to lead a project.');
    press(page, 'Save');
    const alert = await findRole(page, 'alert');
    expect(shownText(alert)).to.include('This device has no room left.');
    const again = await reopenAgreement(storage);
    await pressSoon(again, 'Say what you want from this');
    expect(await findRole(again, 'textbox', WANT)).to.have.property('value', 'I want to lead a project.');
    expect(shownText(byRole(again, 'dialog'))).to.include('Draft kept on this device');
    press(again, 'Save');
    await findText(again, 'Saved. It waits for Amara’s yes.');
  });

  it('refuses what is no number of minutes, and goes there', async () => {
    const { storage } = await worldOf([mentorship()]);
    const page = await openAgreement(storage);
    await pressSoon(page, 'Agree on a rhythm');
    type(await findRole(page, 'spinbutton', 'How many minutes?'), '3');
    press(page, 'Save');
    await findText(page, 'This cannot be kept as it is. Please check what you entered.');
    expect(focused()).to.have.attribute('aria-invalid', 'true');
  });

  it('R56: says when it is time to look again', async () => {
    const { storage } = await worldOf([mentorship(), agreement([said('review', '2026-10-20')])]);
    const page = await openAgreement(storage);
    await findText(page, 'It is time to look at this again');
  });

  it('R16: somebody can suggest what the other one gives, not what the other one wants', async () => {
    const { storage } = await worldOf([mentorship()]);
    const page = await openAgreement(storage);
    await pressSoon(page, 'Suggest something for Amara');
    const dialog = await findRole(page, 'dialog', 'Something for Amara');
    expect(allByRole(dialog, 'textbox').length).to.equal(2);
    expect(allByRole(dialog, 'textbox', WANT)).to.have.length(0);
    press(page, 'Cancel');
    await until(() => allByRole(page, 'dialog').length === 0);
    expect(LENA).to.equal(page.store.snapshot.identity.person);
  });
});

describe('a pack of the host', () => {
  const PACK = JSON.stringify({
    format: 'mentorship-widgets/agreement-pack/1',
    locks: [
      { clause: 'cadence', value: 'monthly' },
      { clause: 'minutes', value: 'long' },
    ],
    clauses: [
      { clause: 'code', label: 'Our code', value: 'Be kind.', locked: true },
      { clause: 'shadow', label: 'Days together' },
    ],
  });

  it('sets clauses and adds others; what cannot be used is warned of with its path', async () => {
    const heard = collectWarnings();
    const { storage } = await worldOf([mentorship()]);
    const page = await openPage(
      html`<mentorship-agreement lang="en-GB"
        ><script type="application/json">
          ${PACK}
        </script></mentorship-agreement
      >`,
      { storage },
    );
    await pressSoon(page, 'Say something about this');
    type(await findRole(page, 'textbox', 'Days together'), 'One in May');
    press(page, 'Save');
    await findText(page, 'Saved. It waits for Amara’s yes.');
    await findText(page, 'Once a month');
    expect(shownText(page)).to.include('Be kind.');
    expect(shownText(page)).to.include('Set for everybody here, so it stays as it is.');
    press(page, 'Change our rhythm');
    await findText(page, 'Set for everybody here: Once a month');
    expect(allByRole(page, 'combobox', 'How often do you want to meet?')).to.have.length(0);
    heard.restore();
    expect(heard.said.join(' ')).to.match(/locks\[1\]\.value of the pack, line 1, column \d+, cannot be used/u);
  });
});
