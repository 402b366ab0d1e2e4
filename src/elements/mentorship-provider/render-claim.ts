import { html, nothing, type TemplateResult } from 'lit';
import type { claiming } from '../../locale/en/claiming.js';
import type { common } from '../../locale/en/common.js';
import type { LocalizeController } from '../../locale/localize.js';
import { shortName } from '../../model/name.js';
import type { Problem } from '../../model/result.js';
import type { ClaimMove, ClaimRest } from '../../model/claim.js';
import type { Found } from '../../store/claim.js';
import type { ImportProgress } from '../../store/import.js';
import * as icons from '../../theme/icons.js';
import { renderAudienceShort } from '../parts/audience.js';
import { renderProblem } from '../parts/states.js';
import type { LocalClaim } from './local-claim.js';
import { gistOf, ofSection, partnerNames, SECTIONS, type Section } from './preview.js';

/** So many things of a kind are shown before somebody asks for the others. */
const FIRST = 5;

export interface ClaimContext {
  readonly localize: LocalizeController<typeof claiming & typeof common>;
  readonly claim: LocalClaim;
  /** What stayed after it was tried to move it. */
  readonly left: readonly ClaimRest<Found>[];
  readonly problem: Problem | undefined;
  readonly progress: ImportProgress | undefined;
  readonly onMove: () => void;
  readonly onLater: () => void;
}

/** What a record says, in one line. */
function lineOf({ localize, claim }: ClaimContext, { kind, value }: Found): string {
  const { text, phrase, at } = gistOf(kind, value, claim.from);
  if (phrase === undefined || (text !== undefined && phrase !== 'mentorship')) return text ?? '';
  const date = localize.date(at, 'date', claim.identity.zone);
  return localize.t(`claim.item.${phrase}`, { name: text ?? '', date });
}

function dayOf({ localize, claim }: ClaimContext, { kind, value }: Found): string {
  return localize.date(gistOf(kind, value, claim.from).at, 'date', claim.identity.zone);
}

function renderThing(context: ClaimContext, { record, space }: ClaimMove<Found>, names: ReadonlyMap<string, string>) {
  const { localize, claim } = context;
  const partner = shortName(names.get(space) ?? '');
  return html`<li>
    <span><bdi>${lineOf(context, record)}</bdi></span>
    <span class="meta">
      ${renderAudienceShort(localize, space, claim.identity.person, partner)}
      <span>${dayOf(context, record)}</span>
    </span>
  </li>`;
}

function renderSection(context: ClaimContext, section: Section): TemplateResult | typeof nothing {
  const { localize, claim } = context;
  const things = ofSection(section, claim.things);
  if (things.length === 0) return nothing;
  const names = partnerNames(claim.offer.moves, claim.from);
  const render = (thing: ClaimMove<Found>) => renderThing(context, thing, names);
  const others = things.slice(FIRST);
  return html`<section>
    <h3>${section.icon()}${localize.t(`claim.kind.${section.name}`)} <span>${localize.number(things.length)}</span></h3>
    <ul class="things">
      ${things.slice(0, FIRST).map(render)}
    </ul>
    ${
      others.length === 0
        ? nothing
        : html`<details>
            <summary>${localize.t('claim.more', { count: others.length })}</summary>
            <ul class="things">
              ${others.map(render)}
            </ul>
          </details>`
    }
  </section>`;
}

/** What cannot be moved, each with the reason. */
function renderStays(context: ClaimContext): TemplateResult | typeof nothing {
  const { localize, claim, left } = context;
  const { aside } = claim.offer;
  const rests = [...claim.offer.left, ...left];
  if (rests.length === 0 && aside === 0) return nothing;
  return html`<section class="stays">
    <h3>${icons.lock()}${localize.t('claim.stays')}</h3>
    ${
      rests.length === 0
        ? nothing
        : html`<ul class="things">
            ${rests.map(
              ({ record, problem }) =>
                html`<li>
                  <span><bdi>${lineOf(context, record)}</bdi></span
                  ><span class="reason">${localize.say(problem)}</span>
                </li>`,
            )}
          </ul>`
    }
    ${aside === 0 ? nothing : html`<p class="small muted">${localize.t('claim.aside', { count: aside })}</p>`}
  </section>`;
}

function renderWhy({ localize, claim }: ClaimContext): TemplateResult {
  const { name } = claim.identity;
  const { copies } = claim.offer;
  return html`<div id="what">
    ${
      claim.isSamePerson
        ? nothing
        : html`<p class="why">
            ${icons.group()}<span
              >${name === '' ? localize.t('claim.whose') : localize.t('claim.whose.named', { name })}</span
            >
          </p>`
    }
    <p class="muted">${localize.t(copies ? 'claim.what.copy' : 'claim.what.move')}</p>
  </div>`;
}

function renderFoot({ localize, claim, left, progress, onMove, onLater }: ClaimContext): TemplateResult {
  const again = left.length > 0;
  const label = again ? 'claim.again' : claim.offer.copies ? 'claim.copy' : 'claim.move';
  return html`<footer class="between">
    <button class="btn quiet" type="button" @click=${onLater}>${localize.t('claim.later')}</button>
    <button class="btn primary" type="button" aria-disabled=${progress ? 'true' : 'false'} @click=${onMove}>
      ${localize.t(label)}
    </button>
    <p class="small muted" role="status">
      ${progress ? localize.t('claim.moving', { done: progress.done, all: progress.all }) : nothing}
    </p>
  </footer>`;
}

/** What would be moved and what not, before anything happens. */
export function renderClaimDialog(context: ClaimContext): TemplateResult {
  const { localize, problem, left } = context;
  return html`<dialog aria-labelledby="title" aria-describedby="what">
    <div class="dialog-in">
      <header><h2 id="title" tabindex="-1">${localize.t('claim.title')}</h2></header>
      <div class="form">
        ${renderWhy(context)} ${left.length > 0 ? nothing : SECTIONS.map((section) => renderSection(context, section))}
        ${renderStays(context)} ${problem ? renderProblem(localize, problem) : nothing}
        ${left.length > 0 ? renderProblem(localize, { code: 'claim.some', params: { count: left.length } }) : nothing}
      </div>
      ${renderFoot(context)}
    </div>
  </dialog>`;
}
