import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { meetingStart } from '../../locale/en/meeting-start.js';
import { LocalizeController } from '../../locale/localize.js';
import { type Partner } from '../../model/mentorship.js';
import { PARTNER_ROLES } from '../../model/terms.js';
import { placeOfNext } from '../../model/pair.js';
import type { Problem } from '../../model/result.js';
import { pairSpace } from '../../model/space.js';
import { base } from '../../theme/base.js';
import { form } from '../../theme/form.js';
import { renderAudience } from '../parts/audience.js';
import { define } from '../parts/define.js';
import { renderProblem } from '../parts/states.js';
import type { Tools } from './desk.js';
import { choiceField, inputField } from '../parts/fields.js';
import { FormDraft, onEnter } from '../parts/form-draft.js';
import { partStyles } from './parts.styles.js';
import { sentences } from './words.js';
import { ZoneField } from './zone-field.js';

const FORM = 'meeting-start';

const startSentences = { ...sentences, ...meetingStart };

/** The role of the partner, by that of the person who asks. */
const OTHER_ROLE: Readonly<Record<Partner['role'], Partner['role']>> = {
  mentee: 'mentor',
  mentor: 'mentee',
  peer: 'peer',
};

/**
 * The first step: names the partner, so that one person alone can begin.
 *
 * @internal
 */
export class MeetingPlannerStart extends LitElement {
  static override styles = [base, form, partStyles];

  @property({ attribute: false }) tools: Tools | undefined;

  @state() private problem: Problem | undefined;

  readonly #localize = new LocalizeController(this, startSentences);
  readonly #draft = new FormDraft(this);
  readonly #zone = new ZoneField(this, this.#draft);

  override willUpdate(): void {
    if (!this.tools || this.hasUpdated) return;
    const { store } = this.tools;
    this.#draft.open(store, FORM, { person: store.newId('person'), name: '', zone: '', role: 'mentee' });
  }

  override render(): TemplateResult {
    const t = this.#localize;
    const wrong = this.problem ? 'name' : undefined;
    return html`
      <div class="mw">
        <article class="panel">
          <h3 tabindex="-1">${t.t('first.title')}</h3>
          <p class="muted sub">${t.t('first.text')}</p>
          <div class="form start" @input=${this.#draft.onInput} @keydown=${onEnter(() => void this.#save())}>
            <div class="two">
              ${inputField(this.#draft, { name: 'name', label: t.t('first.name'), wrong })}
              ${this.#zone.render({
                label: t.t('first.zone'),
                hint: t.t('first.zone.hint'),
                unknown: t.t('first.zone.unknown'),
              })}
            </div>
            ${choiceField(this.#draft, {
              name: 'role',
              label: t.t('first.role'),
              options: (['mentee', 'mentor', 'peer'] as const).map((value) => ({
                value,
                label: t.t(`first.role.${value}`),
              })),
            })}
            ${this.problem ? renderProblem(t, this.problem) : nothing}
            <div class="between acts">
              ${this.#renderReader()}
              <button class="btn primary" type="button" @click=${() => void this.#save()}>${t.t('first.save')}</button>
            </div>
          </div>
        </article>
      </div>
    `;
  }

  #renderReader(): TemplateResult | typeof nothing {
    const me = this.tools?.store.snapshot.identity.person ?? '';
    const partner = this.#draft.text('name').trim();
    return renderAudience(this.#localize, pairSpace(me, this.#draft.text('person')), me, partner);
  }

  async #save(): Promise<void> {
    if (!this.tools) return;
    const name = this.#draft.text('name').trim();
    if (name === '') {
      this.#refuse({ code: 'mentorship.name.missing', params: {} });
      return;
    }
    const { identity } = this.tools.store.snapshot;
    const role = PARTNER_ROLES.find((known) => known === this.#draft.text('role')) ?? 'mentee';
    const person = this.#draft.text('person');
    const own = identity.name === '' ? this.#localize.t('first.me') : identity.name;
    const partners = [
      { person: identity.person, name: own, role, zone: identity.zone, place: '' },
      { person, name, role: OTHER_ROLE[role], zone: this.#draft.text('zone'), place: '' },
    ];
    const answer = await this.tools.send({
      type: 'mentorship-start',
      ...placeOfNext([], identity.person, person),
      draft: { kind: role === 'peer' ? 'peer' : 'informal', partners },
    });
    if (answer.ok) this.#draft.forget();
    else this.#refuse(answer.problem);
  }

  #refuse(problem: Problem): void {
    this.problem = problem;
    this.renderRoot.querySelector<HTMLElement>('#name')?.focus();
  }
}

define('meeting-planner-start', MeetingPlannerStart);

declare global {
  interface HTMLElementTagNameMap {
    'meeting-planner-start': MeetingPlannerStart;
  }
}
