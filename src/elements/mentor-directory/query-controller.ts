import type { ReactiveControllerHost } from 'lit';
import type { Order } from '../../model/directory/order.js';
import { EVERYBODY, type Query } from '../../model/directory/query.js';
import type { GrowthController } from './growth.js';

/** What the reader looks for: each change starts the list again from its top. */
export class QueryController {
  readonly #host: ReactiveControllerHost;
  readonly #growth: GrowthController;
  readonly #need: () => void;
  #query = EVERYBODY;
  /** Gets what the reader changed; `step`: the reader can go back to what was before. */
  onChange: (query: Query, step: boolean) => void = () => undefined;

  /** `need` fetches what answers. */
  constructor(host: ReactiveControllerHost, growth: GrowthController, need: () => void) {
    this.#need = need;
    this.#host = host;
    this.#growth = growth;
  }

  get query(): Query {
    return this.#query;
  }

  readonly onText = (text: string): void => this.change({ ...this.#query, text }, false);

  readonly onOrder = (order: Order): void => this.change({ ...this.#query, order });

  readonly onSaved = (): void => this.change({ ...this.#query, shortlist: !this.#query.shortlist });

  /** What the reader asked for. */
  change(query: Query, step = true): void {
    this.#need();
    this.show(query);
    this.onChange(query, step);
  }

  /** What an address asks for. */
  show(query: Query): void {
    this.#query = query;
    this.#growth.restart();
    this.#host.requestUpdate();
  }
}
