import { css, html, type TemplateResult } from 'lit';
import { initials } from '../../model/name.js';

/** Whose face it is: you, the one you work with, or anybody else. */
export type Voice = 'me' | 'partner' | 'other';

/** A picture or initials. The name stands beside it, so it is silent. */
export const face = (name: string, voice: Voice, size: 'xs' | 'sm' | 'md' | 'lg' = 'md', photo = ''): TemplateResult =>
  photo === ''
    ? html`<span class="face ${voice} ${size}" aria-hidden="true"><span>${initials(name)}</span></span>`
    : html`<img class="face ${size}" src=${photo} alt="" loading="lazy" decoding="async" />`;

export const faceStyles = css`
  .face {
    --_d: 2.75em;

    display: grid;
    place-items: center;
    flex: none;
    inline-size: var(--_d);
    block-size: var(--_d);
    line-height: 1;
    object-fit: cover;
    border-radius: 50%;
    background: var(--_partner-soft);
    color: var(--_partner);
  }

  .face > span {
    font-size: calc(var(--_d) * 0.34);
    font-weight: var(--_weight-strong);
    letter-spacing: 0.02em;
  }

  .face.me {
    background: var(--_accent-soft);
    color: var(--_accent);
  }

  .face.other {
    background: var(--_quiet);
    color: var(--_text-muted);
  }

  .face.xs {
    --_d: 1.625em;
  }

  .face.sm {
    --_d: 2.25em;
  }

  .face.lg {
    --_d: 5em;
  }

  @media (forced-colors: active) {
    .face {
      border: 1px solid;
    }
  }
`;
