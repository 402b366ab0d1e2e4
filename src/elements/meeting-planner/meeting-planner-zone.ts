import { html, LitElement, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { meetingStart } from '../../locale/en/meeting-start.js';
import { LocalizeController } from '../../locale/localize.js';
import { base } from '../../theme/base.js';
import { form } from '../../theme/form.js';
import { define } from '../parts/define.js';
import { FormDraft } from '../parts/form-draft.js';
import type { Desk } from './desk.js';
import { dialogSentences, PartDialog } from './dialog.js';
import { partStyles } from './parts.styles.js';
import { ZoneField } from './zone-field.js';

const zoneSentences = { ...dialogSentences, ...meetingStart };

/**
 * Says where the partner's clocks are, when nobody did at the start.
 *
 * @internal
 */
export class MeetingPlannerZone extends LitElement {
  static override styles = [base, form, partStyles];

  @property({ attribute: false }) desk: Desk | undefined;

  readonly #localize = new LocalizeController(this, zoneSentences);
  readonly #draft = new FormDraft(this);
  readonly #dialog = new PartDialog(this, this.#localize, this.#draft);
  readonly #zone = new ZoneField(this, this.#draft);

  override willUpdate(): void {
    if (!this.desk || this.hasUpdated) return;
    const { store, mentorship } = this.desk;
    this.#draft.open(store, `meeting-zone/${mentorship.id}`, { zone: '' });
    this.#zone.open();
  }

  override render(): TemplateResult {
    const t = this.#localize;
    const name = this.desk?.partner.short ?? '';
    return this.#dialog.render({
      title: t.t('zone.title', { name }),
      fields: html`${this.#zone.render({
        label: t.t('first.zone'),
        hint: t.t('first.zone.hint'),
        unknown: t.t('first.zone.unknown'),
      })}`,
      leave: t.t('action.cancel'),
      save: t.t('action.save'),
      onSave: () => void this.#save(),
    });
  }

  async #save(): Promise<void> {
    if (!this.desk) return;
    const { mentorship, partner, send } = this.desk;
    const { space, id } = mentorship;
    const zone = { from: partner.zone, to: this.#draft.text('zone') };
    const answer = await send({ type: 'mentorship-zone', space, id, person: partner.person, zone });
    if (answer.ok) this.#dialog.finish(this.#localize.t('zone.saved', { name: partner.short }));
    else this.#dialog.problem = answer.problem;
  }
}

define('meeting-planner-zone', MeetingPlannerZone);

declare global {
  interface HTMLElementTagNameMap {
    'meeting-planner-zone': MeetingPlannerZone;
  }
}
