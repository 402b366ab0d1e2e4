import { html, type TemplateResult } from 'lit';
import { marksIn } from '../../model/directory/marks.js';

/** A text in which what was searched for is marked. */
export function marked(text: string, needles: readonly string[]): string | (string | TemplateResult)[] {
  const marks = needles.length === 0 || text === '' ? [] : marksIn(text, needles);
  if (marks.length === 0) return text;
  const parts: (string | TemplateResult)[] = [];
  let at = 0;
  for (const [start, end] of marks) {
    parts.push(text.slice(at, start), html`<mark>${text.slice(start, end)}</mark>`);
    at = end;
  }
  return [...parts, text.slice(at)];
}
