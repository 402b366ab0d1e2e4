import { html, nothing, type TemplateResult } from 'lit';
import { listDifference, wordDifference, type Piece } from '../../model/agreement-difference.js';
import type { Words } from './clause-words.js';

const NAMES = { gone: 'agreement.piece.gone', new: 'agreement.piece.new' } as const;

/** What went is struck out, what came stands on a ground of its own; both also say so. */
function renderPiece(words: Words, { piece, value }: Piece): TemplateResult {
  if (piece === 'kept') return html`<span>${value}</span>`;
  const said = html`<span class="sr">${words.t(NAMES[piece])} </span>${value.trim()}`;
  return piece === 'gone' ? html` <del>${said}</del>` : html` <ins>${said}</ins>`;
}

/** One line as it is, more as a list. */
export const renderLines = (lines: readonly string[]): TemplateResult =>
  lines.length === 1
    ? html`<p dir="auto">${lines[0]}</p>`
    : html`<ul class="lines" role="list">
        ${lines.map((line) => html`<li><span dir="auto">${line}</span></li>`)}
      </ul>`;

/** What it was and what it is: sentences word by word, lists line by line. */
export function renderDifference(words: Words, was: readonly string[], is: readonly string[]): TemplateResult {
  if (was.length > 1 || is.length > 1)
    return html`<ul class="lines" role="list">
      ${listDifference(was, is).map((piece) => html`<li class=${piece.piece}><span dir="auto">${renderPiece(words, piece)}</span></li>`)}
    </ul>`;
  const [before = '', after = ''] = [was[0], is[0]];
  const pieces = wordDifference(before, after);
  // few words, or none in common: the whole is easier to read than its pieces
  const isWhole =
    before === '' || after === '' || before.split(' ').length < 6 || !pieces.some(({ piece }) => piece === 'kept');
  if (!isWhole) return html`<p class="change" dir="auto">${pieces.map((piece) => renderPiece(words, piece))}</p>`;
  return html`<p class="change" dir="auto">
    ${before === '' ? nothing : renderPiece(words, { piece: 'gone', value: before })}
    ${after === '' ? nothing : renderPiece(words, { piece: 'new', value: after })}
  </p>`;
}
