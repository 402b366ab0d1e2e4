import { css, html, LitElement, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { common } from '../../locale/en/common.js';
import { peopleContact } from '../../locale/en/people-contact.js';
import { LocalizeController } from '../../locale/localize.js';
import { contactWays, type ContactWay } from '../../model/contact.js';
import { shortName } from '../../model/name.js';
import type { Profile } from '../../model/person.js';
import type { KnownPerson } from '../../model/profile.js';
import type { Problem } from '../../model/result.js';
import { base } from '../../theme/base.js';
import * as icons from '../../theme/people-icons.js';
import { renderAudience } from '../parts/audience.js';
import { define } from '../parts/define.js';
import { renderProblem } from '../parts/states.js';
import { saveVcard } from './save-vcard.js';

const ICONS = { mail: icons.mail, phone: icons.phone, link: icons.link } as const;

/**
 * How to reach a person, with the sentence of who reads it. Loaded only where the reader may know it.
 *
 * @internal
 */
export class MentorCardContact extends LitElement {
  static override styles = [
    base,
    css`
      .mw,
      section,
      ul {
        display: grid;
        gap: var(--_s3);
      }

      .mw {
        container-type: normal;
      }

      h4 {
        font-size: 1em;
      }

      li {
        display: flex;
        gap: 0.6em;
        align-items: start;
        line-height: 1.45;
        min-inline-size: 0;
      }

      li a {
        overflow-wrap: anywhere;
        min-inline-size: 0;
        padding-block: 0.1em;
      }

      li .i {
        color: var(--_text-muted);
        margin-block-start: 0.1em;
      }

      .btn {
        justify-self: start;
      }
    `,
  ];

  /** The narrowest first. */
  @property({ attribute: false }) contacts: KnownPerson['contacts'] = [];
  @property({ attribute: false }) profile: Profile | undefined;
  /** Id of the person; empty where nobody tells it. */
  @property({ attribute: false }) person = '';
  /** Id of the reader. */
  @property({ attribute: false }) me = '';

  @state() private problem: Problem | undefined;

  readonly #localize = new LocalizeController(this, { ...common, ...peopleContact });

  override render(): TemplateResult {
    const name = shortName(this.profile?.name ?? '');
    return html`<div class="mw">
      <section part="contact" aria-labelledby="title">
        <h4 id="title">${this.#localize.t('person.contact', { name })}</h4>
        ${this.contacts.map(
          ({ space, value }) =>
            html`<ul>
                ${contactWays(value).map((way) => this.#renderWay(way))}
              </ul>
              ${renderAudience(this.#localize, space, this.me, name)}`,
        )}
        <slot></slot>
        <button class="btn s" type="button" part="vcard" @click=${() => void this.#save()}>
          ${icons.contact()}${this.#localize.t('person.contact.save')}
        </button>
        ${this.problem && renderProblem(this.#localize, this.problem)}
      </section>
    </div>`;
  }

  async #save(): Promise<void> {
    if (!this.profile) return;
    const saved = saveVcard(
      this.person,
      this.profile,
      this.contacts.map(({ value }) => value),
    );
    this.problem = await saved.then(
      () => undefined,
      () => ({ code: 'part.unavailable', params: {} }),
    );
  }

  #renderWay({ kind, text, href }: ContactWay): TemplateResult {
    const label = this.#localize.t(`person.contact.${kind}`);
    return html`<li>
      ${ICONS[kind]()}<span><span class="sr">${label}</span> <a href=${href} rel="noopener">${text}</a></span>
    </li>`;
  }
}

define('mentor-card-contact', MentorCardContact);

declare global {
  interface HTMLElementTagNameMap {
    'mentor-card-contact': MentorCardContact;
  }
}
