import { expect } from '@open-wc/testing';
import { html } from 'lit';
import '../../../src/elements/feedback-form/feedback-form.js';
import { allByRole, byRole, findRole, findText, shownText, type } from '../../support/find.js';
import { openPage, reopenPage } from '../../support/page.js';
import { AMARA, goal, LENA, mentorship, PAIR } from '../../support/sample.js';
import { until } from '../../support/until.js';
import { worldOf } from '../../support/world.js';

// Amara is the mentor of this mentorship, and the one who learns here
const FILM = goal('film', { title: 'Make short films', owners: [AMARA], supporter: LENA, status: 'active' }, PAIR);
const form = html`<feedback-form goal="goal:film"></feedback-form>`;

const starters = (page: ParentNode): string[] =>
  allByRole(byRole(page, 'list', 'Start from one of these'), 'button').map(({ textContent }) => textContent.trim());

describe('feedback about a goal', () => {
  it('R47 asks the mentee what the mentor, whose goal it is, could do next', async () => {
    const { storage } = await worldOf([mentorship(), FILM]);
    const page = await openPage(form, { storage });
    await findRole(page, 'heading', 'Feedback for Amara on “Make short films”');
    await findText(page, 'One small step that would bring Amara closer to this goal.');
    await expect(page).to.be.accessible();
    byRole(page, 'button', 'Ask for feedback').click();
    await findRole(page, 'heading', 'Ask Amara how you help with “Make short films”');
    expect(starters(page)).to.deep.equal([
      'Am I leaving you enough room to think?',
      'What should I do more of, so that you get closer to this goal?',
    ]);
  });

  it('R47 begins with a question for the mentor whose goal it is', async () => {
    const { storage } = await worldOf([mentorship(), FILM]);
    const page = await openPage(form, { storage, as: AMARA });
    await findRole(page, 'heading', 'Ask Lena about your goal “Make short films”');
    expect(starters(page)).to.deep.equal([
      'What is one thing I could do differently to get closer to this goal?',
      'What did I do lately that brought me closer to it?',
    ]);
    await expect(page).to.be.accessible();
    byRole(page, 'button', 'Give feedback').click();
    await findRole(page, 'heading', 'Feedback for Lena, who helps you with “Make short films”');
  });

  it('R47 begins as the page says, where it does', async () => {
    const { storage } = await worldOf([mentorship(), FILM]);
    const page = await openPage(html`<feedback-form goal="goal:film" mode="give"></feedback-form>`, {
      storage,
      as: AMARA,
    });
    await findRole(page, 'heading', 'Feedback for Lena, who helps you with “Make short films”');
  });

  it('R47 carries a question from the owner to the supporter and stays with the goal', async () => {
    const { storage } = await worldOf([mentorship(), FILM, goal('talk', { title: 'Speak' }, PAIR)]);
    const page = await openPage(form, { storage, as: AMARA });
    type(await findRole(page, 'textbox', 'What would you like to hear about?'), 'Is my first cut too long?');
    byRole(page, 'button', 'Ask Lena').click();
    await findText(page, 'Lena has your question.');
    const there = await reopenPage(form, { storage });
    await findText(there, 'Amara asked: “Is my first cut too long?”');
    const elsewhere = await reopenPage(html`<feedback-form goal="goal:talk" mode="give"></feedback-form>`, { storage });
    await findRole(elsewhere, 'heading', /^Feedback for Amara, who helps you with “Speak”/);
    expect(shownText(elsewhere)).not.to.contain('Is my first cut too long?');
    const anywhere = await reopenPage(html`<feedback-form></feedback-form>`, { storage });
    await findText(anywhere, 'Amara asked: “Is my first cut too long?”');
  });

  it('R50 goes either way for a goal of both', async () => {
    const joint = goal('guide', { title: 'Write a guide', owners: [LENA, AMARA] }, PAIR);
    const { storage } = await worldOf([mentorship(), joint]);
    const page = await openPage(html`<feedback-form goal="goal:guide"></feedback-form>`, { storage });
    await findRole(page, 'heading', 'Feedback for Amara on your joint goal “Write a guide”');
    await findText(page, 'One small step that would bring you both closer to this goal.');
  });

  it('keeps a draft for each goal, and is about anything where no such goal is shared', async () => {
    const own = goal('own', { title: 'Mine alone' });
    const { storage } = await worldOf([mentorship(), FILM, own]);
    const page = await openPage(form, { storage });
    type(await findRole(page, 'textbox', 'What did you see or hear?'), 'The cut on the beat');
    const general = await reopenPage(html`<feedback-form goal="goal:own"></feedback-form>`, { storage });
    const field = await findRole(general, 'textbox', 'What did you see or hear?');
    await findRole(general, 'heading', 'Feedback for Amara');
    expect((field as HTMLTextAreaElement).value).to.equal('');
  });

  describe('that the reader chooses', () => {
    const free = html`<feedback-form></feedback-form>`;
    const choose = (page: ParentNode, words: string): void => {
      const select = byRole(page, 'combobox', 'About');
      if (!(select instanceof HTMLSelectElement)) throw new Error('no choice');
      select.value = [...select.options].find((option) => option.text === words)?.value ?? '';
      select.dispatchEvent(new Event('change', { bubbles: true }));
    };
    const chosen = (page: ParentNode): string => {
      const select = byRole(page, 'combobox', 'About');
      return select instanceof HTMLSelectElement ? (select.selectedOptions[0]?.text.trim() ?? '') : '';
    };

    it('R47 leads the words and goes along; what is typed stays, also after a reload', async () => {
      const { storage } = await worldOf([mentorship(), FILM]);
      const page = await openPage(free, { storage });
      type(await findRole(page, 'textbox', 'What did you see or hear?'), 'The cut on the beat');
      choose(page, 'Make short films');
      await findRole(page, 'heading', 'Feedback for Amara on “Make short films”');
      await expect(page).to.be.accessible();
      const again = await reopenPage(free, { storage });
      await findRole(again, 'heading', 'Feedback for Amara on “Make short films”');
      expect(chosen(again)).to.equal('Make short films');
      expect(byRole(again, 'textbox', 'What did you see or hear?')).to.have.property('value', 'The cut on the beat');
      type(byRole(again, 'textbox', 'When and where was it?'), 'In the edit room');
      byRole(again, 'button', 'Send to Amara').click();
      await findText(again, 'Sent to Amara.');
      await until(() => chosen(again) === 'Anything');
      const received = await reopenPage(form, { storage, as: AMARA });
      await findText(received, /^From Lena 1 new/);
    });

    it('is Anything again for the next piece', async () => {
      const { storage } = await worldOf([mentorship(), FILM]);
      const page = await openPage(free, { storage });
      await findRole(page, 'combobox', 'About');
      choose(page, 'Make short films');
      await findRole(page, 'heading', 'Feedback for Amara on “Make short films”');
      type(byRole(page, 'textbox', 'When and where was it?'), 'In the edit room');
      type(byRole(page, 'textbox', 'What did you see or hear?'), 'The cut on the beat');
      byRole(page, 'button', 'Send to Amara').click();
      await findText(page, 'Sent to Amara.');
      await until(() => chosen(page) === 'Anything');
      byRole(page, 'button', 'Write something else').click();
      await findRole(page, 'heading', 'Feedback for Amara');
    });

    it('stays with the form in which it was chosen, also where another one of the same person is open', async () => {
      const { storage } = await worldOf([mentorship(), FILM]);
      const page = await openPage(
        html`<div>${free}</div>
          <section>${free}</section>`,
        { storage },
      );
      const [here, there] = [page.querySelector('div'), page.querySelector('section')];
      if (!here || !there) throw new Error('no forms');
      await findRole(there, 'combobox', 'About');
      await findRole(here, 'combobox', 'About');
      choose(here, 'Make short films');
      await findRole(here, 'heading', 'Feedback for Amara on “Make short films”');
      byRole(there, 'button', 'Ask for feedback').click();
      await findRole(there, 'heading', /^Ask Amara/);
      expect(chosen(there)).to.equal('Anything');
    });

    it('is possible where this device keeps no drafts', async () => {
      const { storage } = await worldOf([mentorship(), FILM]);
      const page = await openPage(free, { storage });
      await findRole(page, 'combobox', 'About');
      const setItem = Object.getOwnPropertyDescriptor(Storage.prototype, 'setItem');
      Storage.prototype.setItem = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
      try {
        choose(page, 'Make short films');
        await findRole(page, 'heading', 'Feedback for Amara on “Make short films”');
      } finally {
        if (setItem) Object.defineProperty(Storage.prototype, 'setItem', setItem);
      }
    });

    it('is not asked for where the page chose, or where no goal is shared and open', async () => {
      const done = goal('done', { title: 'Done', status: 'achieved' }, PAIR);
      const { storage } = await worldOf([mentorship(), FILM, done]);
      const page = await openPage(form, { storage });
      await findRole(page, 'heading', /^Feedback for Amara on/);
      expect(allByRole(page, 'combobox')).to.have.length(0);
      const other = await worldOf([mentorship(), done, goal('own', { title: 'Mine alone' })]);
      const alone = await openPage(free, { storage: other.storage });
      await findRole(alone, 'heading', 'Feedback for Amara');
      expect(allByRole(alone, 'combobox')).to.have.length(0);
    });
  });
});
