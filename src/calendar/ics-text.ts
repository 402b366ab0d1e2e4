/** The text layer of iCalendar (RFC 5545): properties, escaping, folding. */

const FOLD_OCTETS = 75;

/** One content line, without its line break, not yet folded. `value` is taken as it is: texts go through `escapeText`. */
export function property(name: string, value: string, params: Readonly<Record<string, string>> = {}): string {
  const list = Object.entries(params).map(([key, param]) => `;${key}=${quoteParam(param)}`);
  return `${name}${list.join('')}:${value}`;
}

/** A value of type TEXT. Line breaks stay, other control characters are dropped. */
export function escapeText(text: string): string {
  return withoutControls(
    text
      .replace(/\r\n?/g, '\n')
      .replace(/[\\;,]/g, '\\$&')
      .replace(/\n/g, '\\n'),
  );
}

/** UTC form of an instant: `20261028T150000Z`. Parts of a second are dropped. */
export function utcStamp(instant: string): string {
  const compact = new Date(instant).toISOString().replace(/[-:]/g, '');
  return `${compact.slice(0, 15)}Z`;
}

/** A whole VCALENDAR object: folded lines, each ended by CRLF. */
export function calendarText(method: 'PUBLISH' | 'CANCEL' | undefined, lines: readonly string[]): string {
  const all = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//mentorship-widgets//EN',
    'CALSCALE:GREGORIAN',
    ...(method ? [`METHOD:${method}`] : []),
    ...lines,
    'END:VCALENDAR',
  ];
  return all.map((line) => `${fold(line)}\r\n`).join('');
}

/** Without the control characters that end or break a content line. */
export function withoutControls(text: string): string {
  // eslint-disable-next-line no-control-regex -- they are what is looked for
  return text.replace(/[\u0000-\u0008\u000a-\u001f\u007f]/g, '');
}

/** Breaks a line so that none is longer than 75 octets of UTF-8; a character is never torn apart. */
export function fold(line: string): string {
  let folded = '';
  let octets = 0;
  for (const character of line) {
    const size = octetsOf(character.codePointAt(0) ?? 0);
    if (octets + size > FOLD_OCTETS) {
      folded += '\r\n ';
      octets = 1;
    }
    folded += character;
    octets += size;
  }
  return folded;
}

function octetsOf(codePoint: number): number {
  if (codePoint < 0x80) return 1;
  if (codePoint < 0x800) return 2;
  return codePoint < 0x10000 ? 3 : 4;
}

/** Quotation marks, carets and line breaks as RFC 6868 writes them. */
function quoteParam(value: string): string {
  const encoded = withoutControls(
    value
      .replace(/\^/g, '^^')
      .replace(/"/g, "^'")
      .replace(/\r\n?|\n/g, '^n'),
  );
  return /[:;,]/.test(encoded) ? `"${encoded}"` : encoded;
}
