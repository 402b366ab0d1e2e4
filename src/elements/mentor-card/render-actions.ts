import { html, nothing, type TemplateResult } from 'lit';
import type { peopleActions } from '../../locale/en/people-actions.js';
import type { LocalizeController } from '../../locale/localize.js';
import * as icons from '../../theme/icons.js';
import * as own from '../../theme/people-icons.js';
import type { Offer } from './card-offer.js';

type Rendered = TemplateResult | typeof nothing;

/** What can be done, and what is told where it cannot. */
export interface ActionsContext {
  readonly localize: Pick<LocalizeController<typeof peopleActions>, 't' | 'date'>;
  /** The whole name, and what the person is called. */
  readonly name: string;
  readonly called: string;
  /** The zone in which the reader reads days. */
  readonly zone: string;
  readonly offer: Offer;
  /** Whether the store can be written to now. */
  readonly ready: boolean;
  readonly asks: boolean;
  readonly starts: boolean;
  /** Whether the person is kept for later; undefined where nothing can be kept. */
  readonly kept: boolean | undefined;
  /** Whether the person stands beside others; undefined where the host puts nobody there. */
  readonly compared: boolean | undefined;
  readonly saves: boolean;
  readonly onAsk: () => void;
  readonly onStart: () => void;
  readonly onKeep: () => void;
  readonly onCompare: () => void;
  readonly onSave: () => void;
}

function renderAsk(context: ActionsContext): Rendered {
  const { localize, called, ready, asks, starts, onAsk, onStart } = context;
  const ask = html`<button class="btn primary" type="button" part="ask" ?disabled=${!ready} @click=${onAsk}>
    ${localize.t('person.act.ask', { name: called })}
  </button>`;
  const start = html`<button
    class=${asks ? 'btn' : 'btn primary'}
    type="button"
    part="start"
    ?disabled=${!ready}
    @click=${onStart}
  >
    ${localize.t('person.act.start', { name: called })}
  </button>`;
  return html`${asks ? ask : nothing} ${starts ? start : nothing}`;
}

function renderOffer(context: ActionsContext): Rendered {
  const { localize, called, offer, asks, starts, zone } = context;
  if (!asks && !starts) return nothing;
  switch (offer.kind) {
    case 'nothing':
      return nothing;
    case 'together':
      return html`<p class="together" tabindex="-1">
        <span class="state partner">${icons.pair()}${localize.t('person.act.together')}</span>
      </p>`;
    case 'visitor':
      return html`<p class="small muted">${localize.t('person.act.visitor', { name: called })}</p>`;
    case 'asked': {
      const { dueAt } = offer.request;
      const code = dueAt === undefined ? 'person.act.asked.open' : 'person.act.asked';
      const date = dueAt === undefined ? '' : localize.date(dueAt, 'date', zone);
      return html`<p class="asked" tabindex="-1">
        <span class="state">${icons.clock()}${localize.t(code, { name: called, date })}</span>
      </p>`;
    }
    case 'ask':
      return renderAsk(context);
  }
}

const renderToggle = (
  part: 'favourite' | 'compare',
  on: boolean,
  icon: icons.Icon,
  { localize, name, ready }: ActionsContext,
  onClick: () => void,
): TemplateResult =>
  html`<button
    class="btn quiet"
    type="button"
    part=${part}
    aria-pressed=${on ? 'true' : 'false'}
    aria-label=${localize.t(`person.act.${part}.of`, { name })}
    ?disabled=${part === 'favourite' && !ready}
    @click=${onClick}
  >
    ${icon()}${localize.t(`person.act.${part}`)}
  </button>`;

function renderRest(context: ActionsContext): Rendered {
  const { localize, name, kept, compared, saves, onKeep, onCompare, onSave } = context;
  if (kept === undefined && compared === undefined && !saves) return nothing;
  const keep = kept ? own.bookmarked : own.bookmark;
  const side = compared ? own.compared : own.compare;
  const save = html`<button
    class="btn quiet"
    type="button"
    part="vcard"
    aria-label=${localize.t('person.act.vcard.of', { name })}
    @click=${onSave}
  >
    ${own.contact()}${localize.t('person.act.vcard')}
  </button>`;
  return html`<div class="rest">
    ${kept === undefined ? nothing : renderToggle('favourite', kept, keep, context, onKeep)}
    ${compared === undefined ? nothing : renderToggle('compare', compared, side, context, onCompare)}
    ${saves ? save : nothing}
  </div>`;
}

/** Asking first, since it is what a card is for; then what can be done without the person. */
export const renderActions = (context: ActionsContext): TemplateResult =>
  html`<div class="row">${renderOffer(context)} ${renderRest(context)}</div>`;
