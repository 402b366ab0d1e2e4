import { html, nothing, type TemplateResult } from 'lit';
import {
  findClause,
  isReviewDue,
  stateOf,
  waitingFor,
  openClauses,
  type ClauseKey,
  type Clause,
} from '../../model/agreement.js';
import { shortName } from '../../model/name.js';
import type { Problem } from '../../model/result.js';
import * as icons from '../../theme/icons.js';
import { renderAudience } from '../parts/audience.js';
import { face } from '../parts/face.js';
import { renderProblem } from '../parts/states.js';
import { keysIn, TERM_GROUPS, editableKeys, type Group } from './groups.js';
import { renderClause, type ClauseContext } from './render-clause.js';

export interface AgreementContext extends ClauseContext {
  /** Why the last thing could not be done, or a part could not be loaded. */
  readonly problem: Problem | undefined;
  readonly onEdit: (group: Group) => void;
  readonly onVersions: () => void;
  readonly onPrint: () => void;
}

const isSaid = ({ scene }: AgreementContext, key: ClauseKey): boolean =>
  stateOf(findClause(scene.agreement, key), scene.mine.person) !== 'none';

function chipOf({ words, scene }: AgreementContext): TemplateResult | typeof nothing {
  const { agreement, mine, partner } = scene;
  if (!agreement || agreement.clauses.length === 0) return nothing;
  if (waitingFor(agreement, mine.person).length > 0)
    return html`<span class="state caution">${icons.clock()}${words.t('agreement.chip.theirs')}</span>`;
  return openClauses(agreement).length > 0
    ? html`<span class="state caution">${icons.clock()}${words.t('agreement.chip.mine', { partner })}</span>`
    : html`<span class="state positive">${icons.check()}${words.t('agreement.chip.agreed')}</span>`;
}

/** Which version this is, since when, and until when it should be looked at again. */
function standingWords({ words, scene }: AgreementContext): string {
  const { agreement, zone } = scene;
  const last = agreement?.versions.at(-1);
  if (!agreement || agreement.clauses.length === 0) return words.t('agreement.first');
  const version = last
    ? words.t('agreement.version', { version: agreement.versions.length, date: words.date(last.at, 'date', zone) })
    : words.t('agreement.draft');
  const review = findClause(agreement, { clause: 'review' })?.agreed?.value;
  return typeof review === 'string'
    ? `${version} ${words.t('agreement.review.by', { date: words.date(review, 'date') })}`
    : version;
}

export function renderHead(context: AgreementContext): TemplateResult {
  const { words, scene } = context;
  const { mine, other, agreement } = scene;
  const isNew = !agreement || agreement.versions.length === 0;
  return html`<header class="head">
    <span class="pair">${face(mine.name, 'me')}${face(other.name, 'partner')}</span>
    <div class="title">
      <h3 tabindex="-1" data-title>${words.t(isNew ? 'agreement.title.new' : 'agreement.title')}</h3>
      <p class="muted">${standingWords(context)}</p>
    </div>
    ${chipOf(context)}
  </header>`;
}

/** What waits for the reader's yes, with one way to say it to all of it. */
export function renderWaiting({ words, scene, onAgree }: AgreementContext): TemplateResult | typeof nothing {
  const open: readonly Clause[] = waitingFor(scene.agreement, scene.mine.person);
  if (!scene.isOpen || open.length === 0) return nothing;
  const count = open.length;
  const agree = () => {
    onAgree(open);
  };
  return html`<div class="waiting note partner">
    ${icons.talk()}
    <div class="between">
      <p>${words.t('agreement.waiting', { count, partner: scene.partner })}</p>
      <button class="btn primary" type="button" @click=${agree}>${words.t('agreement.agree.all', { count })}</button>
    </div>
  </div>`;
}

export function renderDue({ words, scene }: AgreementContext): TemplateResult | typeof nothing {
  if (!isReviewDue(scene.agreement, scene.today)) return nothing;
  const day = findClause(scene.agreement, { clause: 'review' })?.agreed?.value;
  const date = typeof day === 'string' ? words.date(day, 'date') : '';
  return html`<div class="note caution">
    ${icons.calendar()}
    <div>
      <p class="strong">${words.t('agreement.review.due')}</p>
      <p>${words.t('agreement.review.due.how', { date })}</p>
    </div>
  </div>`;
}

const LABELS = {
  mine: 'agreement.change.mine',
  theirs: 'agreement.change.theirs',
  rhythm: 'agreement.change.rhythm',
  matter: 'agreement.change.matter',
  trust: 'agreement.change.trust',
  host: 'agreement.change.host',
} as const satisfies Record<Group, string>;

const SAYS = {
  mine: 'agreement.say.mine',
  rhythm: 'agreement.say.rhythm',
  matter: 'agreement.say.matter',
  trust: 'agreement.say.trust',
  host: 'agreement.say.host',
} as const satisfies Record<Exclude<Group, 'theirs'>, string>;

/** Opens the editor of a group: an invitation while nothing is said, a pen afterwards. */
function renderEdit(
  { words, scene, onEdit }: AgreementContext,
  group: Group,
  said: boolean,
): TemplateResult | typeof nothing {
  const { partner } = scene;
  const isLocked = editableKeys(scene, group).every((key) => findClause(scene.agreement, key)?.locked);
  if (!scene.isOpen || isLocked) return nothing;
  const edit = () => {
    onEdit(group);
  };
  if (!said && group !== 'theirs')
    return html`<div>
      <button class="need" type="button" data-edit=${group} @click=${edit}>
        ${icons.plus()}${words.t(SAYS[group], { partner })}
      </button>
    </div>`;
  return html`<button
    class="edit"
    type="button"
    data-edit=${group}
    aria-label=${words.t(LABELS[group], { partner })}
    @click=${edit}
  >
    ${icons.pen()}<span aria-hidden="true"
      >${words.t(group === 'theirs' ? 'agreement.suggest' : 'agreement.change')}</span
    >
  </button>`;
}

function renderSide(context: AgreementContext, group: 'mine' | 'theirs'): TemplateResult {
  const { words, scene } = context;
  const { name } = group === 'mine' ? scene.mine : scene.other;
  const keys = keysIn(scene, group).filter((key) => isSaid(context, key));
  const said = keys.length > 0;
  const short = shortName(name);
  return html`<section class="side ${group === 'mine' ? 'me' : 'them'}" part="side" aria-labelledby=${group}>
    <div class="between top">
      <h4 id=${group}>${group === 'mine' ? words.t('agreement.you', { name: short }) : short}</h4>
      ${said || group === 'theirs' ? renderEdit(context, group, true) : nothing}
    </div>
    ${
      said
        ? html`<dl class="says">${keys.map((key) => renderClause(context, key))}</dl>`
        : group === 'theirs'
          ? html`<p class="muted">${words.t('agreement.say.theirs', { partner: short })}</p>`
          : renderEdit(context, group, false)
    }
  </section>`;
}

export const renderSides = (context: AgreementContext): TemplateResult =>
  html`<div class="sides">${renderSide(context, 'mine')}${renderSide(context, 'theirs')}</div>`;

function renderGroup(context: AgreementContext, group: (typeof TERM_GROUPS)[number]): TemplateResult | typeof nothing {
  const { words, scene } = context;
  const all = keysIn(scene, group);
  if (all.length === 0) return nothing;
  const keys = all.filter((key) => isSaid(context, key));
  const said = keys.length > 0;
  return html`<section class="group" part="group" aria-labelledby=${group}>
    <div class="between top">
      <h4 id=${group}>${words.t(`agreement.group.${group}`)}</h4>
      ${said ? renderEdit(context, group, true) : nothing}
    </div>
    ${
      said
        ? html`<dl class="terms">${keys.map((key) => renderClause(context, key))}</dl>`
        : renderEdit(context, group, false)
    }
  </section>`;
}

export const renderTerms = (context: AgreementContext): TemplateResult =>
  html`${TERM_GROUPS.map((group) => renderGroup(context, group))}`;

export function renderFoot({ words, scene, problem, onVersions, onPrint }: AgreementContext): TemplateResult {
  const { agreement, space, mine, partner } = scene;
  const count = agreement?.versions.length ?? 0;
  return html`<footer class="foot hair">
    ${problem ? renderProblem(words, problem) : nothing}
    <div class="between">
      ${renderAudience(words, space, mine.person, partner)}
      <div class="cluster">
        ${
          count > 0
            ? html`<button class="btn quiet s" type="button" data-versions @click=${onVersions}>
                ${words.t('agreement.versions', { count })}
              </button>`
            : nothing
        }
        ${
          agreement
            ? html`<button class="btn s" type="button" data-print @click=${onPrint}>
                ${words.t('agreement.print')}
              </button>`
            : nothing
        }
      </div>
    </div>
  </footer>`;
}
