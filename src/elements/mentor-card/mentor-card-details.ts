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
 * What a person wants to be known of: about, stories, way of working, and limits said plainly. Loaded only by cards of
 * people who tell any of it.
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

      ul {
        display: grid;
        gap: var(--_s3);
      }

      li {
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

  @property({ attribute: false }) profile: Pick<Profile, 'about' | 'stories' | 'style' | 'limits'> | undefined;

  readonly #localize = new LocalizeController(this, peopleDetails);

  override render(): Rendered {
    const { profile } = this;
    if (!profile) return nothing;
    return html`<div class="mw">
      ${this.#renderText('about', profile.about)} ${this.#renderStories(profile.stories)}
      ${this.#renderText('style', profile.style)} ${this.#renderText('limits', profile.limits)}
    </div>`;
  }

  #renderText(part: 'about' | 'style' | 'limits', text: string): Rendered {
    if (text === '') return nothing;
    return html`<section part=${part}>
      <h4>${this.#localize.t(`person.${part}`)}</h4>
      <p>${text}</p>
    </section>`;
  }

  #renderStories(stories: readonly string[]): Rendered {
    if (stories.length === 0) return nothing;
    return html`<section part="stories">
      <h4>${this.#localize.t('person.stories')}</h4>
      <ul>
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
