import { css, html, LitElement, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { goalMore } from '../../locale/en/goal-more.js';
import { LocalizeController } from '../../locale/localize.js';
import { base } from '../../theme/base.js';
import { define } from '../parts/define.js';
import { EndWatcher, readerIn } from '../parts/end-watcher.js';

/** How far below what is seen the next cards are drawn once a reader scrolls, so that no end is met. */
const AHEAD = '1200px';

/**
 * The end of what is drawn of a long column: a button that draws more, and the same by itself when a reader scrolls
 * near. While somebody goes through the board by keyboard nothing comes by itself: the Tab key comes to an end
 * (WCAG 2.1.2).
 *
 * @internal
 */
export class GoalBoardMore extends LitElement {
  static override styles = [
    base,
    css`
      .mw {
        display: grid;
        gap: 0.35em;
        justify-items: start;
        padding-block: 0.5em;
      }
    `,
  ];

  /** How many cards come at a time. */
  @property({ type: Number }) slice = 0;
  /** How many cards are not drawn. */
  @property({ type: Number }) left = 0;
  /** Draws more; resolves when that is done. */
  @property({ attribute: false }) onMore: () => Promise<unknown> = () => Promise.resolve();

  readonly #localize = new LocalizeController(this, goalMore);
  readonly #end = new EndWatcher({
    ahead: AHEAD,
    reader: () => readerIn(this.getRootNode()),
    onEnd: () => void this.onMore(),
  });

  override connectedCallback(): void {
    super.connectedCallback();
    this.#end.start();
    this.#end.look(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#end.stop();
  }

  /** After each slice the end may still be in sight: it is looked at anew. */
  override updated(): void {
    this.#end.look(this);
  }

  override render(): TemplateResult {
    const t = this.#localize;
    return html`<div class="mw">
      <p class="small muted">${t.t('goal.more.left', { count: this.left })}</p>
      <button class="btn s" type="button" @click=${() => void this.#go()}>
        ${t.t('goal.more', { count: Math.min(this.slice, this.left) })}
      </button>
    </div>`;
  }

  /** Whoever presses the button goes on at the first card that is new. */
  async #go(): Promise<void> {
    const last = this.parentElement?.previousElementSibling;
    await this.onMore();
    last?.nextElementSibling?.querySelector<HTMLElement>('.title')?.focus();
  }
}

define('goal-board-more', GoalBoardMore);

declare global {
  interface HTMLElementTagNameMap {
    'goal-board-more': GoalBoardMore;
  }
}
