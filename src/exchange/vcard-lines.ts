/** The text layer of vCard 2.1, 3.0 and 4.0: unfolding, parameters, encodings, escapes. */

/** A property as it is written, its value decoded but not yet taken apart. */
export interface ContentLine {
  /** From 1. */
  readonly line: number;
  readonly name: string;
  readonly params: Readonly<Record<string, readonly string[]>>;
  readonly value: string;
}

/** A line that is no property. */
export interface BrokenLine {
  readonly line: number;
  readonly name?: undefined;
}

interface Physical {
  readonly line: number;
  readonly text: string;
}

function* physicalLines(text: string): Generator<Physical> {
  const end = /\r\n?|\n/gu;
  let line = 1;
  for (let at = 0; at < text.length; line++) {
    end.lastIndex = at;
    const found = end.exec(text);
    yield { line, text: text.slice(at, found?.index ?? text.length) };
    at = found ? end.lastIndex : text.length;
  }
}

/** Long values are a few lines; what goes on for more is no value of a card. */
const LONGEST_LINE = 2_000_000;

const goesOn = (text: string): boolean =>
  text.endsWith('=') && /^[^:]*QUOTED-PRINTABLE[^:]*:/iu.test(text.slice(0, 200));

/** Lines put together again: a line that begins with a space belongs to the one before, as does one after a soft break. */
function* unfolded(text: string): Generator<Physical> {
  let open: { line: number; parts: string[]; length: number; soft: boolean } | undefined;
  for (const { line, text: part } of physicalLines(text)) {
    if (open && open.length < LONGEST_LINE && (open.soft || /^[ \t]/u.test(part))) {
      open.parts.push(open.soft ? part : part.slice(1));
      open.length += part.length;
      open.soft &&= part.endsWith('=');
      continue;
    }
    if (open) yield { line: open.line, text: open.parts.join(open.parts[0]?.endsWith('=') ? '\n' : '') };
    open = { line, parts: [part], length: part.length, soft: goesOn(part) };
  }
  if (open) yield { line: open.line, text: open.parts.join(open.parts[0]?.endsWith('=') ? '\n' : '') };
}

/** Where the value begins: the first colon outside quotes. */
function colonIn(text: string): number {
  let isQuoted = false;
  for (let at = 0; at < text.length; at++) {
    if (text[at] === '"') isQuoted = !isQuoted;
    else if (text[at] === ':' && !isQuoted) return at;
  }
  return text.indexOf(':');
}

function splitOutsideQuotes(text: string, sign: string): string[] {
  const parts: string[] = [];
  let isQuoted = false;
  let start = 0;
  for (let at = 0; at < text.length; at++) {
    if (text[at] === '"') isQuoted = !isQuoted;
    else if (text[at] === sign && !isQuoted) {
      parts.push(text.slice(start, at));
      start = at + 1;
    }
  }
  return [...parts, text.slice(start)].filter((part) => part !== '');
}

/** Quotation marks around, and carets of RFC 6868 inside. */
const paramValue = (text: string): string =>
  text
    .replace(/^"|"$/gu, '')
    .replace(/\^([n'^])/gu, (_, sign: string) => ({ n: '\n', "'": '"', '^': '^' })[sign] ?? sign);

const ENCODINGS = /^(?:QUOTED-PRINTABLE|BASE64|B|7BIT|8BIT)$/iu;

/** `TYPE=home`, or `HOME` alone as version 2.1 writes it. */
function paramsOf(texts: readonly string[]): Record<string, string[]> {
  const params = new Map<string, string[]>();
  for (const text of texts) {
    const sign = text.indexOf('=');
    const name =
      sign >= 0 ? text.slice(0, sign).trim().toUpperCase() : ENCODINGS.test(text.trim()) ? 'ENCODING' : 'TYPE';
    const values = splitOutsideQuotes(text.slice(sign + 1), ',').map((value) => paramValue(value.trim()));
    params.set(name, [...(params.get(name) ?? []), ...values]);
  }
  return Object.fromEntries(params);
}

function decoderOf(charset: string): TextDecoder {
  try {
    return new TextDecoder(charset);
  } catch {
    return new TextDecoder();
  }
}

/** `Z=C3=BC` in the character set that the property names. */
function fromQuotedPrintable(text: string, charset: string): string {
  const decoder = decoderOf(charset);
  let decoded = '';
  let bytes: number[] = [];
  const close = (): void => {
    decoded += decoder.decode(Uint8Array.from(bytes));
    bytes = [];
  };
  // signs between two codes may be the second half of a letter, as in Shift_JIS
  for (const [sign] of text.replace(/=[ \t]*\n/gu, '').matchAll(/=[0-9A-F]{2}|./gisu)) {
    if (sign.length === 3) bytes.push(Number.parseInt(sign.slice(1), 16));
    else if (sign.charCodeAt(0) < 0x80) bytes.push(sign.charCodeAt(0));
    else {
      close();
      decoded += sign;
    }
  }
  close();
  return decoded.replace(/\r\n?/gu, '\n');
}

function contentLine({ line, text }: Physical): ContentLine | BrokenLine {
  const colon = colonIn(text);
  const [head = '', ...rest] = splitOutsideQuotes(text.slice(0, Math.max(colon, 0)), ';');
  const name = head
    .slice(head.lastIndexOf('.') + 1)
    .trim()
    .toUpperCase();
  if (colon < 0 || !/^[A-Z][A-Z0-9-]*$/u.test(name)) return { line };
  const params = paramsOf(rest);
  const raw = text.slice(colon + 1);
  const isQuoted = params['ENCODING']?.some((encoding) => /^QUOTED-PRINTABLE$/iu.test(encoding));
  const value = isQuoted ? fromQuotedPrintable(raw, params['CHARSET']?.[0] ?? 'utf-8') : raw;
  return { line, name, params, value };
}

/** The properties of a file, and its lines that are none; blank lines are left out. */
export function* contentLines(file: string): Generator<ContentLine | BrokenLine> {
  for (const physical of unfolded(file.replace(/^\uFEFF/u, ''))) {
    if (physical.text.trim() !== '') yield contentLine(physical);
  }
}

/** A value without its escapes. */
export const unescaped = (text: string): string =>
  text.replace(/\\([\\;,:nN])/gu, (_, sign: string) => (sign.toLowerCase() === 'n' ? '\n' : sign));

/** The parts of a value between signs that no backslash protects. */
export const partsBetween = (text: string, sign: ';' | ','): string[] => {
  const parts: string[] = [];
  let start = 0;
  for (let at = 0; at < text.length; at++) {
    if (text[at] === '\\') at++;
    else if (text[at] === sign) {
      parts.push(text.slice(start, at));
      start = at + 1;
    }
  }
  return [...parts, text.slice(start)];
};
