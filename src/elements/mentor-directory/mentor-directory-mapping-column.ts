import { html, nothing, type TemplateResult } from 'lit';
import type { Confidence, Guess } from '../../exchange/guess.js';
import type { ColumnMeaning, ColumnUse, DateOrder } from '../../exchange/mapping.js';
import type { mapping as words } from '../../locale/en/mapping.js';
import type { LocalizeController } from '../../locale/localize.js';
import * as icons from '../../theme/icons.js';
import { fieldValue } from '../parts/field-value.js';

export type MappingLocalizer = Pick<LocalizeController<typeof words>, 't' | 'say' | 'list' | 'date'>;

type Group = 'person' | 'mentoring' | 'time' | 'reach' | 'other';

/** What a column can mean, in the order in which it is offered. */
const GROUPS: Readonly<Record<Group, readonly ColumnMeaning[]>> = {
  person: ['name', 'firstName', 'lastName', 'pronouns', 'headline', 'organisation', 'photo', 'about', 'id'],
  mentoring: [
    ...(['topics', 'asks', 'learns', 'kinds', 'formats', 'styles', 'style', 'limits', 'stories'] as const),
    ...(['cadence', 'places', 'taken'] as const),
  ],
  time: ['place', 'zone', 'languages', 'hours', 'pausedUntil', 'replyDays'],
  reach: ['email', 'phone', 'links'],
  other: ['public', 'keep', 'leave'],
};

const isGroup = (name: string): name is Group => Object.hasOwn(GROUPS, name);

const MEANINGS = Object.values(GROUPS).flat();

const SPLITS = [';', ',', '|', '/', '\n', '、', '،'] as const;
const DATES: readonly DateOrder[] = ['ymd', 'dmy', 'mdy'];
const LISTS: readonly ColumnMeaning[] = [
  'topics',
  'asks',
  'learns',
  'kinds',
  'formats',
  'languages',
  'styles',
  'stories',
];

interface Setting {
  readonly guess: Guess;
  readonly index: number;
  readonly use: ColumnUse;
  readonly isChosen: boolean;
  readonly onChange: (use: ColumnUse) => void;
}

const ICONS: Readonly<Record<Confidence | 'chosen', () => TemplateResult>> = {
  sure: icons.check,
  likely: icons.half,
  unknown: icons.alert,
  chosen: icons.pen,
};

const TONES: Readonly<Record<Confidence | 'chosen', string>> = {
  sure: 'positive',
  likely: 'accent',
  unknown: 'caution',
  chosen: 'partner',
};

function renderReason(localize: MappingLocalizer, { guess, index, isChosen }: Setting): TemplateResult {
  const confidence = isChosen ? 'chosen' : guess.confidence;
  const because = isChosen ? localize.t('mapping.because.chosen') : localize.say(guess.reason);
  return html`<p class="reason" id="reason-${index}">
    <span class="state ${TONES[confidence]}">
      ${ICONS[confidence]()}${localize.t(`mapping.confidence.${confidence}`)}
    </span>
    <span class="small muted">${because}</span>
  </p>`;
}

function renderMeaning(localize: MappingLocalizer, { guess, index, use, onChange }: Setting): TemplateResult {
  const onInput = (event: Event): void => {
    const field = MEANINGS.find((meaning) => meaning === fieldValue(event));
    if (field) onChange({ ...use, field });
  };
  const option = (field: ColumnMeaning) =>
    html`<option value=${field} ?selected=${field === use.field}>${localize.t(`mapping.field.${field}`)}</option>`;
  return html`
    <label class="sr" for="meaning-${index}">${localize.t('mapping.means', { heading: guess.heading })}</label>
    <select
      id="meaning-${index}"
      class="input"
      aria-describedby="reason-${index}"
      .value=${use.field}
      @change=${onInput}
    >
      ${Object.keys(GROUPS)
        .filter(isGroup)
        .map(
          (group) =>
            html`<optgroup label=${localize.t(`mapping.group.${group}`)}>${GROUPS[group].map(option)}</optgroup>`,
        )}
    </select>
  `;
}

function renderSplit(localize: MappingLocalizer, { guess, index, use, onChange }: Setting): TemplateResult {
  const split = use.split ?? ';';
  return html`<div class="way">
    <label class="small" for="split-${index}">${localize.t('mapping.split', { heading: guess.heading })}</label>
    <select
      id="split-${index}"
      class="input"
      .value=${split}
      @change=${(event: Event) => onChange({ ...use, split: fieldValue(event) })}
    >
      ${SPLITS.map(
        (sign) =>
          html`<option value=${sign} ?selected=${sign === split}>${localize.t(`mapping.split.${sign}`)}</option>`,
      )}
    </select>
  </div>`;
}

function renderDates(localize: MappingLocalizer, { guess, index, use, onChange }: Setting): TemplateResult {
  const order = use.dates ?? 'ymd';
  const onInput = (event: Event): void => {
    const dates = DATES.find((known) => known === fieldValue(event));
    if (dates) onChange({ ...use, dates });
  };
  return html`<div class="way">
    <label class="small" for="dates-${index}">${localize.t('mapping.dates', { heading: guess.heading })}</label>
    <select id="dates-${index}" class="input" .value=${order} @change=${onInput}>
      ${DATES.map(
        (known) =>
          html`<option value=${known} ?selected=${known === order}>${localize.t(`mapping.dates.${known}`)}</option>`,
      )}
    </select>
  </div>`;
}

/** A column: its heading and two of its values, what it is taken for and why, and the choice to change that. */
export function renderColumn(localize: MappingLocalizer, setting: Setting): TemplateResult {
  const { guess, use } = setting;
  return html`<li class="column ${use.field === 'leave' ? 'left' : ''}" part="column">
    <div class="told">
      <h4><bdi>${guess.heading}</bdi></h4>
      ${
        guess.samples.length === 0
          ? html`<p class="small muted">${localize.t('mapping.values.none')}</p>`
          : html`<ul role="list" class="values" aria-label=${localize.t('mapping.values')}>
              ${guess.samples.map((value) => html`<li class="value"><bdi>${value}</bdi></li>`)}
            </ul>`
      }
    </div>
    <div class="meant">
      ${renderMeaning(localize, setting)} ${renderReason(localize, setting)}
      ${LISTS.includes(use.field) ? renderSplit(localize, setting) : nothing}
      ${use.field === 'pausedUntil' ? renderDates(localize, setting) : nothing}
    </div>
  </li>`;
}
