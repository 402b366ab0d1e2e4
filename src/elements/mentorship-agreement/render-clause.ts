import { html, nothing, type TemplateResult } from 'lit';
import {
  clauseKey,
  findClause,
  stateOf,
  type Clause,
  type ClauseKey,
  type ClauseState,
} from '../../model/agreement.js';
import { initials, shortName } from '../../model/name.js';
import * as icons from '../../theme/icons.js';
import { labelOf, linesOf, type Words } from './clause-words.js';
import { renderDifference, renderLines } from './render-difference.js';
import type { AgreementScene } from './scene.js';

/** What can be done to clauses. */
export interface ClauseActions {
  readonly onAgree: (clauses: readonly Clause[]) => void;
  /** Takes a change back, or keeps what was there before it. */
  readonly onRestore: (clause: Clause) => void;
}

export interface ClauseContext extends ClauseActions {
  readonly words: Words;
  readonly scene: AgreementScene;
}

const dayOf = ({ words, scene }: ClauseContext, at: string): string => words.date(at, 'day', scene.zone);

/** Who said yes, in words. */
function yesWords(context: ClauseContext, clause: Clause, state: ClauseState): string {
  const { words, scene } = context;
  if (state === 'locked') return words.t('agreement.locked');
  if (state === 'mine') return words.t('agreement.yes.mine', { partner: scene.partner });
  if (state === 'theirs') return words.t('agreement.yes.theirs', { partner: scene.partner });
  return words.t('agreement.yes.both', { date: dayOf(context, clause.agreed?.at ?? clause.at) });
}

/** Two small marks, one for each: filled once they said yes. */
function renderYes(context: ClauseContext, clause: Clause, state: ClauseState): TemplateResult {
  if (state === 'locked') return html`<span class="lock">${icons.lock()}</span>`;
  const { mine, other } = context.scene;
  const mark = ({ person, name }: { person: string; name: string }, voice: string) => {
    const said = state === 'agreed' || clause.yes.some(({ by }) => by === person);
    return html`<span class="mark ${voice} ${said ? 'yes' : ''}"
      >${said ? icons.check() : initials(shortName(name))}</span
    >`;
  };
  return html`<span class="marks" aria-hidden="true">${mark(mine, 'me')}${mark(other, 'them')}</span>`;
}

/** What stands there; of a change, also what it was. */
function renderValue({ words, scene }: ClauseContext, clause: Clause, state: ClauseState): TemplateResult {
  const now = linesOf(words, scene, clause);
  const isChange = (state === 'mine' || state === 'theirs') && clause.agreed?.value !== undefined;
  if (!isChange) return renderLines(now);
  const was = linesOf(words, scene, { clause: clause.clause, value: clause.agreed.value });
  return html`${renderDifference(words, was, now)}
  ${now.length === 0 ? html`<p class="small">${words.t('agreement.left')}</p>` : nothing}`;
}

/** What the reader can do about a change. */
function renderAnswer(context: ClauseContext, clause: Clause, state: ClauseState): TemplateResult | typeof nothing {
  const { words, scene, onAgree, onRestore } = context;
  if (!scene.isOpen || (state !== 'mine' && state !== 'theirs')) return nothing;
  const label = labelOf(words, scene, clause);
  const button = (name: string, said: string, run: () => void, kind = 'quiet') =>
    html`<button class="btn ${kind} s" type="button" aria-label=${name} @click=${run}>${said}</button>`;
  const agree = () => {
    onAgree([clause]);
  };
  const restore = () => {
    onRestore(clause);
  };
  if (state === 'mine')
    return html`<div class="answer">
      ${button(words.t('agreement.takeBack.of', { clause: label }), words.t('agreement.takeBack'), restore)}
    </div>`;
  return html`<div class="answer">
    ${button(words.t('agreement.agree.to', { clause: label }), words.t('agreement.agree'), agree, 'yes')}
    ${
      clause.agreed
        ? button(words.t('agreement.keepOld.of', { clause: label }), words.t('agreement.keepOld'), restore)
        : nothing
    }
  </div>`;
}

/** One thing that both settle, with the yes of each. */
export function renderClause(context: ClauseContext, key: ClauseKey): TemplateResult | typeof nothing {
  const { words, scene } = context;
  const clause = findClause(scene.agreement, key);
  const state = stateOf(clause, scene.mine.person);
  if (!clause || state === 'none') return nothing;
  return html`<div class="clause ${state}" part="clause" data-clause=${clauseKey(key)} tabindex="-1">
    <dt><span>${labelOf(words, scene, key)}</span>${renderYes(context, clause, state)}</dt>
    <dd>
      ${renderValue(context, clause, state)}
      <p class=${state === 'agreed' ? 'sr' : 'standing small muted'}>${yesWords(context, clause, state)}</p>
      ${renderAnswer(context, clause, state)}
    </dd>
  </div>`;
}
