// The dialog in which a goal of the hand-written board is written: the same fields, and a draft with every key.
import { h, icon, words } from './dom.js';

const DRAFT = 'bench/goal/new';

const field = (id, label, input, hint) =>
  h(
    'div',
    { class: 'field' },
    h('label', { for: `hand-${id}` }, label),
    input,
    hint && h('p', { class: 'hint' }, hint),
  );

const input = (id, type = 'text') =>
  h('input', { id: `hand-${id}`, name: id, class: 'input', type, autocomplete: 'off' });

const choice = (name, value, label, hint, checked) =>
  h(
    'label',
    { class: 'choice' },
    h('input', { type: 'radio', name, value, checked }),
    h('span', {}, h('b', {}, label), hint && h('small', {}, hint)),
  );

/** Made when it is first opened. `onSave` gets the fields. */
export function handEditor(host, onSave) {
  let dialog;
  const value = (name) => dialog.querySelector(`[name="${name}"]`).value;
  const fields = () => ({ title: value('title'), why: value('why'), measure: value('measure'), by: value('by') });

  const keep = () => {
    localStorage.setItem(DRAFT, JSON.stringify(fields()));
    dialog.querySelector('.kept').textContent = 'Draft kept on this device';
  };
  const save = () => {
    const values = fields();
    const error = dialog.querySelector('#hand-title-error');
    const title = dialog.querySelector('#hand-title');
    const missing = values.title.trim() === '';
    title.setAttribute('aria-invalid', String(missing));
    error.replaceChildren();
    if (missing) {
      error.append(icon('stop'), 'Say what you want to reach. One sentence is enough.');
      title.focus();
      return;
    }
    localStorage.removeItem(DRAFT);
    dialog.close();
    onSave({ ...values, shared: dialog.querySelector('[name="reads"]:checked').value === 'pair' });
  };
  const cancel = () => {
    localStorage.removeItem(DRAFT);
    dialog.close();
  };
  const onKey = (event) => {
    if (event.key !== 'Enter' || !(event.target instanceof HTMLInputElement)) return;
    event.preventDefault();
    save();
  };

  const make = () =>
    h(
      'dialog',
      { 'aria-labelledby': 'hand-heading' },
      h(
        'header',
        { class: 'between' },
        h('h3', { id: 'hand-heading' }, 'A new goal'),
        h('span', { role: 'status' }, words('state kept', '')),
      ),
      h(
        'div',
        { class: 'form', oninput: keep, onkeydown: onKey },
        field('title', 'What do you want to reach?', input('title')),
        h('div', { class: 'error', id: 'hand-title-error' }),
        field('why', 'Why does it matter to you?', h('textarea', { id: 'hand-why', name: 'why', class: 'input' })),
        h(
          'div',
          { class: 'two' },
          field('measure', 'How will you know?', input('measure'), 'Something others could see, too.'),
          field('by', 'By when?', input('by', 'date')),
        ),
        h(
          'fieldset',
          { class: 'field' },
          h('legend', {}, 'How far away is it?'),
          choice('horizon', 'short', 'This year', undefined, true),
          choice('horizon', 'long', 'Long term'),
        ),
        h(
          'fieldset',
          { class: 'field' },
          h('legend', {}, 'Steps'),
          h('input', { class: 'input', 'aria-label': 'Next small step', placeholder: 'Next small step' }),
          h('input', { class: 'input', type: 'date', 'aria-label': 'By' }),
          h('button', { class: 'btn', type: 'button' }, icon('plus'), 'Add a step'),
        ),
        h(
          'fieldset',
          { class: 'field' },
          h('legend', {}, 'Who reads it?'),
          h(
            'div',
            { class: 'two' },
            choice('reads', 'me', 'Only you', 'Stays private until you share it.', true),
            choice('reads', 'pair', 'You and Amara', 'Amara sees steps and check-ins, too.'),
          ),
        ),
      ),
      h(
        'footer',
        { class: 'between' },
        h('p', { class: 'reads' }, icon('lock'), h('span', {}, 'Only you can read this.')),
        h('button', { class: 'btn quiet', type: 'button', onclick: cancel }, 'Cancel'),
        h('button', { class: 'btn primary', type: 'button', onclick: save }, 'Save goal'),
      ),
    );

  return {
    open() {
      if (!dialog) host.append((dialog = make()));
      for (const one of dialog.querySelectorAll('.input')) one.value = '';
      dialog.showModal();
      dialog.querySelector('#hand-title').focus();
    },
  };
}
