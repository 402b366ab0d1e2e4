import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { property, query } from 'lit/decorators.js';
import { directoryCompare } from '../../locale/en/directory-compare.js';
import { LocalizeController } from '../../locale/localize.js';
import type { Listed } from '../../model/directory/listed.js';
import { base } from '../../theme/base.js';
import { form } from '../../theme/form.js';
import { define } from '../parts/define.js';
import '../mentor-card/mentor-card.js';

/**
 * One person of a directory in full, in a dialog. Loaded when somebody looks closer.
 *
 * @internal
 */
export class MentorDirectoryPerson extends LitElement {
  static override styles = [
    base,
    form,
    css`
      dialog {
        inline-size: min(60em, 100% - 2em);
        background: var(--_surface);
      }

      .dialog-in > div {
        padding: var(--_s5);
      }

      .dialog-in > footer {
        display: flex;
        justify-content: end;
      }
    `,
  ];

  @property({ attribute: false }) people: readonly Listed[] = [];
  /** Why the person is shown, in a sentence. */
  @property({ attribute: false }) why = '';
  @property({ attribute: false }) provider = '';
  @property({ attribute: false }) clock: (() => string) | undefined;
  @query('dialog') private readonly dialog!: HTMLDialogElement | null;

  readonly #localize = new LocalizeController(this, directoryCompare);

  open(): void {
    this.dialog?.showModal();
  }

  override render(): TemplateResult {
    const [person] = this.people;
    return html`<div class="mw">
      <dialog aria-label=${person?.profile.name ?? nothing}>
        <div class="dialog-in">
          <div>${person ? this.#renderCard(person) : nothing}</div>
          <footer>
            <button class="btn" type="button" @click=${() => this.dialog?.close()}>
              ${this.#localize.t('directory.dialog.close')}
            </button>
          </footer>
        </div>
      </dialog>
    </div>`;
  }

  #renderCard({ id, profile }: Listed): TemplateResult {
    return html`<mentor-card
      .person=${profile}
      .personId=${id}
      .why=${this.why}
      .provider=${this.provider}
      .clock=${this.clock}
    ></mentor-card>`;
  }
}

define('mentor-directory-person', MentorDirectoryPerson);

declare global {
  interface HTMLElementTagNameMap {
    'mentor-directory-person': MentorDirectoryPerson;
  }
}
