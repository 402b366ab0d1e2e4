import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { warn } from '../../context/warn.js';
import type { Listed } from '../../model/directory/listed.js';
import type { Problem } from '../../model/result.js';
import { listedPeople } from './listed-person.js';

/** A row or an entry of a file that could not be read. */
export interface Unread {
  readonly line: number;
  readonly column: number;
  readonly field: string;
  readonly problem: Problem;
}

export type SourceHost = ReactiveControllerHost &
  HTMLElement & {
    readonly people: readonly unknown[] | undefined;
    readonly src: string;
    readonly mapping: unknown;
  };

/** What a source gave. */
export interface ReadPeople {
  readonly people: readonly Listed[];
  readonly unread: readonly Unread[];
}

export type SourceState =
  | { readonly status: 'none' }
  | { readonly status: 'loading'; readonly rows: number }
  | ({ readonly status: 'ready' } & ReadPeople)
  | { readonly status: 'failed'; readonly problem: Problem };

const NONE: SourceState = { status: 'none' };

/** A list that the page holds itself, as an object or as text inside the tag. */
function given(values: readonly unknown[]): SourceState {
  const { people, unreadable } = listedPeople(values);
  if (unreadable > 0) warn(`<mentor-directory>: ${unreadable} of ${values.length} people have no name.`);
  return { status: 'ready', people, unread: [] };
}

const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value);

function listIn(value: unknown): readonly unknown[] | undefined {
  if (isList(value)) return value;
  if (typeof value !== 'object' || value === null || !('people' in value)) return undefined;
  return isList(value.people) ? value.people : undefined;
}

/** People written as JSON: a list, or an object with the list under `people`. */
function readJson(text: string): SourceState {
  try {
    const values = listIn(JSON.parse(text));
    if (values) return given(values);
  } catch {
    // told below
  }
  warn('<mentor-directory>: the text inside the tag is not valid JSON, or no list of people.');
  return { status: 'failed', problem: { code: 'directory.json', params: {} } };
}

/**
 * Reads the people of a directory from its property `people`, its JSON script child, or its `src`, in this order. A
 * request ends when the directory leaves the page.
 */
export class PeopleSource implements ReactiveController {
  readonly #host: SourceHost;
  readonly #children = new MutationObserver(() => this.#host.requestUpdate());
  #asked: unknown;
  /** What the columns were said to mean when the address was read. */
  #mapping: unknown;
  #stop = new AbortController();
  #state = NONE;

  constructor(host: SourceHost) {
    this.#host = host;
    host.addController(this);
  }

  get state(): SourceState {
    return this.#state;
  }

  hostConnected(): void {
    this.#children.observe(this.#host, { childList: true, characterData: true, subtree: true });
  }

  hostDisconnected(): void {
    this.#children.disconnect();
    this.#stop.abort();
    if (typeof this.#asked === 'string') this.#asked = undefined;
  }

  hostUpdate(): void {
    const wanted = this.#host.people ?? (this.#script() || this.#host.src || undefined);
    const isMapped = wanted === this.#host.src && this.#host.mapping !== this.#mapping;
    if (wanted !== this.#asked || isMapped) this.#read(wanted);
  }

  /** Reads the same source again. */
  retry(): void {
    this.#read(this.#asked);
    this.#host.requestUpdate();
  }

  #script(): string {
    return this.#host.querySelector(':scope > script[type="application/json"]')?.textContent.trim() ?? '';
  }

  #read(wanted: unknown): void {
    this.#stop.abort();
    this.#stop = new AbortController();
    this.#asked = wanted;
    if (wanted === undefined) this.#state = NONE;
    else if (typeof wanted !== 'string') this.#state = given(listIn(wanted) ?? []);
    else if (wanted === this.#script()) this.#state = readJson(wanted);
    else void this.#fetch(wanted, this.#stop.signal);
  }

  async #fetch(src: string, signal: AbortSignal): Promise<void> {
    const settle = (state: SourceState) => {
      if (signal.aborted) return;
      this.#state = state;
      this.#host.requestUpdate();
    };
    this.#state = { status: 'loading', rows: 0 };
    const { mapping } = this.#host;
    this.#mapping = mapping;
    const onRows = (rows: number) => settle({ status: 'loading', rows });
    try {
      const { readAddress } = await import('./read-address.js');
      signal.throwIfAborted();
      const read = await readAddress(src, this.#host.baseURI, { signal, mapping, onRows });
      settle(read.ok ? { status: 'ready', ...read.value } : { status: 'failed', problem: read.problem });
    } catch {
      settle({ status: 'failed', problem: { code: 'directory.address', params: {} } });
    }
  }
}
