import type { LitElement, nothing, TemplateResult } from 'lit';
import { directoryChoosing } from '../../locale/en/directory-choosing.js';
import { directoryKinds } from '../../locale/en/directory-kinds.js';
import { directory } from '../../locale/en/directory.js';
import { LocalizeController } from '../../locale/localize.js';
import type { Query } from '../../model/directory/query.js';
import { addStyles } from '../parts/document-styles.js';
import { choicesOf, toggleSwitch, toggleValue, withoutChoice, withoutChoices, type Choice } from './choices.js';
import { choosingStyles } from './choosing.styles.js';
import type { DirectoryData } from './directory-data.js';
import { LookController } from './look-controller.js';
import { marked } from './marked.js';
import { PeopleActions } from './people-actions.js';
import type { QueryController } from './query-controller.js';
import { readerOf } from './reader.js';
import { countWords, renderChips, renderClose, type ChosenSetting } from './render-chosen.js';
import { renderDialog } from './render-dialog.js';
import type { DirectorySetting } from './render-directory.js';
import { renderFilters } from './render-filters.js';
import { renderNone } from './render-none.js';
import { renderTray, renderUnread } from './render-tray.js';
import { UrlController, type UrlHost } from './url-controller.js';

export type ChoosingHost = LitElement &
  UrlHost & { readonly provider: string; readonly clock: (() => string) | undefined };

/** What the directory lends to the part that answers its reader. */
export interface ChoosingSetting {
  readonly asked: QueryController;
  readonly data: DirectoryData;
  readonly keep: (person: string, on: boolean) => Promise<boolean>;
  /** Does what was pressed and gives the focus to what tells the outcome. */
  readonly pressed: (focus: string, change: () => void) => void;
}

type Rendered = TemplateResult | typeof nothing | undefined;

/**
 * Answers a reader who searches, chooses, or does something with a person. It comes when the first people are drawn, or
 * with the first question, so that a page shows people before it loads what finds them.
 */
export class Choosing {
  readonly look: LookController;
  readonly actions: PeopleActions;
  readonly marked = marked;
  readonly readerOf = readerOf;
  readonly #host: ChoosingHost;
  readonly #lent: ChoosingSetting;
  readonly #words: LocalizeController<typeof directory & typeof directoryChoosing>;
  #wide: ReadonlySet<string> = new Set();

  constructor(host: ChoosingHost, lent: ChoosingSetting) {
    const { asked, keep } = lent;
    this.#host = host;
    this.#lent = lent;
    this.#words = new LocalizeController(host, { ...directory, ...directoryChoosing, ...directoryKinds });
    this.look = new LookController(host);
    this.actions = new PeopleActions(host, keep);
    const url = new UrlController(host, (query) => asked.show(query));
    asked.onChange = (query, step) => url.write(query, step);
    addStyles(host, choosingStyles);
  }

  /** What is said where nothing is spelled as it was typed. */
  saidClose(found: string): string {
    return this.#words.t('directory.said.close', { found });
  }

  /** How many choices are taken; undefined for none. */
  chosenWords(query: Query): string | undefined {
    const count = choicesOf(query).length;
    return count === 0 ? undefined : this.#words.t('directory.filter.open', { count });
  }

  countWords = (setting: DirectorySetting): unknown[] => countWords(this.#chosen(setting));

  renderChosen(setting: DirectorySetting): Rendered[] {
    const chosen = this.#chosen(setting);
    return [renderClose(chosen), renderChips(chosen)];
  }

  renderFilters(setting: DirectorySetting): TemplateResult {
    const { asked, data } = this.#lent;
    return renderFilters({
      ...setting,
      words: this.#words,
      wide: this.#wide,
      differsIn: (facet) => data.differsIn(facet, setting.offered),
      onValue: (facet, value) => asked.change(toggleValue(asked.query, facet, value)),
      onSwitch: (name) => asked.change(toggleSwitch(asked.query, name)),
      onWide: this.#onWide,
      onOpen: setting.onOpen,
    });
  }

  renderNone(setting: DirectorySetting): TemplateResult {
    const { data } = this.#lent;
    const { language } = this.#words;
    return renderNone({ ...this.#chosen(setting), count: (other) => data.count(other, language) });
  }

  /** What could not be read, who is put side by side, and the dialog that was asked for last. */
  renderRest({ results, unread }: DirectorySetting): Rendered[] {
    return [renderUnread(this.#words, results.all ?? 0, unread), renderTray(this.#words, this.actions)];
  }

  /** The dialog that was asked for last. */
  renderDialog(): Rendered {
    const { opened } = this.actions;
    if (!opened) return undefined;
    const { provider, clock } = this.#host;
    const { fit, asks, today } = this.#lent.data;
    return renderDialog({ ...opened, provider, clock, today, fit, asks, actions: this.actions });
  }

  #chosen({ query, results }: DirectorySetting): ChosenSetting {
    const { asked, pressed } = this.#lent;
    const onRemove = (choice: Choice) => pressed('.summary p', () => asked.change(withoutChoice(asked.query, choice)));
    return { words: this.#words, query, results, onRemove, onClear: () => asked.change(withoutChoices(asked.query)) };
  }

  readonly #onWide = (group: string): void => {
    const others = [...this.#wide].filter((name) => name !== group);
    this.#wide = new Set(others.length < this.#wide.size ? others : [...others, group]);
    this.#host.requestUpdate();
  };
}
