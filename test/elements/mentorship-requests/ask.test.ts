import { expect } from '@open-wc/testing';
import { pairSpace } from '../../../src/model/space.js';
import { chord } from '../../runner/input.js';
import { allByRole, byRole, findRole, findText, shownText, type } from '../../support/find.js';
import { reopenPage } from '../../support/page.js';
import { AMARA, goal, LENA } from '../../support/sample.js';
import { until } from '../../support/until.js';
import { worldOf } from '../../support/world.js';
import { focused, openComposer } from './composer.js';

const GOALS = [
  goal('lead', { title: 'Lead a project', why: 'Bigger work', measure: 'Pilot live', priority: 1 }),
  goal('speak', { title: 'Speak up', priority: 2 }),
];

describe('asking (R05)', () => {
  it('shows exactly what will be read, sends it, and says so', async () => {
    const { storage } = await worldOf(GOALS);
    const { page, told } = await openComposer({ storage });
    await findRole(page, 'heading', 'Ask Amara for help');
    expect(focused()?.textContent).to.equal('Ask Amara for help');
    expect(shownText(page)).to.contain('Amara usually answers within 3 days.');
    await expect(page).to.be.accessible();
    byRole(page, 'checkbox', /^Speak up/).click();
    type(byRole(page, 'textbox', 'Why Amara?'), 'You stopped a launch.');
    type(byRole(page, 'textbox', 'What did you do already?'), 'A plan on one page.');
    type(byRole(page, 'combobox', 'How often?'), 'threeWeeks');
    type(byRole(page, 'combobox', 'For how long?'), '6');
    byRole(page, 'checkbox', 'Phone').click();
    byRole(page, 'checkbox', 'Video').click();
    type(byRole(page, 'textbox', 'Your name'), 'Lena Brandt');
    (await findRole(page, 'button', 'Put “Speak up” before “Lead a project”')).focus();
    await chord('Enter');
    await until(() => focused() === byRole(page, 'checkbox', /^Speak up/));
    byRole(page, 'button', 'Preview').click();
    await findRole(page, 'heading', 'This is what Amara will read');
    expect(focused()?.textContent).to.equal('This is what Amara will read');
    const letter = shownText(page);
    for (const part of [
      'Lena Brandt asks for your help',
      '“You stopped a launch.”',
      'What I want Speak up Lead a project Bigger work How I will know: Pilot live',
      'What I did already A plan on one page.',
      'Every three weeks, for 6 months',
      'video or phone',
      'Only you and Amara can read this.',
    ])
      expect(letter).to.contain(part);
    await expect(page).to.be.accessible();
    byRole(page, 'button', 'Send to Amara').click();
    await findRole(page, 'heading', 'Sent to Amara.');
    await until(() => focused()?.textContent === 'Sent to Amara.');
    const sent = page.store.snapshot.of('request').find(({ space }) => space === pairSpace(LENA, AMARA));
    expect(told).to.deep.equal([['request-send', { id: sent?.id, person: AMARA }]]);
    expect(sent?.value.goals).to.deep.equal([
      { title: 'Speak up', why: '', measure: '' },
      { title: 'Lead a project', why: 'Bigger work', measure: 'Pilot live' },
    ]);
    byRole(page, 'button', 'Close').click();
    await until(() => focused()?.textContent === 'Opener');
  });

  it('says what is missing, takes the focus there, and goes on when it is there', async () => {
    const { storage } = await worldOf(GOALS);
    const { page } = await openComposer({ storage });
    (await findRole(page, 'button', 'Preview')).click();
    const alert = await findRole(page, 'alert');
    expect(shownText(alert)).to.contain('2 things before Amara can read it:');
    await until(() => focused() === alert);
    await chord('Tab');
    await chord('Enter');
    const why = byRole(page, 'textbox', 'Why Amara?');
    await until(() => focused() === why);
    expect(why).to.have.attribute('aria-invalid', 'true');
  });

  it('keeps what was written when the page is made again, and in the own space when it is closed', async () => {
    const { storage } = await worldOf(GOALS);
    const { page } = await openComposer({ storage });
    type(await findRole(page, 'textbox', 'Why Amara?'), 'You stopped a launch.');
    const again = await openComposer({ storage }, reopenPage);
    await findText(again.page, 'Draft kept on this device');
    const why = byRole(again.page, 'textbox', 'Why Amara?');
    expect(why instanceof HTMLTextAreaElement && why.value).to.equal('You stopped a launch.');
    byRole(again.page, 'button', 'Keep for later').click();
    await until(() => again.page.store.snapshot.of('request').length === 1);
    const [draft] = again.page.store.snapshot.of('request');
    expect([draft?.space, draft?.value.status, draft?.value.why]).to.deep.equal([
      LENA,
      'draft',
      'You stopped a launch.',
    ]);
    const elsewhere = await openComposer({ storage });
    const there = await findRole(elsewhere.page, 'textbox', 'Why Amara?');
    expect(there instanceof HTMLTextAreaElement && there.value).to.equal('You stopped a launch.');
  });
});

describe('asking without goals (R01)', () => {
  it('begins with one sentence, which becomes a goal of one’s own', async () => {
    const { storage } = await worldOf();
    const { page } = await openComposer({ storage, outlineHref: '#goals' });
    await findRole(page, 'heading', 'First, what would you like to be able to do?');
    expect(byRole(page, 'link', 'Write down more of it in your own outline')).to.have.attribute('href', '#goals');
    expect(shownText(page)).to.contain('Only you can read this.');
    await expect(page).to.be.accessible();
    byRole(page, 'button', 'Go on with this').click();
    expect(shownText(await findRole(page, 'alert'))).to.equal('Write one sentence to begin with.');
    type(byRole(page, 'textbox', 'I want to…'), 'Lead a project');
    await chord('Enter');
    const picked = await findRole(page, 'checkbox', 'Lead a project');
    expect(picked instanceof HTMLInputElement && picked.checked).to.equal(true);
    await until(() => focused() === byRole(page, 'textbox', 'Why Amara?'));
    expect(allByRole(page, 'alert')).to.have.length(0);
  });
});
