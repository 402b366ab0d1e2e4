import { html, nothing, type TemplateResult } from 'lit';
import type { AskedGoal, RequestOutline } from '../../model/request.js';
import { face } from '../parts/face.js';
import { formatWords, rhythmWords, type LetterWords } from './letter-words.js';

/** A letter as somebody reads it. */
export interface LetterContext {
  readonly localize: LetterWords;
  readonly outline: RequestOutline;
  /** Who wrote it, and what is known of them. */
  readonly name: string;
  readonly photo?: string | undefined;
  readonly headline?: string | undefined;
  /** "Tomás Rivera asks for your help" */
  readonly title: string;
  /** Whether the reader wrote it. */
  readonly mine: boolean;
  /** "sent 21 October"; empty before it is sent. */
  readonly sent: string;
  /** Where it stands, at the end of the head line. */
  readonly chip?: TemplateResult | typeof nothing;
}

const part = (label: string, content: TemplateResult | string): TemplateResult | typeof nothing =>
  content === ''
    ? nothing
    : html`<div>
        <dt>${label}</dt>
        <dd>${typeof content === 'string' ? html`<p class="said sentence">${content}</p>` : content}</dd>
      </div>`;

const renderGoal = (t: LetterWords, { title, why, measure }: AskedGoal): TemplateResult =>
  html`<li>
    <p class="strong">${title}</p>
    ${why === '' ? nothing : html`<p class="said">${why}</p>`}
    ${measure === '' ? nothing : html`<p class="small muted">${t.t('request.letter.measure', { measure })}</p>`}
  </li>`;

function renderWants(t: LetterWords, { goals, wants }: RequestOutline): TemplateResult | string {
  if (goals.length === 0) return wants.trim();
  return html`<ul class="goals">
      ${goals.map((goal) => renderGoal(t, goal))}
    </ul>
    ${wants.trim() === '' ? nothing : html`<p class="said">${wants.trim()}</p>`}`;
}

function renderHead({ localize, name, photo, headline, title, mine, sent, chip }: LetterContext): TemplateResult {
  const about = [headline ?? '', sent].filter((text) => text !== '');
  const [first, second] = about;
  const line = second === undefined ? first : localize.t('request.letter.join', { first: first ?? '', second });
  return html`<div class="letter-head">
    ${face(name, mine ? 'me' : 'partner', 'md', photo)}
    <div>
      <h4 id="letter" tabindex="-1">${title}</h4>
      ${line === undefined ? nothing : html`<p class="small muted">${line}</p>`}
    </div>
    ${chip ?? nothing}
  </div>`;
}

/** Exactly what was written, in the order in which it is read: the preview of a composer and the inbox show the same. */
export function renderLetter(context: LetterContext): TemplateResult {
  const { localize: t, outline } = context;
  const why = outline.why.trim();
  return html`<div class="letter">
    ${renderHead(context)}
    ${why === '' ? nothing : html`<blockquote class="why-you said">${t.t('request.letter.why', { why })}</blockquote>`}
    <dl>
      ${part(t.t('request.letter.wants'), renderWants(t, outline))}
      ${part(t.t('request.letter.did'), outline.did.trim())}
      ${part(t.t('request.letter.often'), rhythmWords(t, outline))}
      ${part(t.t('request.letter.how'), formatWords(t, outline.formats))}
      ${outline.kind === 'informal' ? nothing : part(t.t('request.letter.kind'), t.t(`request.kind.${outline.kind}`))}
    </dl>
  </div>`;
}

/** The head line of a letter, as its reader sees it. */
export const letterTitle = (t: LetterWords, mine: boolean, asker: string, asked: string): string =>
  mine ? t.t('request.letter.asker', { name: asked }) : t.t('request.letter.asked', { name: asker });
