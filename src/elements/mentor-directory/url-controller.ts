import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { warn } from '../../context/warn.js';
import { QUERY_PARAMS, queryFromParams, queryToParams } from '../../model/directory/query-params.js';
import type { Query } from '../../model/directory/query.js';

export type UrlHost = ReactiveControllerHost &
  HTMLElement & {
    /** Absent: the address is left alone; else what stands before the names of its params, empty for the usual. */
    readonly urlState: string | null;
  };

const USUAL = 'mentors';

/**
 * Keeps what is looked for in the address of the page, so that it survives a reload, the way back and a shared link.
 * Params of others are never touched.
 */
export class UrlController implements ReactiveController {
  readonly #host: UrlHost;
  readonly #onQuery: (query: Query) => void;
  #read: string | undefined;

  /** `onQuery` gets what the address asks for: at first, and after each step through the history. */
  constructor(host: UrlHost, onQuery: (query: Query) => void) {
    this.#host = host;
    this.#onQuery = onQuery;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('popstate', this.#onStep);
  }

  hostDisconnected(): void {
    removeEventListener('popstate', this.#onStep);
    this.#read = undefined;
  }

  /** Reads the address when the attribute comes or changes. */
  hostUpdate(): void {
    const { urlState } = this.#host;
    if (urlState === null || urlState === this.#read) return;
    this.#read = urlState;
    this.#onStep();
  }

  /** `step`: the choice gets an entry of its own in the history; words on their way do not. */
  write(query: Query, step: boolean): void {
    const prefix = this.#prefix;
    if (prefix === undefined) return;
    const url = new URL(location.href);
    const before = url.search;
    for (const name of QUERY_PARAMS) url.searchParams.delete(prefix + name);
    for (const [name, value] of queryToParams(query)) url.searchParams.append(prefix + name, value);
    if (url.search === before) return;
    try {
      if (step) history.pushState(history.state, '', url);
      else history.replaceState(history.state, '', url);
    } catch {
      // frames without an address of their own, and browsers after a hundred entries in a row, refuse
    }
  }

  /** What stands before the names; undefined where the address is left alone. */
  get #prefix(): string | undefined {
    const { urlState } = this.#host;
    return urlState !== null && this.#isFirst(urlState) ? `${urlState || USUAL}-` : undefined;
  }

  /** Two directories with the same names would undo each other: the first one in the page has them. */
  #isFirst(name: string): boolean {
    const { localName } = this.#host;
    const root = this.#host.getRootNode();
    const all = root instanceof Document || root instanceof ShadowRoot ? root.querySelectorAll(localName) : [];
    const first = [...all].find((element) => element.getAttribute('url-state') === name);
    if (!first || first === this.#host) return true;
    warn(`<${localName} url-state="${name}">: another one has these names; give each a value of its own.`);
    return false;
  }

  readonly #onStep = (): void => {
    const prefix = this.#prefix;
    if (prefix === undefined) return;
    const own = [...new URL(location.href).searchParams].flatMap(([name, value]): [string, string][] =>
      name.startsWith(prefix) ? [[name.slice(prefix.length), value]] : [],
    );
    this.#onQuery(queryFromParams(own));
  };
}
