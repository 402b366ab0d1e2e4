import { html, nothing, type TemplateResult } from 'lit';
import { agreementEdit } from '../../locale/en/agreement-edit.js';
import type { LocalizeController } from '../../locale/localize.js';
import { clauseKey, isClauseName, type ClauseKey, type ClauseName } from '../../model/agreement.js';
import {
  AGREEMENT_CADENCES,
  CONFIDENCE_EXCEPTIONS,
  CONFIDENCES,
  COURTESIES,
  MEETING_FORMATS,
  OFF_LIMITS,
  TALK_STYLES,
  TALK_WAYS,
} from '../../model/terms.js';
import { isPlainDate } from '../../calendar/plain-date.js';
import { shortName } from '../../model/name.js';
import { areaField, choiceField, inputField, selectField, type Option } from '../parts/fields.js';
import type { FormDraft } from '../parts/form-draft.js';
import { labelOf, sentences } from './clause-words.js';
import { splitPicks } from './edit-form.js';
import type { AgreementScene } from './scene.js';

export const editSentences = { ...sentences, ...agreementEdit };
export type EditWords = LocalizeController<typeof editSentences>;

export interface EditContext {
  readonly words: EditWords;
  readonly scene: AgreementScene;
  readonly draft: FormDraft;
  /** Whether it is the side of the other one that is written about. */
  readonly isTheirs: boolean;
  /** The field that a refusal is about. */
  readonly wrong: string | undefined;
}

type Fields = (context: EditContext, name: string) => TemplateResult;

interface Checks {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly options: readonly Option[];
}

/** Some of a few things; the order in which they were ticked is kept. */
function checksField(draft: FormDraft, { name, label, hint, options }: Checks): TemplateResult {
  const picked = splitPicks(draft.text(name));
  const onInput = (event: Event) => {
    event.stopPropagation();
    const { target } = event;
    if (!(target instanceof HTMLInputElement)) return;
    const rest = picked.filter((one) => one !== target.value);
    draft.set(name, (target.checked ? [...rest, target.value] : rest).join(','));
  };
  return html`<fieldset class="field" aria-describedby=${hint ? `${name}-hint` : nothing} @input=${onInput}>
    <legend>${label}</legend>
    ${hint ? html`<p class="hint" id="${name}-hint">${hint}</p>` : nothing}
    <div class="checks">
      ${options.map(
        ({ value, label: said }) =>
          html`<label class="choice">
            <input type="checkbox" value=${value} .checked=${picked.includes(value)} />
            <span>${said}</span>
          </label>`,
      )}
    </div>
  </fieldset>`;
}

/** A day, said again in words under its field. */
function dayField(context: EditContext, name: string, label: string, hint: string): TemplateResult {
  const { words, draft, wrong } = context;
  const day = draft.text(name);
  return inputField(draft, {
    name,
    label,
    hint: isPlainDate(day) ? `${words.date(day, 'full')}. ${hint}` : hint,
    type: 'date',
    wrong,
  });
}

const linesField = ({ words, draft, wrong }: EditContext, name: string, label: string, hint?: string) =>
  areaField(draft, { name, label, hint: hint ?? words.t('agreement.edit.lines'), wrong });

/** A question about what somebody gives or does: it may be the other one who is meant. */
const sidedField =
  (clause: 'gives' | 'cannot' | 'does'): Fields =>
  (context, name) => {
    const { words, scene, isTheirs } = context;
    const { partner } = scene;
    const label = isTheirs
      ? words.t(`agreement.edit.${clause}.theirs`, { partner })
      : words.t(`agreement.edit.${clause}`);
    return linesField(context, name, label, words.t(`agreement.edit.${clause}.hint`));
  };

const styleFields: Fields = ({ words, draft }, name) => {
  const any = { value: '', label: words.t('agreement.edit.any') };
  const ways = TALK_WAYS.map((value) => ({ value, label: words.t(`agreement.edit.way.${value}`) }));
  const styles = TALK_STYLES.map((value) => ({ value, label: words.t(`agreement.edit.style.${value}`) }));
  return html`<div class="two">
      ${choiceField(draft, { name: `${name}/way`, label: words.t('agreement.edit.way'), options: [...ways, any] })}
      ${choiceField(draft, { name: `${name}/style`, label: words.t('agreement.edit.style'), options: [...styles, any] })}
    </div>
    ${inputField(draft, { name: `${name}/line`, label: words.t('agreement.edit.style.line') })}`;
};

const initiatorField: Fields = ({ words, scene, draft }, name) => {
  const { mine, other } = scene;
  const options = [
    { value: '', label: words.t('agreement.edit.none') },
    ...[mine, other].map(({ person, name: full }) => ({ value: person, label: shortName(full) })),
    { value: 'both', label: words.t('agreement.initiator.both') },
  ];
  const label = words.t('agreement.edit.initiator');
  return selectField(draft, { name, label, options, hint: words.t('agreement.edit.initiator.hint') });
};

const confidenceFields: Fields = (context, name) => {
  const { words, draft } = context;
  const keeps = CONFIDENCES.map((value) => ({ value, label: words.t(`agreement.edit.keep.${value}`) }));
  const options = CONFIDENCE_EXCEPTIONS.map((value) => ({ value, label: words.t(`agreement.except.${value}`) }));
  return html`${choiceField(draft, { name: `${name}/keep`, label: words.t('agreement.edit.confidence'), options: keeps })}
    <p class="hint">${words.t('agreement.edit.confidence.hint')}</p>
    ${checksField(draft, { name, label: words.t('agreement.edit.except'), options })}
    ${linesField(context, `${name}/own`, words.t('agreement.edit.own'), '')}`;
};

const FIELDS: Readonly<Record<ClauseName, Fields>> = {
  purpose: ({ words, draft, wrong }, name) =>
    areaField(draft, { name, label: words.t('agreement.edit.purpose'), wrong }),
  expectations: (context, name) => linesField(context, name, context.words.t('agreement.edit.expectations')),
  gives: sidedField('gives'),
  cannot: sidedField('cannot'),
  does: sidedField('does'),
  style: styleFields,
  cadence: ({ words, draft }, name) => {
    const none = { value: '', label: words.t('agreement.edit.none') };
    const options = AGREEMENT_CADENCES.map((value) => ({ value, label: words.t(`agreement.cadence.${value}`) }));
    return selectField(draft, { name, label: words.t('agreement.edit.cadence'), options: [none, ...options] });
  },
  minutes: ({ words, draft, wrong }, name) =>
    inputField(draft, { name, label: words.t('agreement.edit.minutes'), type: 'number', wrong }),
  formats: ({ words, draft }, name) => {
    const options = MEETING_FORMATS.map((value) => ({ value, label: words.t(`agreement.format.${value}`) }));
    const hint = words.t('agreement.edit.formats.hint');
    return checksField(draft, { name, label: words.t('agreement.edit.formats'), hint, options });
  },
  until: (context, name) =>
    dayField(context, name, context.words.t('agreement.edit.until'), context.words.t('agreement.edit.until.hint')),
  initiator: initiatorField,
  topics: (context, name) => linesField(context, name, context.words.t('agreement.edit.topics')),
  offLimits: (context, name) => {
    const { words, draft } = context;
    const options = OFF_LIMITS.map((value) => ({ value, label: words.t(`agreement.off.${value}`) }));
    const hint = words.t('agreement.edit.offLimits.hint');
    return html`${checksField(draft, { name, label: words.t('agreement.edit.offLimits'), hint, options })}
    ${linesField(context, `${name}/own`, words.t('agreement.edit.offLimits.own'), '')}`;
  },
  confidence: confidenceFields,
  courtesy: (context, name) => {
    const { words, draft } = context;
    const options = COURTESIES.map((value) => ({ value, label: words.t(`agreement.courtesy.${value}`) }));
    const hint = words.t('agreement.edit.courtesy.hint');
    return html`${checksField(draft, { name, label: words.t('agreement.edit.courtesy'), hint, options })}
    ${linesField(context, `${name}/own`, words.t('agreement.edit.own'), '')}`;
  },
  review: (context, name) =>
    dayField(context, name, context.words.t('agreement.edit.review'), context.words.t('agreement.edit.review.hint')),
};

function addedField(context: EditContext, key: ClauseKey): TemplateResult {
  const { words, scene, draft, wrong } = context;
  const name = clauseKey(key);
  const found = scene.pack.clauses.find(({ clause }) => clause === key.clause);
  const label = labelOf(words, scene, key);
  const field = { name, label, hint: found?.hint ?? '', wrong };
  return found?.shape === 'lines' ? areaField(draft, field) : inputField(draft, field);
}

/** The fields of one clause. */
export const renderFields = (context: EditContext, key: ClauseKey): TemplateResult =>
  isClauseName(key.clause) ? FIELDS[key.clause](context, clauseKey(key)) : addedField(context, key);
