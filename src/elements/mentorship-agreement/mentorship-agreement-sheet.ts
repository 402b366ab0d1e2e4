import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { agreementHistory } from '../../locale/en/agreement-history.js';
import { LocalizeController } from '../../locale/localize.js';
import { findClause, stateOf, type ClauseKey } from '../../model/agreement.js';
import { base } from '../../theme/base.js';
import { define } from '../parts/define.js';
import { printAlone } from '../parts/print-alone.js';
import { labelOf, linesOf, sentences } from './clause-words.js';
import { keysIn, TERM_GROUPS, type Group } from './groups.js';
import { renderLines } from './render-difference.js';
import { changeStyles } from './difference.styles.js';
import type { AgreementScene } from './scene.js';

/**
 * An agreement on paper, with room for two names.
 *
 * @internal
 */
export class MentorshipAgreementSheet extends LitElement {
  static override styles = [
    base,
    changeStyles,
    css`
      .mw {
        color-scheme: light;
        font-size: 11pt;
      }

      article,
      section {
        display: grid;
        gap: 1.2em;
      }

      .sides,
      .sign {
        display: grid;
        grid-template-columns: 1fr 1fr;
        gap: 2em;
        align-items: start;
      }

      dl {
        display: grid;
        gap: 0.8em;
      }

      h2 {
        font-size: 1.2em;
      }

      dl > div,
      section > h2 {
        break-inside: avoid;
        break-after: avoid;
      }

      h1 {
        margin: 0;
        font-size: 1.6em;
      }

      .terms {
        grid-template-columns: repeat(3, 1fr);
      }

      .sign {
        margin-block-start: 3.5em;
        break-inside: avoid;
      }

      .sign > p {
        border-block-start: 1px solid;
        padding-block-start: 0.4em;
      }
    `,
  ];

  @property({ attribute: false }) scene: AgreementScene | undefined;

  readonly #words = new LocalizeController(this, { ...sentences, ...agreementHistory });

  override render(): TemplateResult | typeof nothing {
    const { scene } = this;
    if (!scene) return nothing;
    const t = this.#words;
    const { mine, other, today } = scene;
    return html`<div class="mw">
      <article>
        <header>
          <h1>${t.t('agreement.sheet.title', { a: mine.name, b: other.name })}</h1>
          <p>${t.date(today, 'full')}</p>
        </header>
        <div class="sides">
          ${this.#renderGroup(scene, 'mine', mine.name)}${this.#renderGroup(scene, 'theirs', other.name)}
        </div>
        ${TERM_GROUPS.map((group) => this.#renderGroup(scene, group, t.t(`agreement.group.${group}`)))}
        <div class="sign">
          ${[mine, other].map(({ name }) => html`<p>${name}<br /><small>${t.t('agreement.sheet.sign')}</small></p>`)}
        </div>
      </article>
    </div>`;
  }

  #renderGroup(scene: AgreementScene, group: Group, title: string): TemplateResult | typeof nothing {
    const terms = keysIn(scene, group).flatMap((key) => this.#renderTerm(scene, key) ?? []);
    if (terms.length === 0) return nothing;
    return html`<section>
      <h2>${title}</h2>
      <dl class=${group === 'mine' || group === 'theirs' ? '' : 'terms'}>${terms}</dl>
    </section>`;
  }

  #renderTerm(scene: AgreementScene, key: ClauseKey): TemplateResult | undefined {
    const clause = findClause(scene.agreement, key);
    const lines = clause ? linesOf(this.#words, scene, clause) : [];
    if (!clause || lines.length === 0) return undefined;
    const isOpen = ['mine', 'theirs'].includes(stateOf(clause, scene.mine.person));
    return html`<div>
      <dt>
        ${labelOf(this.#words, scene, key)}${isOpen ? html` <em>(${this.#words.t('agreement.sheet.open')})</em>` : nothing}
      </dt>
      <dd>${renderLines(lines)}</dd>
    </div>`;
  }
}

define('mentorship-agreement-sheet', MentorshipAgreementSheet);

/** Prints the sheet alone, whatever else stands on the page. */
export async function printSheet(scene: AgreementScene, language: string, place: HTMLElement): Promise<void> {
  const sheet = document.createElement('mentorship-agreement-sheet');
  sheet.lang = language;
  sheet.scene = scene;
  await printAlone(sheet, place);
}

declare global {
  interface HTMLElementTagNameMap {
    'mentorship-agreement-sheet': MentorshipAgreementSheet;
  }
}
