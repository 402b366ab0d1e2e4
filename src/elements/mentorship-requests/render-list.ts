import { html, nothing, type TemplateResult } from 'lit';
import type { requests } from '../../locale/en/requests.js';
import type { LocalizeController } from '../../locale/localize.js';
import { isOpenAt, otherOf, waitsFor, type MentorshipRequest, type RequestViews } from '../../model/request.js';
import { face } from '../parts/face.js';
import type { Reader } from './letter-words.js';
import { renderChip } from './render-chip.js';
import type { RequestEntry } from './scene.js';

interface ListContext {
  readonly localize: LocalizeController<typeof requests>;
  readonly reader: Reader;
  readonly views: RequestViews<RequestEntry>;
  /** Id of the letter that is read. */
  readonly chosen: string;
  readonly photoOf: (person: string) => string;
  readonly onOpen: (id: string) => void;
}

/** What a letter is about, in a line. */
const subject = ({ goals, wants, why }: MentorshipRequest): string => goals[0]?.title ?? (wants.trim() || why.trim());

function renderItem(context: ListContext, { id, value }: RequestEntry): TemplateResult {
  const { localize: t, reader, chosen, photoOf, onOpen } = context;
  const { person, name } = otherOf(value, reader.me);
  const voice = id === chosen ? 'partner' : 'other';
  return html`<li>
    <button
      class="item"
      type="button"
      part="item"
      aria-current=${id === chosen ? 'true' : 'false'}
      data-id=${id}
      @click=${() => {
        onOpen(id);
      }}
    >
      ${face(name, voice, 'sm', photoOf(person))}
      <span class="about">
        <b class="strong">${name}</b>
        <span class="small muted">${subject(value)}</span>
        ${renderChip(t, value, reader)}
      </span>
    </button>
  </li>`;
}

function renderSection(context: ListContext, title: string, entries: readonly RequestEntry[]) {
  if (entries.length === 0) return nothing;
  return html`<section>
    <div class="pad"><h4>${title}</h4></div>
    <ul class="items">
      ${entries.map((entry) => renderItem(context, entry))}
    </ul>
  </section>`;
}

function renderEnded(context: ListContext): TemplateResult | typeof nothing {
  const { localize: t, views, chosen } = context;
  const { ended } = views;
  if (ended.length === 0) return nothing;
  return html`<details ?open=${ended.some(({ id }) => id === chosen)}>
    <summary>${t.t('requests.ended', { count: ended.length })}</summary>
    <ul class="items">
      ${ended.map((entry) => renderItem(context, entry))}
    </ul>
  </details>`;
}

/** How many letters hope for an answer of the reader. */
export const waitingForMe = ({ toMe, fromMe }: RequestViews<RequestEntry>, { me, now }: Reader): number =>
  [...toMe, ...fromMe].filter(({ value }) => isOpenAt(value, now) && waitsFor(value) === me).length;

/** Everything that was asked, on both sides: what is open first, what has ended folded. */
export function renderList(context: ListContext): TemplateResult {
  const { localize: t, views, reader } = context;
  const count = waitingForMe(views, reader);
  return html`<div class="pad top">
      <h3>${t.t('requests.title')}</h3>
      ${count === 0 ? nothing : html`<p class="small muted">${t.t('requests.reminders', { count })}</p>`}
    </div>
    ${renderSection(context, t.t('requests.toMe'), views.toMe)}
    ${renderSection(context, t.t('requests.fromMe'), [...views.fromMe, ...views.drafts])} ${renderEnded(context)}`;
}
