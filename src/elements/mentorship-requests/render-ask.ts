import { html, nothing, type TemplateResult } from 'lit';
import { isPlainDate } from '../../calendar/plain-date.js';
import type { NeededField } from '../../model/request.js';
import { MEETING_FORMATS, REQUEST_CADENCES, REQUEST_KINDS } from '../../model/terms.js';
import * as icons from '../../theme/icons.js';
import { areaField, inputField, selectField } from '../parts/fields.js';
import { listOf, textOf } from './ask-draft.js';
import { renderGoals, type GoalsContext } from './render-ask-goals.js';

const MONTHS = [1, 2, 3, 6, 9, 12] as const;

/** What is missing, and its field. */
export interface Missing {
  readonly field: NeededField | 'name';
  readonly words: string;
}

export interface FormContext extends GoalsContext {
  /** Whether nobody has said yet what the reader is called. */
  readonly asksName: boolean;
  readonly missing: readonly Missing[];
  readonly onMissing: (field: string) => void;
}

/** What has to be there first, in one place that has the focus, with a way to each. */
const renderMissing = ({ localize: t, name, missing, onMissing }: FormContext): TemplateResult | typeof nothing =>
  missing.length === 0
    ? nothing
    : html`<div class="note critical" role="alert" tabindex="-1" id="missing">
        ${icons.stop()}
        <div>
          <p>${t.t('ask.errors', { name, count: missing.length })}</p>
          <ul>
            ${missing.map(
              ({ field, words }) =>
                html`<li>
                  <button
                    class="link"
                    type="button"
                    @click=${() => {
                      onMissing(field);
                    }}
                  >
                    ${words}
                  </button>
                </li>`,
            )}
          </ul>
        </div>
      </div>`;

const isMissing = ({ missing }: FormContext, field: string): string | undefined =>
  missing.some((known) => known.field === field) ? field : undefined;

function renderWords(context: FormContext): TemplateResult {
  const { localize: t, draft, name } = context;
  const area = (field: 'why' | 'wants' | 'did') =>
    areaField(draft, {
      name: field,
      label: t.t(`ask.${field}`, { name }),
      hint: t.t(`ask.${field}.hint`, { name }),
      wrong: isMissing(context, field),
    });
  return html`${area('why')} ${area('wants')} ${area('did')}`;
}

function renderFormats({ localize: t, draft }: FormContext): TemplateResult {
  const chosen = () => listOf(draft.text('formats'));
  const toggle = (format: string) => {
    const next = chosen().includes(format) ? chosen().filter((known) => known !== format) : [...chosen(), format];
    draft.set('formats', textOf(next));
  };
  return html`<fieldset class="field">
    <legend>${t.t('ask.formats')}</legend>
    <div class="formats">
      ${MEETING_FORMATS.map(
        (format) =>
          html`<label class="choice">
            <input
              type="checkbox"
              .checked=${chosen().includes(format)}
              @change=${() => {
                toggle(format);
              }}
            />
            <span>${t.t(`request.format.${format}`)}</span>
          </label>`,
      )}
    </div>
  </fieldset>`;
}

function renderTerms(context: FormContext): TemplateResult {
  const { localize: t, draft } = context;
  const until = draft.text('until');
  const open = { value: '', label: t.t('ask.open') };
  const echo = isPlainDate(until) ? { hint: t.date(until, 'full') } : {};
  return html`<div class="two">
    ${selectField(draft, {
      name: 'cadence',
      label: t.t('ask.cadence'),
      options: [open, ...REQUEST_CADENCES.map((value) => ({ value, label: t.t(`request.cadence.${value}`) }))],
    })}
    ${selectField(draft, {
      name: 'months',
      label: t.t('ask.months'),
      options: [open, ...MONTHS.map((count) => ({ value: String(count), label: t.t('ask.months.option', { count }) }))],
    })}
    ${inputField(draft, { name: 'until', label: t.t('ask.until'), type: 'date', ...echo })}
    ${selectField(draft, {
      name: 'kind',
      label: t.t('ask.kind'),
      options: REQUEST_KINDS.map((value) => ({ value, label: t.t(`request.kind.${value}`) })),
    })}
  </div>`;
}

/** Who the letter is from, where nobody has said it yet. */
const renderName = (context: FormContext): TemplateResult | typeof nothing =>
  context.asksName
    ? inputField(context.draft, {
        name: 'name',
        label: context.localize.t('ask.name'),
        hint: context.localize.t('ask.name.hint', { name: context.name }),
        wrong: isMissing(context, 'name'),
      })
    : nothing;

/** What an ask is made of (R05): goals, why this person, what one wants and did, and the terms. */
export function renderForm(context: FormContext): TemplateResult {
  const { draft } = context;
  return html`<div class="form" @input=${draft.onInput}>
    ${renderMissing(context)} ${renderGoals(context)} ${renderWords(context)} ${renderTerms(context)}
    ${renderFormats(context)} ${renderName(context)}
  </div>`;
}
