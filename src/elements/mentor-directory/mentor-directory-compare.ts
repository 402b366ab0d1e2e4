import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { property, query } from 'lit/decorators.js';
import { directoryCompare } from '../../locale/en/directory-compare.js';
import { directoryKinds } from '../../locale/en/directory-kinds.js';
import { LocalizeController } from '../../locale/localize.js';
import { availability } from '../../model/availability.js';
import type { Listed } from '../../model/directory/listed.js';
import { shortName } from '../../model/name.js';
import type { Profile } from '../../model/person.js';
import { base } from '../../theme/base.js';
import { form } from '../../theme/form.js';
import * as icons from '../../theme/icons.js';
import { define } from '../parts/define.js';

type RowName =
  | 'why'
  | 'headline'
  | 'place'
  | 'topics'
  | 'kinds'
  | 'styles'
  | 'formats'
  | 'languages'
  | 'cadence'
  | 'places'
  | 'reply'
  | 'learns'
  | 'limits';

const ROWS: readonly RowName[] = [
  ...(['why', 'headline', 'place', 'topics', 'kinds', 'styles', 'formats', 'languages'] as const),
  ...(['cadence', 'places', 'reply', 'learns', 'limits'] as const),
];

/**
 * Up to four people side by side: a table with a row for each thing to weigh, and no marks. Loaded when somebody
 * compares.
 *
 * @internal
 * @fires {CustomEvent<string>} person-ask - The reader wants to ask the person of this id.
 * @fires {CustomEvent<string>} person-remove - The reader takes the person of this id out.
 */
export class MentorDirectoryCompare extends LitElement {
  static override styles = [
    base,
    form,
    css`
      dialog {
        inline-size: min(72em, 100% - 2em);
      }

      .scroll {
        overflow-x: auto;
        padding: var(--_s4) var(--_s6) var(--_s5);
      }

      table {
        inline-size: 100%;
        border-collapse: collapse;
      }

      th,
      td {
        min-inline-size: 11em;
        padding: var(--_s3) var(--_s3);
        font-weight: inherit;
        text-align: start;
        vertical-align: top;
        border-block-end: 1px solid var(--_border);
        overflow-wrap: anywhere;
      }

      thead th {
        font-size: var(--_size-lead);
        font-weight: var(--_weight-strong);
      }

      :is(tbody, tfoot) th,
      thead td {
        position: sticky;
        inset-inline-start: 0;
        min-inline-size: 8em;
        font-size: var(--_size-small);
        color: var(--_text-muted);
        background: var(--_surface-raised);
      }

      .unsaid {
        color: var(--_text-muted);
      }

      .dialog-in > footer {
        display: flex;
        justify-content: end;
      }

      td .btn.quiet {
        margin-inline-start: -0.6em;
      }
    `,
  ];

  @property({ attribute: false }) people: readonly Listed[] = [];
  @property({ attribute: false }) today = '';
  /** Whether somebody can be asked from here. */
  @property({ attribute: false }) asks = false;
  /** Why a person is shown, in a sentence. */
  @property({ attribute: false }) why: (person: Listed) => string = () => '';
  @query('dialog') private readonly dialog!: HTMLDialogElement | null;

  readonly #localize = new LocalizeController(this, { ...directoryCompare, ...directoryKinds });

  open(): void {
    this.dialog?.showModal();
    this.dialog?.querySelector('h2')?.focus();
  }

  override render(): TemplateResult {
    const { t } = { t: this.#localize };
    return html`<div class="mw">
      <dialog aria-labelledby="title">
        <div class="dialog-in">
          <header>
            <h2 id="title" tabindex="-1">${t.t('directory.table.title')}</h2>
            <p class="muted">${t.t('directory.table.hint')}</p>
          </header>
          <div class="scroll" tabindex="0" role="region" aria-labelledby="title">${this.#renderTable()}</div>
          <footer>
            <button class="btn" type="button" @click=${() => this.dialog?.close()}>
              ${t.t('directory.dialog.close')}
            </button>
          </footer>
        </div>
      </dialog>
    </div>`;
  }

  #renderTable(): TemplateResult {
    const rows = ROWS.filter((row) => this.people.some((person) => this.#textOf(row, person) !== ''));
    return html`<table aria-labelledby="title">
      <thead>
        <tr>
          <td></td>
          ${this.people.map(({ profile }) => html`<th scope="col">${profile.name}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          (row) =>
            html`<tr>
              <th scope="row">${this.#localize.t(`directory.table.${row}`)}</th>
              ${this.people.map((person) => this.#renderCell(this.#textOf(row, person)))}
            </tr>`,
        )}
      </tbody>
      <tfoot>
        <tr>
          <td></td>
          ${this.people.map((person) => this.#renderActions(person))}
        </tr>
      </tfoot>
    </table>`;
  }

  #renderCell(text: string): TemplateResult {
    return text === ''
      ? html`<td class="unsaid">${this.#localize.t('directory.table.unsaid')}</td>`
      : html`<td>${text}</td>`;
  }

  #renderActions({ id, profile }: Listed): TemplateResult {
    const name = shortName(profile.name);
    return html`<td>
      ${
        this.asks
          ? html`<button class="btn s" type="button" @click=${() => this.#tell('person-ask', id)}>
              ${this.#localize.t('directory.table.ask', { name })}
            </button>`
          : nothing
      }
      <button class="btn quiet s" type="button" @click=${() => this.#tell('person-remove', id)}>
        ${icons.cross()}${this.#localize.t('directory.table.remove', { name })}
      </button>
    </td>`;
  }

  #textOf(row: RowName, person: Listed): string {
    const { profile } = person;
    switch (row) {
      case 'why':
        return this.why(person);
      case 'headline':
      case 'place':
      case 'cadence':
      case 'limits':
        return profile[row];
      case 'kinds':
        return this.#localize.list(profile.kinds.map((kind) => this.#localize.t(`directory.kind.${kind}`)));
      case 'topics':
        return [...profile.topics, ...profile.asks].join(', ');
      case 'styles':
        return [...profile.styles, profile.style].filter((text) => text !== '').join('. ');
      case 'places':
        return this.#places(profile);
      case 'reply':
        return this.#reply(profile);
      case 'formats':
      case 'languages':
      case 'learns':
        return profile[row].join(', ');
    }
  }

  #places(profile: Profile): string {
    const found = availability(profile, this.today);
    switch (found.state) {
      case 'open':
        return this.#localize.t('directory.table.free', { count: found.free });
      case 'full':
        return this.#localize.t('directory.table.full');
      case 'paused':
        return this.#localize.t('directory.table.paused', { date: this.#localize.date(found.until, 'day') });
      case 'unsaid':
        return '';
    }
  }

  #reply({ replyDays }: Profile): string {
    if (replyDays === undefined) return '';
    return replyDays < 1
      ? this.#localize.t('directory.table.sameDay')
      : this.#localize.t('directory.table.replies', { count: replyDays });
  }

  #tell(type: string, detail: string): void {
    if (this.people.length === 1) this.dialog?.close();
    this.dispatchEvent(new CustomEvent(type, { detail }));
  }
}

define('mentor-directory-compare', MentorDirectoryCompare);

declare global {
  interface HTMLElementTagNameMap {
    'mentor-directory-compare': MentorDirectoryCompare;
  }
}
