import { html, nothing, type TemplateResult } from 'lit';
import type { Listed } from '../../model/directory/listed.js';
import type { Profile } from '../../model/person.js';
import type { RequestOutline } from '../../model/request.js';
import type { Problem } from '../../model/result.js';
import { pairSpace } from '../../model/space.js';
import type { Identity, StoreStatus } from '../../store/snapshot.js';
import * as icons from '../../theme/icons.js';
import { onEnter } from '../parts/form-draft.js';
import { renderAudience } from '../parts/audience.js';
import { renderFailed, renderProblem } from '../parts/states.js';
import type { Obstacle } from './ask-obstacle.js';
import type { AskWords } from './ask-words.js';
import { aboutWords } from './letter-words.js';
import { renderForm, type FormContext } from './render-ask.js';
import { letterTitle, renderLetter } from './render-letter.js';
import { renderObstacle } from './render-obstacle.js';

export type ComposerStep = 'write' | 'preview' | 'sent' | 'waiting';

export interface ComposerContext extends FormContext {
  readonly localize: AskWords;
  readonly person: Listed;
  readonly identity: Identity;
  readonly status: StoreStatus;
  readonly failure: Problem | undefined;
  readonly step: ComposerStep;
  readonly obstacle: Obstacle | undefined;
  /** The day until which the person asked not to be asked again. */
  readonly early: string | undefined;
  readonly outline: RequestOutline;
  readonly author: { readonly name: string; readonly profile: Profile | undefined };
  readonly outlineHref: string;
  readonly provider: string;
  /** Whether the dialog that starts a mentorship right away was asked for. */
  readonly starts: boolean;
  readonly problem: Problem | undefined;
  readonly busy: boolean;
  /** What was done last, for screen readers. */
  readonly said: string;
  readonly onRetry: () => void;
  readonly onFirst: (title: string) => void;
  readonly onPreview: () => void;
  readonly onBack: () => void;
  readonly onSend: () => void;
  readonly onLeave: () => void;
  readonly onClose: () => void;
  readonly onStart: () => void;
  readonly onStarted: () => void;
}

interface Content {
  readonly title: string;
  readonly lead?: TemplateResult | typeof nothing;
  readonly body: TemplateResult;
  readonly foot: TemplateResult;
}

const leave = ({ onLeave }: ComposerContext, words: string, kind = 'quiet'): TemplateResult =>
  html`<button class="btn ${kind}" type="button" @click=${onLeave}>${words}</button>`;

const audience = ({ localize, identity, person, name }: ComposerContext): TemplateResult =>
  renderAudience(localize, pairSpace(identity.person, person.id), identity.person, name);

function lead({ localize: t, person, name, early }: ComposerContext): TemplateResult {
  const { replyDays } = person.profile;
  return html`<p class="muted">${t.t('ask.lead', { name })}</p>
    ${replyDays === undefined ? nothing : html`<p class="small muted">${t.t('ask.replies', { name, count: replyDays })}</p>`}
    ${
      early === undefined
        ? nothing
        : html`<p class="why">
            ${icons.thread()}<span>${t.t('ask.again.early', { name, date: t.date(early, 'full') })}</span>
          </p>`
    }`;
}

/** The first step of somebody without goals (R01). */
function renderFirst(context: ComposerContext): Content {
  const { localize: t, onFirst, outlineHref, problem } = context;
  const add = (event: Event) => {
    const root = event.target instanceof Element ? event.target.closest('.form') : null;
    onFirst(root?.querySelector('input')?.value ?? '');
  };
  return {
    title: t.t('ask.first.title'),
    body: html`<div
      class="form"
      @keydown=${(event: KeyboardEvent) => {
        onEnter(() => {
          add(event);
        })(event);
      }}
    >
      <p class="muted">${t.t('ask.first.text')}</p>
      <div class="field">
        <label for="first">${t.t('ask.first.label')}</label>
        <input class="input" id="first" type="text" autocomplete="off" aria-invalid=${problem ? 'true' : 'false'} />
      </div>
      ${problem ? renderProblem(t, problem) : nothing}
      <div class="cluster">
        <button class="btn primary" type="button" @click=${add}>${t.t('ask.first.add')}</button>
      </div>
      ${outlineHref === '' ? nothing : html`<p><a href=${outlineHref}>${t.t('ask.first.outline')}</a></p>`}
      ${renderAudience(t, context.identity.person, context.identity.person)}
    </div>`,
    foot: leave(context, t.t('ask.close')),
  };
}

function renderWrite(context: ComposerContext): Content {
  const { localize: t, name, onPreview, onStart } = context;
  return {
    title: t.t('ask.title', { name }),
    lead: lead(context),
    body: renderForm(context),
    foot: html`<div class="agreed">
        <span class="small muted">${t.t('ask.agreed')}</span>
        <button class="btn quiet s" type="button" @click=${onStart}>${t.t('ask.agreed.start')}</button>
      </div>
      <div class="cluster">
        ${leave(context, t.t('ask.later'))}
        <button class="btn primary" id="preview" type="button" @click=${onPreview}>${t.t('ask.preview')}</button>
      </div>`,
  };
}

function renderPreview(context: ComposerContext): Content {
  const { localize: t, name, author, outline, busy, problem, onBack, onSend } = context;
  return {
    title: t.t('ask.preview.title', { name }),
    body: html`<div class="form">
      <div class="sheet">
        ${renderLetter({
          localize: t,
          outline,
          name: author.name,
          photo: author.profile?.photo,
          headline: aboutWords(t, author.profile),
          title: letterTitle(t, false, author.name, name),
          mine: false,
          sent: '',
        })}
      </div>
      <p class="muted">${t.t('ask.preview.time', { name })}</p>
      ${audience(context)}
    </div>`,
    foot: html`${problem ? renderProblem(t, problem) : nothing}
      <p class="small muted" role="status">${busy ? t.t('ask.busy') : nothing}</p>
      <div class="cluster">
        <button class="btn quiet" type="button" @click=${onBack}>${t.t('ask.preview.back')}</button>
        <button class="btn primary" type="button" aria-disabled=${busy ? 'true' : 'false'} @click=${onSend}>
          ${t.t('ask.send', { name })}
        </button>
      </div>`,
  };
}

function renderSent(context: ComposerContext): Content {
  const { localize: t, name, step } = context;
  const words = step === 'waiting' ? t.t('ask.sent.waiting', { name }) : t.t('ask.sent.next');
  return {
    title: t.t('ask.sent', { name }),
    body: html`<div class="form"><p>${words}</p></div>`,
    foot: leave(context, t.t('ask.close'), 'primary'),
  };
}

function renderStop(context: ComposerContext, obstacle: Obstacle): Content {
  const { localize: t, name, identity } = context;
  return {
    title: t.t('ask.title', { name }),
    body: html`<div class="form">${renderObstacle(t, obstacle, name, identity.zone)}</div>`,
    foot: leave(context, t.t('ask.close'), 'primary'),
  };
}

function renderWaiting(context: ComposerContext): Content {
  const { localize: t, name, status, failure, onRetry } = context;
  return {
    title: t.t('ask.title', { name }),
    body: html`<div class="form">
      ${
        status === 'failed'
          ? renderFailed(t, t.t('ask.failed'), failure, onRetry)
          : html`<p class="muted" role="status">${t.t('ask.loading')}</p>`
      }
    </div>`,
    foot: leave(context, t.t('ask.close')),
  };
}

function contentOf(context: ComposerContext): Content {
  const { status, step, obstacle, goals } = context;
  if (status !== 'ready') return renderWaiting(context);
  if (step === 'sent' || step === 'waiting') return renderSent(context);
  if (obstacle) return renderStop(context, obstacle);
  if (goals.length === 0) return renderFirst(context);
  return step === 'preview' ? renderPreview(context) : renderWrite(context);
}

/** The dialog of {@link renderStarter}, loaded when somebody asks for it. */
export const loadStart = () => import('../mentor-card/mentor-card-start.js');

/** For two who have agreed already (R08); inside this dialog, so that it can be reached. */
const renderStarter = ({ person, provider, onStarted }: ComposerContext): TemplateResult =>
  html`<mentor-card-start
    .person=${person.id}
    .profile=${person.profile}
    .provider=${provider}
    @mentorship-start=${onStarted}
  ></mentor-card-start>`;

/** The dialog of the composer: one view after the other, and the focus at the head of each. */
export function renderComposer(context: ComposerContext): TemplateResult {
  const { localize: t, draft, step, said, starts, onClose } = context;
  const { title, lead: above = nothing, body, foot } = contentOf(context);
  const kept = step === 'write' && draft.wasKept;
  return html`<div class="mw">
    <dialog aria-labelledby="title" @close=${onClose}>
      <div class="dialog-in">
        <header>
          <div class="between">
            <h3 id="title" tabindex="-1">${title}</h3>
            <span role="status"
              >${kept ? html`<span class="state">${icons.check()}${t.t('draft.kept')}</span>` : nothing}</span
            >
          </div>
          ${above}
          <p class="sr" role="status">${said}</p>
        </header>
        ${body}
        <footer class="between">${foot}</footer>
      </div>
      ${starts ? renderStarter(context) : nothing}
    </dialog>
  </div>`;
}
