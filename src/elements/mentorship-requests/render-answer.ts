import { html, nothing, type TemplateResult } from 'lit';
import { isPlainDate } from '../../calendar/plain-date.js';
import type { common } from '../../locale/en/common.js';
import type { requestsAnswer } from '../../locale/en/requests-answer.js';
import type { requestsLetter } from '../../locale/en/requests-letter.js';
import type { LocalizeController } from '../../locale/localize.js';
import type { Listed } from '../../model/directory/listed.js';
import { DECLINE_REASONS } from '../../model/terms.js';
import * as icons from '../../theme/icons.js';
import { areaField, inputField, selectField } from '../parts/fields.js';
import type { FormDraft } from '../parts/form-draft.js';
import type { AnswerKind } from './answer-draft.js';

export type AnswerWords = LocalizeController<typeof requestsAnswer & typeof requestsLetter & typeof common>;

export interface AnswerContext {
  readonly localize: AnswerWords;
  readonly draft: FormDraft;
  /** What the asker is called. */
  readonly name: string;
  readonly kinds: readonly AnswerKind[];
  readonly kind: AnswerKind | undefined;
  /** How many places are free; undefined where nobody said how many there are. */
  readonly free: number | undefined;
  /** Whom the reader may name. */
  readonly people: readonly Listed[];
  readonly lineMissing: boolean;
  readonly busy: boolean;
  readonly onMore: () => void;
}

function renderKind({ localize: t, draft, name, kind }: AnswerContext, one: AnswerKind): TemplateResult {
  const what = one === 'accept' ? t.t('answer.accept.what') : t.t(`answer.${one}.what`, { name });
  return html`<label class="choice">
    <input
      type="radio"
      name="kind"
      value=${one}
      .checked=${kind === one}
      @change=${() => {
        draft.set('kind', one);
      }}
    />
    <span><b>${t.t(`answer.${one}`)}</b><small>${what}</small></span>
  </label>`;
}

/** Why "yes" cannot be said just now, and what can be done about it. */
const renderFull = ({ localize: t, busy, onMore }: AnswerContext): TemplateResult =>
  html`<div class="note caution">
    ${icons.alert()}
    <div class="stack">
      <p>${t.t('answer.full')}</p>
      <button class="btn s" type="button" ?disabled=${busy} @click=${onMore}>${t.t('answer.full.more')}</button>
    </div>
  </div>`;

function renderAccept(context: AnswerContext): TemplateResult | typeof nothing {
  const { localize: t, free } = context;
  if (free === 0) return renderFull(context);
  return free === undefined ? nothing : html`<p class="small muted">${t.t('answer.free', { count: free })}</p>`;
}

const renderQuestion = ({ localize: t, draft, lineMissing }: AnswerContext): TemplateResult =>
  areaField(draft, {
    name: 'question',
    label: t.t('answer.question.label'),
    wrong: lineMissing ? 'question' : undefined,
  });

function renderDecline({ localize: t, draft, name, people }: AnswerContext): TemplateResult {
  const again = draft.text('again');
  const echo = isPlainDate(again) ? { hint: t.date(again, 'full') } : {};
  const referral = selectField(draft, {
    name: 'referral',
    label: t.t('answer.people'),
    hint: t.t('answer.people.hint', { name }),
    options: [
      { value: '', label: t.t('answer.people.none') },
      ...people.map(({ id, profile }) => ({ value: id, label: profile.name })),
    ],
  });
  return html`<div class="two">
    <div class="stack">
      ${selectField(draft, {
        name: 'reason',
        label: t.t('answer.reason'),
        options: DECLINE_REASONS.map((value) => ({ value, label: t.t(`request.reason.${value}`) })),
      })}
      ${areaField(draft, { name: 'line', label: t.t('answer.line'), hint: t.t('answer.line.hint') })}
    </div>
    <div class="stack">
      ${people.length === 0 ? nothing : referral}
      ${inputField(draft, { name: 'again', label: t.t('answer.again'), type: 'date', ...echo })}
    </div>
  </div>`;
}

function renderFields(context: AnswerContext): TemplateResult | typeof nothing {
  switch (context.kind) {
    case 'accept':
      return renderAccept(context);
    case 'question':
      return renderQuestion(context);
    case 'decline':
      return renderDecline(context);
    default:
      return nothing;
  }
}

/** Four fair answers, and what each one needs. */
export const renderAnswer = (context: AnswerContext): TemplateResult =>
  html`<fieldset>
      <legend class="sr">${context.localize.t('answer.title')}</legend>
      <div class="answers">${context.kinds.map((kind) => renderKind(context, kind))}</div>
    </fieldset>
    ${renderFields(context)}`;
