import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { peopleDetails } from '../../locale/en/people-details.js';
import { LocalizeController } from '../../locale/localize.js';
import type { Profile } from '../../model/person.js';
import { base } from '../../theme/base.js';
import * as icons from '../../theme/icons.js';
import { define } from '../parts/define.js';

type Rendered = TemplateResult | typeof nothing;

/**
 * What a person wants to be known of: stories, way of working, limits said plainly, and more.
 *
 * @internal
 */
export class MentorCardDetails extends LitElement {
  static override styles = [
    base,
    css`
      .mw,
      section {
        display: grid;
        gap: var(--_s2);
      }

      .mw {
        gap: var(--_details-gap);
      }

      h4 {
        font-size: 1em;
      }

      p {
        white-space: pre-line;
      }

      .stories {
        display: grid;
        gap: var(--_s3);
      }

      .stories > li {
        display: flex;
        gap: 0.6em;
        align-items: start;
        line-height: 1.45;
      }

      .i {
        color: var(--_partner);
        margin-block-start: 0.1em;
      }
    `,
  ];

  @property({ attribute: false }) profile:
    Pick<Profile, 'about' | 'stories' | 'style' | 'styles' | 'limits'> | undefined;

  readonly #localize = new LocalizeController(this, peopleDetails);

  override render(): Rendered {
    const { profile } = this;
    if (!profile) return nothing;
    return html`<div class="mw">
      ${this.#renderStories(profile.stories)} ${this.#renderText('style', profile.style, profile.styles)}
      ${this.#renderText('limits', profile.limits)} ${this.#renderText('about', profile.about)}
      <slot></slot>
    </div>`;
  }

  #renderText(part: 'about' | 'style' | 'limits', text: string, words: readonly string[] = []): Rendered {
    if (text === '' && words.length === 0) return nothing;
    return html`<section part=${part}>
      <h4>${this.#localize.t(`person.${part}`)}</h4>
      ${
        words.length > 0
          ? html`<ul class="cluster">
              ${words.map((word) => html`<li class="tag">${word}</li>`)}
            </ul>`
          : nothing
      }
      ${text === '' ? nothing : html`<p>${text}</p>`}
    </section>`;
  }

  #renderStories(stories: readonly string[]): Rendered {
    if (stories.length === 0) return nothing;
    return html`<section part="stories">
      <h4>${this.#localize.t('person.stories')}</h4>
      <ul class="stories">
        ${stories.map((story) => html`<li>${icons.talk()}<span>${story}</span></li>`)}
      </ul>
    </section>`;
  }
}

define('mentor-card-details', MentorCardDetails);

declare global {
  interface HTMLElementTagNameMap {
    'mentor-card-details': MentorCardDetails;
  }
}
