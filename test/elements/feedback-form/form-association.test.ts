import { expect } from '@open-wc/testing';
import { html, type TemplateResult } from 'lit';
import '../../../src/elements/feedback-form/feedback-form.js';
import type { FeedbackForm } from '../../../src/elements/feedback-form/feedback-form.js';
import type { ImportEntry } from '../../../src/store/import.js';
import { chord, middleOf, mouse } from '../../runner/input.js';
import { allByRole, byRole, findRole, findText, shownText, type } from '../../support/find.js';
import { openPage, reopenPage } from '../../support/page.js';
import { feedback, mentorship } from '../../support/sample.js';
import { until } from '../../support/until.js';
import { worldOf } from '../../support/world.js';

const WHEN = 'When and where was it?';
const SAW = 'What did you see or hear?';
const QUESTION = 'What would you like to hear about?';
const NEEDS_WHEN = 'Say when and where it was, in a few words.';
const NEEDS_SAW = 'Say what you saw or heard. One sentence is enough.';

const inForm = (content: TemplateResult): TemplateResult =>
  html`<form id="host">
    ${content}
    <button>Save the page</button>
  </form>`;

/** A page of a host with a form around the element. `submits` counts what the form was asked to send. */
async function openForm(content: TemplateResult, { records = [], open = openPage }: Setting = {}) {
  const { storage } = await worldOf([mentorship(), ...records]);
  const page = await open(inForm(content), { storage });
  const form = page.querySelector('form');
  const element = page.querySelector('feedback-form');
  if (!form || !element) throw new Error('no form');
  const submits: unknown[] = [];
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    submits.push(sent(form));
  });
  await findRole(page, 'button', /^(Send to|Ask) Amara/);
  return { page, form, element, submits };
}

interface Setting {
  readonly records?: readonly ImportEntry[];
  readonly open?: typeof openPage;
}

/** What a form would send. */
const sent = (form: HTMLFormElement) => Object.fromEntries(new FormData(form));

const field = (page: ParentNode, name: string) => byRole(page, 'textbox', name);

/** The element that has the focus, through shadow roots. */
function focused(): Element | null {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element;
}

const named = html`<feedback-form name="talk"></feedback-form>`;

describe('feedback-form within a form of the page: its value', () => {
  it('goes with the form, one entry a field', async () => {
    const { page, form, element, submits } = await openForm(named);
    type(field(page, WHEN), 'Our talk');
    type(field(page, SAW), 'You waited.');
    const written = { situation: 'Our talk', day: '', observation: 'You waited.', effect: '', next: '' };
    await until(() => element.value['observation'] === 'You waited.');
    expect(element.value).to.deep.equal(written);
    byRole(page, 'button', 'Save the page').click();
    const entries = {
      'talk-situation': 'Our talk',
      'talk-day': '',
      'talk-observation': 'You waited.',
      'talk-effect': '',
      'talk-next': '',
    };
    expect(submits).to.deep.equal([entries]);
    expect(sent(form)).to.deep.equal(entries);
  });

  it('is empty once it is sent to the partner, which does not send the form', async () => {
    const { page, form, element, submits } = await openForm(html`<feedback-form name="talk" required></feedback-form>`);
    type(field(page, SAW), 'You waited.');
    type(field(page, WHEN), 'Our talk');
    await chord('Enter');
    await findText(page, 'Sent to Amara.');
    await until(() => element.value['situation'] === '');
    expect(sent(form)).to.include({ 'talk-situation': '', 'talk-observation': '' });
    expect(element.checkValidity()).to.equal(true);
    expect(submits).to.deep.equal([]);
  });

  it('is the question while it asks', async () => {
    const { page, form, element } = await openForm(html`<feedback-form name="talk" mode="ask"></feedback-form>`);
    type(field(page, QUESTION), 'Enough room?');
    await until(() => element.value['question'] === 'Enough room?');
    expect(sent(form)).to.deep.equal({ 'talk-question': 'Enough room?' });
    byRole(page, 'button', 'Give feedback').click();
    await findRole(page, 'textbox', WHEN);
    await until(() => !('question' in element.value));
    expect(sent(form)).not.to.have.property('talk-question');
  });

  it('follows a name that changes, and is nothing without one', async () => {
    const { page, form, element } = await openForm(html`<feedback-form></feedback-form>`);
    type(field(page, WHEN), 'Our talk');
    await until(() => element.value['situation'] === 'Our talk');
    expect(sent(form)).to.deep.equal({});
    expect(element.getAttribute('name')).to.equal(null);
    element.name = 'a';
    await element.updateComplete;
    expect(sent(form)).to.include({ 'a-situation': 'Our talk' });
    expect(form.elements.namedItem('a')).to.equal(element);
    element.removeAttribute('name');
    await element.updateComplete;
    expect(sent(form)).to.deep.equal({});
  });
});

describe('feedback-form within a form of the page: its validity', () => {
  const CASES: readonly {
    what: string;
    tag: TemplateResult;
    when?: string;
    saw?: string;
    message: string;
  }[] = [
    { what: 'an empty one is valid', tag: named, message: '' },
    {
      what: 'an empty one that is required is not',
      tag: html`<feedback-form name="talk" required></feedback-form>`,
      message: NEEDS_WHEN,
    },
    { what: 'a half-written one is not', tag: named, when: 'Our talk', message: NEEDS_SAW },
    { what: 'the first sentence that is needed counts', tag: named, saw: 'You waited.', message: NEEDS_WHEN },
    { what: 'a complete one is valid', tag: named, when: 'Our talk', saw: 'You waited.', message: '' },
    {
      what: 'without a name it never holds up the form',
      tag: html`<feedback-form required></feedback-form>`,
      when: 'Our talk',
      message: '',
    },
  ];

  for (const { what, tag, when = '', saw = '', message } of CASES) {
    it(what, async () => {
      const { page, form, element, submits } = await openForm(tag);
      if (when !== '') type(field(page, WHEN), when);
      if (saw !== '') type(field(page, SAW), saw);
      await until(() => element.value['situation'] === when && element.value['observation'] === saw);
      const isValid = message === '';
      expect(element.validationMessage).to.equal(message);
      expect(element.validity.valid).to.equal(isValid);
      expect(element.validity.valueMissing).to.equal(!isValid);
      expect(element.willValidate).to.equal(true);
      expect([element.checkValidity(), form.checkValidity()]).to.deep.equal([isValid, isValid]);
      expect(element.matches(':invalid')).to.equal(!isValid);
      expect(allByRole(page, 'alert')).to.have.length(0);
      byRole(page, 'button', 'Save the page').click();
      expect(submits).to.have.length(isValid ? 1 : 0);
    });
  }

  it('is shown when it is asked for, and the focus goes to the field', async () => {
    const { page, element } = await openForm(named);
    type(field(page, WHEN), 'Our talk');
    await until(() => !element.checkValidity());
    const before = location.href;
    expect(element.reportValidity()).to.equal(false);
    await until(() => focused() === field(page, SAW));
    await findText(page, NEEDS_SAW);
    expect(location.href).to.equal(before);
  });

  it('is shown beside a question, too', async () => {
    const { page, element } = await openForm(html`<feedback-form name="talk" mode="ask" required></feedback-form>`);
    expect(element.validationMessage).to.equal('Write your question first.');
    expect(element.reportValidity()).to.equal(false);
    await findText(page, 'Write your question first.');
    type(field(page, QUESTION), 'Enough room?');
    await until(() => element.checkValidity());
  });
});

describe('feedback-form within a form of the page: reset, restore, disabled', () => {
  it('a reset clears it, its draft included', async () => {
    const { page, form, element } = await openForm(named);
    type(field(page, WHEN), 'Our talk');
    await until(() => element.value['situation'] === 'Our talk');
    form.reset();
    await until(() => element.value['situation'] === '');
    expect(field(page, WHEN)).to.have.property('value', '');
    const again = await openForm(named, { open: reopenPage });
    expect(again.element.value['situation']).to.equal('');
  });

  it('a reset clears the question, too', async () => {
    const { page, form, element } = await openForm(html`<feedback-form name="talk" mode="ask"></feedback-form>`);
    type(field(page, QUESTION), 'Enough room?');
    await until(() => element.value['question'] === 'Enough room?');
    form.reset();
    await until(() => element.value['question'] === '');
    expect(field(page, QUESTION)).to.have.property('value', '');
  });

  it('what a browser kept fills an empty form', async () => {
    const { page, element } = await openForm(named);
    element.formStateRestoreCallback(stateOf({ situation: 'Our talk', day: '2026-10-14', other: 'x' }));
    await until(() => element.value['situation'] === 'Our talk');
    expect(element.value).to.deep.equal({
      situation: 'Our talk',
      day: '2026-10-14',
      observation: '',
      effect: '',
      next: '',
    });
    expect(field(page, WHEN)).to.have.property('value', 'Our talk');
  });

  it('what a browser kept waits until the form is there', async () => {
    const { storage } = await worldOf([mentorship()]);
    const page = await openPage(named, { storage });
    const element = page.querySelector('feedback-form');
    element?.formStateRestoreCallback(stateOf({ situation: 'Our talk' }));
    await findRole(page, 'textbox', WHEN);
    await until(() => element?.value['situation'] === 'Our talk');
  });

  it('what a browser kept never replaces what somebody wrote', async () => {
    const { page, element } = await openForm(named);
    type(field(page, WHEN), 'The review');
    await until(() => element.value['situation'] === 'The review');
    element.formStateRestoreCallback(stateOf({ situation: 'Our talk', observation: 'You waited.' }));
    element.formStateRestoreCallback('something else');
    await element.updateComplete;
    expect(element.value).to.include({ situation: 'The review', observation: '' });
  });

  const READ = feedback('new', { situation: 'The review', observation: 'You waited.', status: 'read' });

  for (const mode of ['give', 'ask']) {
    it(`a disabled fieldset disables every control: ${mode}`, async () => {
      const tag = html`<fieldset id="group">
        <feedback-form name="talk" mode=${mode} required></feedback-form>
      </fieldset>`;
      const { page, form, element } = await openForm(tag, { records: [READ] });
      await findRole(page, 'button', 'I’ll try…');
      const group = page.querySelector<HTMLFieldSetElement>('#group');
      if (!group) throw new Error('no fieldset');
      expect(enabledIn(element)).to.have.length.above(5);
      group.disabled = true;
      await until(() => enabledIn(element).length === 0);
      expect([element.willValidate, element.matches(':disabled'), element.disabled]).to.deep.equal([
        false,
        true,
        false,
      ]);
      expect(sent(form)).to.deep.equal({});
      group.disabled = false;
      await until(() => enabledIn(element).length > 5);
    });
  }

  it('so does its own attribute', async () => {
    const { page, element } = await openForm(html`<feedback-form name="talk"></feedback-form>`);
    element.disabled = true;
    expect(element.hasAttribute('disabled')).to.equal(true);
    await until(() => enabledIn(page.querySelector('feedback-form')).length === 0);
    element.disabled = false;
    await until(() => enabledIn(element).length > 5);
  });
});

describe('feedback-form within a form of the page: its label', () => {
  it('names it, and a click on it goes to the first field', async () => {
    const { page, form, element } = await openForm(
      html`<label for="talk">After our talk</label><feedback-form id="talk" name="talk"></feedback-form>`,
    );
    const label = page.querySelector('label');
    expect([...element.labels]).to.deep.equal([label]);
    expect(element.form).to.equal(form);
    label?.click();
    await until(() => focused() === field(page, WHEN));
  });

  it('a click inside it stays where it is', async () => {
    const { page, element } = await openForm(
      html`<label for="talk">After our talk</label><feedback-form id="talk" name="talk"></feedback-form>`,
    );
    const area = field(page, SAW);
    area.scrollIntoView({ block: 'center' });
    await mouse({ move: middleOf(area) }, 'down', 'up');
    await until(() => focused() === area);
    element.focus();
    expect(focused()).to.equal(field(page, WHEN));
  });

  it('an element outside any form has neither', async () => {
    const { storage } = await worldOf([mentorship()]);
    const page = await openPage(named, { storage });
    const element = page.querySelector('feedback-form');
    expect(element?.form).to.equal(null);
    expect(element?.labels).to.have.length(0);
  });
});

describe('feedback-form within a form of the page: keys and the address', () => {
  it('Enter in a field of one line sends the feedback, never the form', async () => {
    const { page, submits } = await openForm(named);
    const before = location.href;
    type(field(page, WHEN), 'Our talk');
    await chord('Enter');
    const alert = await findRole(page, 'alert');
    await until(() => focused() === alert);
    await chord('Tab');
    await chord('Enter');
    await until(() => focused() === field(page, SAW));
    await chord('Enter');
    expect(shownText(page)).not.to.contain('Sent to Amara.');
    expect(location.href).to.equal(before);
    expect(submits).to.deep.equal([]);
  });

  it('Enter in a promise makes the promise, never sends the form', async () => {
    const { page, submits } = await openForm(named, {
      records: [feedback('new', { situation: 'The review', observation: 'You waited.', status: 'read' })],
    });
    (await findRole(page, 'button', 'I’ll try…')).click();
    type(await findRole(page, 'textbox', 'What will you try?'), 'wait longer');
    await chord('Enter');
    await findText(page, 'Your promise:');
    expect(submits).to.deep.equal([]);
  });
});

/** What a browser hands back after a reload. */
function stateOf(fields: Readonly<Record<string, string>>): FormData {
  const state = new FormData();
  for (const [name, text] of Object.entries(fields)) state.set(name, text);
  return state;
}

/** Every control inside, shadow roots included, that somebody can still use. */
function enabledIn(element: FeedbackForm | null): Element[] {
  const found: Element[] = [];
  const look = (root: ParentNode) => {
    for (const inner of root.querySelectorAll('*')) {
      if (inner.matches('button:enabled, input:enabled, textarea:enabled')) found.push(inner);
      if (inner.shadowRoot) look(inner.shadowRoot);
    }
  };
  if (element) look(element.renderRoot);
  return found;
}
