import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { property, query } from 'lit/decorators.js';
import type { Icon } from '../../theme/icons.js';
import { base } from '../../theme/base.js';
import { define } from '../parts/define.js';

/** One line of the menu. A line with a `problem` can be read, not chosen: it says why the move must wait. */
export interface MenuItem {
  readonly value: string;
  readonly icon: Icon;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly problem?: string | undefined;
  /** A hairline stands before it. */
  readonly apart?: boolean;
}

/**
 * The "Move…" menu, after the ARIA APG menu button pattern: arrows, Home and End walk, Enter and Space choose, Escape
 * and Tab close and give the focus back.
 * @internal
 */
export class GoalBoardMenu extends LitElement {
  static override styles = [
    base,
    css`
      .menu {
        position: absolute;
        inset: auto;
        margin: 0.4em 0 0;
        inline-size: 17.5em;
        max-inline-size: calc(100vi - 2em);
        padding: 0.4em;
        color: inherit;
        background: var(--_surface-raised);
        border: 1px solid var(--_border);
        border-radius: var(--_r-card);
        box-shadow: var(--_shadow-lifted);
      }

      @media (prefers-reduced-motion: no-preference) {
        .menu:popover-open {
          animation: arrive var(--_motion-calm) var(--_ease);
        }
      }

      @keyframes arrive {
        from {
          opacity: 0;
          transform: translateY(-0.3em);
        }
      }

      .item {
        all: unset;
        box-sizing: border-box;
        display: grid;
        grid-template-columns: auto 1fr;
        gap: 0.1em 0.65em;
        inline-size: 100%;
        min-block-size: 2.25em;
        padding: 0.5em 0.65em;
        line-height: 1.35;
        border-radius: var(--_radius);
        cursor: pointer;
      }

      .item:hover,
      .item:focus-visible {
        background: var(--_accent-soft);
      }

      .item:focus-visible {
        outline: 2.5px solid var(--_focus);
        outline-offset: -2.5px;
      }

      .item .i {
        color: var(--_text-muted);
      }

      .item:focus-visible .i {
        color: var(--_accent);
      }

      .item b {
        font-weight: var(--_weight-strong);
      }

      .item small {
        grid-column: 2;
        font-size: var(--_size-small);
        color: var(--_text-muted);
      }

      .item[aria-disabled='true'] {
        cursor: default;
      }

      .item[aria-disabled='true'] b {
        color: var(--_text-muted);
      }

      hr {
        margin: 0.35em 0.65em;
        border: 0;
        border-block-start: 1px solid var(--_border);
      }
    `,
  ];

  @property({ attribute: false }) items: readonly MenuItem[] = [];
  /** What the menu moves, for its name. */
  @property({ attribute: false }) label = '';
  @property({ attribute: false }) onChoose: (value: string) => void = () => undefined;

  @query('.menu') private readonly menu!: HTMLElement;
  #opener: HTMLElement | undefined;

  /** Opens below `opener` and focuses the first line. */
  async open(opener: HTMLElement): Promise<void> {
    this.#opener = opener;
    await this.updateComplete;
    opener.setAttribute('aria-expanded', 'true');
    if (!this.menu.matches(':popover-open')) this.menu.showPopover();
    this.#place(opener);
    this.#buttons()[0]?.focus();
  }

  override render(): TemplateResult {
    return html`<div class="mw">
      <div
        class="menu"
        .popover=${'auto'}
        role="menu"
        aria-label=${this.label}
        @keydown=${this.#onKey}
        @toggle=${this.#onToggle}
      >
        ${this.items.map((item) => this.#renderItem(item))}
      </div>
    </div>`;
  }

  #renderItem({ value, icon: name, label, hint, problem, apart }: MenuItem): TemplateResult {
    const second = problem ?? hint;
    return html`${apart ? html`<hr role="separator" />` : nothing}
      <button
        class="item"
        role="menuitem"
        tabindex="-1"
        type="button"
        aria-disabled=${problem === undefined ? 'false' : 'true'}
        @click=${() => this.#choose(value, problem)}
      >
        ${name()}<b>${label}</b>${second === undefined ? nothing : html`<small>${second}</small>`}
      </button>`;
  }

  /** Below the opener, inside the window, on the side where text ends. */
  #place(opener: HTMLElement): void {
    const { bottom, left, right, top } = opener.getBoundingClientRect();
    const { width, height } = this.menu.getBoundingClientRect();
    const rtl = this.matches(':dir(rtl)');
    const x = Math.min(Math.max(8, rtl ? left : right - width), document.documentElement.clientWidth - width - 8);
    const y = bottom + height > innerHeight && top > height ? top - height - 12 : bottom;
    this.menu.style.setProperty('left', `${String(x + scrollX)}px`);
    this.menu.style.setProperty('top', `${String(y + scrollY)}px`);
  }

  #buttons(): HTMLElement[] {
    return [...this.menu.querySelectorAll<HTMLElement>('.item')];
  }

  #choose(value: string, problem: string | undefined): void {
    if (problem !== undefined) return;
    this.menu.hidePopover();
    this.onChoose(value);
  }

  readonly #onKey = (event: KeyboardEvent): void => {
    const buttons = this.#buttons();
    const at = buttons.findIndex((button) => button.matches(':focus'));
    const last = buttons.length - 1;
    const to = new Map([
      ['ArrowDown', at === last ? 0 : at + 1],
      ['ArrowUp', at <= 0 ? last : at - 1],
      ['Home', 0],
      ['End', last],
    ]).get(event.key);
    if (event.key === 'Tab') this.menu.hidePopover();
    if (to === undefined) return;
    event.preventDefault();
    buttons[to]?.focus();
  };

  readonly #onToggle = (event: ToggleEvent): void => {
    if (event.newState !== 'closed') return;
    const opener = this.#opener;
    opener?.removeAttribute('aria-expanded');
    if (opener?.isConnected && this.matches(':focus-within')) opener.focus();
  };
}

define('goal-board-menu', GoalBoardMenu);

declare global {
  interface HTMLElementTagNameMap {
    'goal-board-menu': GoalBoardMenu;
  }
}
