import type { ReactiveControllerHost } from 'lit';
import type { Facet, Switch } from '../../model/directory/facets.js';
import type { Order } from '../../model/directory/order.js';
import { EVERYBODY, type Query } from '../../model/directory/query.js';
import { toggleSwitch, toggleValue, withoutChoice, withoutChoices, type Choice } from './choices.js';
import type { GrowthController } from './growth.js';
import { UrlController, type UrlHost } from './url-controller.js';

export type QueryHost = ReactiveControllerHost & UrlHost;

/** What the reader looks for: each change starts the list again from its top, and stands in the address where asked for. */
export class QueryController {
  readonly #host: QueryHost;
  readonly #growth: GrowthController;
  readonly #url: UrlController;
  #query = EVERYBODY;

  constructor(host: QueryHost, growth: GrowthController) {
    this.#host = host;
    this.#growth = growth;
    this.#url = new UrlController(host, (query) => this.#set(query));
  }

  get query(): Query {
    return this.#query;
  }

  readonly onText = (text: string): void => this.#change({ ...this.#query, text }, false);

  readonly onValue = (facet: Facet, value: string): void => this.#change(toggleValue(this.#query, facet, value));

  readonly onSwitch = (name: Switch): void => this.#change(toggleSwitch(this.#query, name));

  readonly onRemove = (choice: Choice): void => this.#change(withoutChoice(this.#query, choice));

  readonly onClear = (): void => this.#change(withoutChoices(this.#query));

  readonly onOrder = (order: Order): void => this.#change({ ...this.#query, order });

  readonly onSaved = (): void => this.#change({ ...this.#query, shortlist: !this.#query.shortlist });

  /** `step`: the reader can go back to what was before. */
  #change(query: Query, step = true): void {
    this.#set(query);
    this.#url.write(query, step);
  }

  #set(query: Query): void {
    this.#query = query;
    this.#growth.restart();
    this.#host.requestUpdate();
  }
}
