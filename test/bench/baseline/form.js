// The feedback form as a careful page author would write it by hand, with the content and behaviour of `feedback-form`:
// a draft with every key, a list of what is needed after an empty submit.
import { h, icon, newId, wear, words } from './dom.js';
import { common, form as formStyle } from './style.js';

const DRAFT = 'bench/feedback';
const NEEDED = {
  situation: ['When and where', 'Say when and where it was, in a few words.'],
  observation: ['What you saw or heard', 'Say what you saw or heard. One sentence is enough.'],
};

/** `onSend` gets the fields. */
export function handForm({ partner, onSend }) {
  wear('common', common);
  wear('form', formStyle);
  const optional = () => words('optional', '(if you like)');
  const input = (tag, id, attributes) =>
    h(tag, {
      class: 'input',
      id: `hand-${id}`,
      name: id,
      'aria-describedby': `hand-${id}-error hand-${id}-hints`,
      'aria-invalid': 'false',
      ...attributes,
    });
  const hints = (id) => h('div', { id: `hand-${id}-hints`, 'aria-live': 'polite' });
  const area = (id, label, more, hint) =>
    h(
      'div',
      {},
      h(
        'div',
        { class: 'field' },
        h('label', { for: `hand-${id}` }, label, ...more),
        input('textarea', id, { rows: '2' }),
        hint && h('p', { class: 'hint', id: `hand-${id}-hint` }, hint),
      ),
      hints(id),
    );
  const choice = (label, pressed) =>
    h('button', { class: 'btn s', type: 'button', 'aria-pressed': String(pressed) }, label);

  const kept = h('p', { class: 'reads' });
  const form = h('div', { class: 'form' });
  const title = h('div', {}, h('h3', {}, `Feedback for ${partner}`));
  const valueOf = (id) => form.querySelector(`[name="${id}"]`).value;
  const fields = () =>
    Object.fromEntries(['situation', 'day', 'observation', 'effect', 'next'].map((id) => [id, valueOf(id)]));
  const keep = () => {
    localStorage.setItem(DRAFT, JSON.stringify({ id: newId('feedback'), ...fields() }));
    kept.replaceChildren(icon('check'), 'Draft kept on this device');
  };

  const showProblems = (missing) => {
    for (const old of form.querySelectorAll('.summary, .error')) old.remove();
    for (const id of Object.keys(NEEDED)) {
      const field = form.querySelector(`[name="${id}"]`);
      field.setAttribute('aria-invalid', String(missing.includes(id)));
      if (!missing.includes(id)) continue;
      field.after(h('p', { class: 'error', id: `hand-${id}-error` }, icon('stop'), h('span', {}, NEEDED[id][1])));
    }
    if (missing.length === 0) return;
    const line = (id) =>
      h(
        'li',
        {},
        h(
          'button',
          { class: 'link', type: 'button', onclick: () => form.querySelector(`[name="${id}"]`).focus() },
          NEEDED[id][0],
        ),
      );
    const summary = h(
      'div',
      { class: 'note critical summary', role: 'alert', tabindex: '-1' },
      icon('stop'),
      h(
        'div',
        {},
        h('h4', {}, `${missing.length} answers are missing`),
        h('ul', {}, ...missing.map(line)),
        h('p', { class: 'small' }, 'What you wrote is still here.'),
      ),
    );
    title.after(summary);
    summary.focus();
  };
  const send = () => {
    const values = fields();
    const missing = Object.keys(NEEDED).filter((id) => values[id].trim() === '');
    showProblems(missing);
    if (missing.length > 0) return;
    localStorage.removeItem(DRAFT);
    onSend(values);
  };

  form.append(
    title,
    h(
      'div',
      {},
      h(
        'div',
        { class: 'when' },
        h(
          'div',
          { class: 'field' },
          h('label', { for: 'hand-situation' }, 'When and where was it?'),
          input('input', 'situation', { type: 'text', autocomplete: 'off' }),
        ),
        h(
          'div',
          { class: 'field' },
          h('label', { for: 'hand-day' }, 'The day ', optional()),
          input('input', 'day', { type: 'date' }),
          h('p', { class: 'hint' }),
        ),
      ),
      hints('situation'),
    ),
    area('observation', 'What did you see or hear?', []),
    area('effect', 'What did it do?', []),
    area(
      'next',
      'Next time, try…',
      [' ', optional()],
      `One small thing that ${partner} could do more of, or differently.`,
    ),
    h(
      'div',
      { class: 'between hair' },
      h(
        'div',
        {},
        h('p', { class: 'reads' }, icon('pair'), h('span', {}, `Only you and ${partner} can read this.`)),
        kept,
      ),
      h('button', { class: 'btn primary', type: 'button', onclick: send }, `Send to ${partner}`),
    ),
  );
  form.addEventListener('input', keep);
  form.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || !(event.target instanceof HTMLInputElement)) return;
    event.preventDefault();
    send();
  });

  const element = h(
    'div',
    { class: 'hw' },
    h(
      'section',
      { class: 'panel hf' },
      h(
        'div',
        { class: 'switch', role: 'group', 'aria-label': 'Give or ask' },
        choice('Give feedback', true),
        choice('Ask for feedback', false),
      ),
      form,
    ),
  );
  return { element };
}
