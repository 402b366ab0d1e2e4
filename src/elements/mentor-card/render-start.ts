import { html, nothing, type TemplateResult } from 'lit';
import type { common } from '../../locale/en/common.js';
import type { starting } from '../../locale/en/starting.js';
import type { LocalizeController } from '../../locale/localize.js';
import type { MentorshipKind } from '../../model/mentorship.js';
import type { Problem } from '../../model/result.js';
import * as icons from '../../theme/icons.js';
import { renderAudience } from '../parts/audience.js';
import { renderProblem } from '../parts/states.js';

/** Kinds that two people can start by themselves (R08). */
export const STARTABLE = ['informal', 'peer', 'reverse'] as const satisfies readonly MentorshipKind[];

export interface StartFields {
  readonly name: string;
  readonly kind: (typeof STARTABLE)[number];
}

interface StartContext {
  readonly localize: Pick<LocalizeController<typeof starting & typeof common>, 't' | 'say'>;
  readonly fields: StartFields;
  /** What the mentor is called. */
  readonly partner: string;
  readonly me: string;
  readonly space: string;
  /** Whether nobody has said yet what the reader is called. */
  readonly asksName: boolean;
  readonly problem: Problem | undefined;
  readonly busy: boolean;
  readonly onInput: (fields: StartFields) => void;
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
}

function renderKinds({ localize, fields, partner, onInput }: StartContext): TemplateResult {
  return html`<fieldset class="field">
    <legend>${localize.t('start.kind')}</legend>
    <div class="choices">
      ${STARTABLE.map(
        (kind) =>
          html`<label class="choice">
            <input
              type="radio"
              name="kind"
              .checked=${fields.kind === kind}
              @change=${() => {
                onInput({ ...fields, kind });
              }}
            />
            <span
              ><b>${localize.t(`start.kind.${kind}`)}</b
              ><small>${localize.t(`start.kind.${kind}.what`, { name: partner })}</small></span
            >
          </label>`,
      )}
    </div>
  </fieldset>`;
}

function renderName(context: StartContext): TemplateResult | typeof nothing {
  const { localize, fields, partner, asksName, problem, onInput, onConfirm } = context;
  if (!asksName) return nothing;
  const missing = problem?.code === 'start.name.missing';
  const onKey = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && !event.isComposing) onConfirm();
  };
  return html`<div class="field">
    <label for="name">${localize.t('start.name')}</label>
    <input
      class="input"
      id="name"
      type="text"
      autocomplete="name"
      aria-describedby="name-hint"
      aria-invalid=${missing ? 'true' : 'false'}
      .value=${fields.name}
      @input=${(event: Event) => {
        if (event.target instanceof HTMLInputElement) onInput({ ...fields, name: event.target.value });
      }}
      @keydown=${onKey}
    />
    <p class="hint" id="name-hint">${localize.t('start.name.hint', { name: partner })}</p>
  </div>`;
}

/** Says what happens and who reads it, before anything happens. */
export function renderStartDialog(context: StartContext): TemplateResult {
  const { localize, partner, me, space, problem, busy, onConfirm, onCancel } = context;
  return html`<dialog aria-labelledby="title" aria-describedby="what">
    <div class="dialog-in">
      <header><h2 id="title" tabindex="-1">${localize.t('start.title', { name: partner })}</h2></header>
      <div class="form">
        <p class="why" id="what">${icons.thread()}<span>${localize.t('start.what')}</span></p>
        ${renderKinds(context)} ${renderName(context)} ${problem ? renderProblem(localize, problem) : nothing}
        ${renderAudience(localize, space, me, partner)}
      </div>
      <footer class="between">
        <button class="btn quiet" type="button" @click=${onCancel}>${localize.t('action.cancel')}</button>
        <button class="btn primary" type="button" aria-disabled=${busy ? 'true' : 'false'} @click=${onConfirm}>
          ${localize.t('start.confirm', { name: partner })}
        </button>
        <p class="small muted" role="status">${busy ? localize.t('start.busy') : nothing}</p>
      </footer>
    </div>
  </dialog>`;
}
