import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Problem } from '../model/result.js';

/** A sentence with `{names}`; where it depends on `{count}`, one form for each CLDR plural category. */
export type Message = string | Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }>;

export type Catalogue = Readonly<Record<string, Message>>;

export type Params = Readonly<Record<string, string | number>>;

const parse = (language: string): string | undefined => {
  try {
    return Intl.getCanonicalLocales(language)[0];
  } catch {
    return undefined;
  }
};

/** The language of an element: the nearest `lang`, looked for through shadow hosts, else that of the browser. */
export function languageOf(element: Element): string {
  for (
    let node: Node | null = element;
    node;
    node = node.parentNode ?? (node instanceof ShadowRoot ? node.host : null)
  ) {
    const lang = node instanceof HTMLElement ? node.lang : '';
    if (lang !== '') return parse(lang) ?? 'en';
  }
  return parse(navigator.language) ?? 'en';
}

const formats = new Map<string, unknown>();

/** Intl objects are dear to make and never change. */
export function cached<T>(kind: string, language: string, options: object, make: () => T): T {
  const key = `${kind}/${language}/${JSON.stringify(options)}`;
  if (!formats.has(key)) formats.set(key, make());
  return formats.get(key) as T;
}

export const dateFormat = (language: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat =>
  cached('date', language, options, () => new Intl.DateTimeFormat(language, options));

const noon = (date: string): Date => new Date(`${date}T12:00:00Z`);
const isPlain = (when: string): boolean => when.length === 10;

/** Styles of dates by their use: `day` "28 Oct", `long` "Wednesday, 28 October", `full` with the year. */
const DATE_STYLES = {
  day: { day: 'numeric', month: 'short' },
  date: { day: 'numeric', month: 'long' },
  long: { weekday: 'long', day: 'numeric', month: 'long' },
  full: { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' },
  month: { month: 'long', year: 'numeric' },
  time: { hour: 'numeric', minute: '2-digit' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

export type DateStyle = keyof typeof DATE_STYLES;

/** Gives an element its sentences, numbers and dates in the language of the place where it stands. */
export class LocalizeController<C extends Catalogue> implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  readonly #messages: Catalogue;
  #language = 'en';

  constructor(host: ReactiveControllerHost & Element, messages: C) {
    this.#host = host;
    this.#messages = messages;
    host.addController(this);
  }

  get language(): string {
    return this.#language;
  }

  hostConnected(): void {
    this.#language = languageOf(this.#host);
  }

  hostUpdate(): void {
    this.#language = languageOf(this.#host);
  }

  /** A sentence of the catalogue. */
  t(code: keyof C & string, params: Params = {}): string {
    return this.say({ code, params });
  }

  /** The sentence of a code that the model or the storage answered. */
  say({ code, params }: Problem): string {
    return this.#pattern(code, params).replace(/\{(\w+)\}/gu, (_, name: string) =>
      String(this.#shown(name, params[name]) ?? ''),
    );
  }

  /** A sentence whose places take templates: `rich('goal.fits', {goal: html`<b>…</b>`})`. */
  rich(code: keyof C & string, params: Readonly<Record<string, unknown>>): unknown[] {
    const count = typeof params['count'] === 'number' ? params['count'] : undefined;
    const parts = this.#pattern(code, count === undefined ? {} : { count }).split(/\{(\w+)\}/u);
    return parts.map((part, index) => (index % 2 === 1 ? this.#shown(part, params[part]) : part));
  }

  /** A plain date (`YYYY-MM-DD`), or an instant read in `zone`. */
  date(when: string, style: DateStyle = 'long', zone = 'UTC'): string {
    const options = { ...DATE_STYLES[style], timeZone: isPlain(when) ? 'UTC' : zone };
    return dateFormat(this.#language, options).format(isPlain(when) ? noon(when) : new Date(when));
  }

  /** Hours and minutes of an instant in `zone`. */
  time(instant: string, zone: string): string {
    return this.date(instant, 'time', zone);
  }

  number(value: number): string {
    return cached('number', this.#language, {}, () => new Intl.NumberFormat(this.#language)).format(value);
  }

  /** "video, phone or a walk" */
  list(items: readonly string[], type: 'conjunction' | 'disjunction' | 'unit' = 'conjunction'): string {
    const options = { type, style: type === 'unit' ? 'narrow' : 'long' } as const;
    return cached('list', this.#language, options, () => new Intl.ListFormat(this.#language, options)).format(items);
  }

  /** A count is written as the language writes numbers; other numbers, such as that of a line, stay as they are. */
  #shown<T>(name: string, value: T): T | string {
    return name === 'count' && typeof value === 'number' ? this.number(value) : value;
  }

  #pattern(code: string, params: Params): string {
    const message = this.#messages[code];
    if (message === undefined) return code;
    if (typeof message === 'string') return message;
    const count = typeof params['count'] === 'number' ? params['count'] : 0;
    const rules = cached('plural', this.#language, {}, () => new Intl.PluralRules(this.#language));
    return message[rules.select(count)] ?? message.other;
  }
}
