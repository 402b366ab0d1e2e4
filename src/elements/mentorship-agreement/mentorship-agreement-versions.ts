import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { agreementHistory } from '../../locale/en/agreement-history.js';
import { LocalizeController } from '../../locale/localize.js';
import { differenceOf, type ClauseDifference } from '../../model/agreement-difference.js';
import { termsAt, type Agreement, type Version } from '../../model/agreement.js';
import { shortName } from '../../model/name.js';
import { base } from '../../theme/base.js';
import { form } from '../../theme/form.js';
import { define } from '../parts/define.js';
import { labelOf, linesOf, sentences } from './clause-words.js';
import { differenceStyles } from './difference.styles.js';
import { renderDifference } from './render-difference.js';
import type { AgreementScene } from './scene.js';

/**
 * The versions of an agreement, each with what is different from the one before.
 *
 * @internal
 * @fires {CustomEvent<undefined>} versions-close - The dialog was closed.
 */
export class MentorshipAgreementVersions extends LitElement {
  static override styles = [base, form, differenceStyles];

  @property({ attribute: false }) scene: AgreementScene | undefined;

  readonly #words = new LocalizeController(this, { ...sentences, ...agreementHistory });

  override firstUpdated(): void {
    this.renderRoot.querySelector('dialog')?.showModal();
    this.renderRoot.querySelector<HTMLElement>('[data-first]')?.focus();
  }

  override render(): TemplateResult | typeof nothing {
    const { scene } = this;
    const agreement = scene?.agreement;
    if (!scene || !agreement) return nothing;
    const t = this.#words;
    const versions = agreement.versions.map((version, index) => ({ version, number: index + 1 })).toReversed();
    return html`<div class="mw">
      <dialog aria-labelledby="heading" @close=${this.#onClose}>
        <div class="dialog-in">
          <header>
            <h3 id="heading">${t.t('agreement.history.title')}</h3>
            <p class="muted">${t.t('agreement.history.lead')}</p>
          </header>
          <ol class="versions form" role="list" aria-live="polite">
            ${versions.map(({ version, number }) => this.#renderVersion(scene, agreement, version, number))}
          </ol>
          <footer class="cluster">
            <button class="btn" type="button" data-first @click=${this.#close}>
              ${t.t('agreement.history.close')}
            </button>
          </footer>
        </div>
      </dialog>
    </div>`;
  }

  #renderVersion(scene: AgreementScene, agreement: Agreement, { at, by }: Version, number: number): TemplateResult {
    const t = this.#words;
    const differences = differenceOf(termsAt(agreement, number - 1), termsAt(agreement, number));
    const name = shortName(by === scene.mine.person ? scene.mine.name : scene.other.name);
    const date = t.date(at, 'full', scene.zone);
    const rest = html`<dl class="differences">${differences.map((one) => this.#renderChange(scene, one))}</dl>`;
    return html`<li>
      <h4>${t.t('agreement.history.version', { version: number })}</h4>
      <p class="small muted">${t.t('agreement.history.by', { date, name })}</p>
      ${
        number === 1
          ? html`<details>
              <summary>${t.t('agreement.history.first', { count: differences.length })}</summary>
              ${rest}
            </details>`
          : rest
      }
    </li>`;
  }

  #renderChange(scene: AgreementScene, { clause, of, was, is }: ClauseDifference): TemplateResult {
    const t = this.#words;
    const label = labelOf(t, scene, { clause });
    const name = of === undefined ? '' : shortName(of === scene.mine.person ? scene.mine.name : scene.other.name);
    const before = linesOf(t, scene, { clause, value: was });
    const after = linesOf(t, scene, { clause, value: is });
    return html`<div>
      <dt>${name === '' ? label : t.t('agreement.history.of', { clause: label, name })}</dt>
      <dd>${renderDifference(t, before, after)}</dd>
    </div>`;
  }

  readonly #close = (): void => {
    this.renderRoot.querySelector('dialog')?.close();
  };

  readonly #onClose = (): void => {
    this.dispatchEvent(new CustomEvent('versions-close'));
  };
}

define('mentorship-agreement-versions', MentorshipAgreementVersions);

declare global {
  interface HTMLElementTagNameMap {
    'mentorship-agreement-versions': MentorshipAgreementVersions;
  }
}
