import { html, nothing, type TemplateResult } from 'lit';
import type { TableSample } from '../../exchange/preview.js';
import * as icons from '../../theme/icons.js';
import type { mapping as words } from '../../locale/en/mapping.js';
import { freeTimesText } from '../../model/free-times.js';
import type { FreeTime } from '../../model/person.js';
import { face } from '../parts/face.js';
import type { MappingLocalizer } from './mentor-directory-mapping-column.js';

type Sampled = ReturnType<TableSample['personAt']>;

interface Setting {
  readonly person: Sampled;
  readonly index: number;
  readonly size: number;
  readonly onNext: () => void;
}

/** What a card shows, in its order. */
const SHOWN = [
  ...([
    'about',
    'topics',
    'asks',
    'learns',
    'kinds',
    'formats',
    'styles',
    'style',
    'languages',
    'place',
    'zone',
  ] as const),
  ...(['hours', 'places', 'taken', 'pausedUntil', 'replyDays', 'cadence', 'limits', 'stories'] as const),
];

/** They stand at the top of the card, or say nothing by themselves. */
const ELSEWHERE: readonly string[] = ['name', 'headline', 'organisation', 'pronouns', 'photo', 'levels'];

const isFreeTimes = (value: readonly unknown[]): value is readonly FreeTime[] =>
  value.every((one) => typeof one === 'object' && one !== null && 'days' in one);

function valueOf(value: unknown): string | readonly string[] {
  if (!Array.isArray(value)) return String(value);
  return value.length > 0 && isFreeTimes(value) ? freeTimesText(value) : value.map(String);
}

const renderValue = (value: string | readonly string[]): TemplateResult =>
  typeof value === 'string'
    ? html`<dd><bdi>${value}</bdi></dd>`
    : html`<dd class="cluster">${value.map((item) => html`<bdi class="tag">${item}</bdi>`)}</dd>`;

const renderField = (label: string, value: unknown): TemplateResult =>
  html`<div>
    <dt>${label}</dt>
    ${renderValue(valueOf(value))}
  </div>`;

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

function renderPerson(localize: MappingLocalizer, { fields, contact }: NonNullable<Sampled>): TemplateResult {
  const name = text(fields['name']);
  const own = Object.keys(fields).filter((key) => !ELSEWHERE.includes(key) && !SHOWN.some((shown) => shown === key));
  const work = [text(fields['headline']), text(fields['organisation'])].filter((part) => part !== '');
  return html`
    <div class="head">
      ${face(name, 'other')}
      <div>
        <h5><bdi>${name}</bdi></h5>
        ${work.length > 0 ? html`<p class="small muted"><bdi>${work.join(', ')}</bdi></p>` : nothing}
      </div>
    </div>
    <dl>
      ${SHOWN.filter((field) => field in fields).map((field) => renderField(localize.t(label(field)), fields[field]))}
      ${own.map((field) => renderField(field, fields[field]))}
    </dl>
    ${
      contact.email !== '' || contact.phone !== '' || contact.links.length > 0
        ? html`<p class="reads">${icons.lock()}<span>${localize.t('mapping.preview.private')}</span></p>`
        : nothing
    }
  `;
}

const label = (field: (typeof SHOWN)[number]): keyof typeof words => `mapping.field.${field}`;

/** What was wrong with cells of the row: they are left out, and the person stays. */
const renderFaults = (localize: MappingLocalizer, { faults }: NonNullable<Sampled>): TemplateResult | typeof nothing =>
  faults.length === 0
    ? nothing
    : html`<div class="note caution">
        ${icons.alert()}
        <div>
          <p class="strong">${localize.t('mapping.faults')}</p>
          <ul role="list">
            ${faults.map(({ field, problem }) => html`<li><bdi class="strong">${field}</bdi>: ${localize.say(problem)}</li>`)}
          </ul>
        </div>
      </div>`;

/** One person of the table as the columns read them now. */
export function renderSampled(localize: MappingLocalizer, { person, index, size, onNext }: Setting): TemplateResult {
  return html`<section class="card sampled" part="preview" aria-labelledby="preview-title">
    <h4 id="preview-title">${localize.t('mapping.preview')}</h4>
    <div class="live">
      ${
        person && text(person.fields['name']) !== ''
          ? html`${renderPerson(localize, person)}${renderFaults(localize, person)}`
          : html`<p class="muted">${localize.t('mapping.preview.nobody')}</p>`
      }
    </div>
    <div class="between">
      <span class="small muted"
        >${localize.t('mapping.preview.at', { row: Math.min(index + 1, size), count: size })}</span
      >
      ${
        size > 1
          ? html`<button class="btn s" type="button" @click=${onNext}>${localize.t('mapping.preview.next')}</button>`
          : nothing
      }
    </div>
  </section>`;
}
