import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { JsonLd } from '../../exchange/json-ld.js';
import type { Profile } from '../../model/person.js';

/**
 * Keeps schema.org data of a person in the head of the page while the host is connected: search engines read it there,
 * and nothing is written into the content of the page.
 */
export class JsonLdController implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  readonly #profile: () => Profile | undefined;
  #script: HTMLScriptElement | undefined;
  #written: Profile | undefined;

  /** `profile`: what may be published now, or nothing. */
  constructor(host: ReactiveControllerHost & Element, profile: () => Profile | undefined) {
    this.#host = host;
    this.#profile = profile;
    host.addController(this);
  }

  hostUpdated(): void {
    const profile = this.#profile();
    if (JSON.stringify(profile) !== JSON.stringify(this.#written)) this.#write(profile).catch(() => undefined);
  }

  hostDisconnected(): void {
    this.#script?.remove();
    this.#script = undefined;
    this.#written = undefined;
  }

  /** The data of a profile; undefined without one. */
  async read(profile: Profile | undefined): Promise<JsonLd | undefined> {
    if (!profile) return undefined;
    const { personJsonLd } = await import('../../exchange/json-ld.js');
    return personJsonLd({ ...profile, photo: this.#absolute(profile.photo) });
  }

  /** Whoever reads the data does not know the page. */
  #absolute(address: string): string {
    const { baseURI } = this.#host;
    return address !== '' && URL.canParse(address, baseURI) ? new URL(address, baseURI).href : address;
  }

  async #write(profile: Profile | undefined): Promise<void> {
    this.#written = profile;
    const [{ jsonLdText }, data] = await Promise.all([import('../../exchange/json-ld.js'), this.read(profile)]);
    if (this.#written !== profile) return;
    this.#script?.remove();
    this.#script = undefined;
    if (!data || !this.#host.isConnected) return;
    const { ownerDocument } = this.#host;
    const script = ownerDocument.createElement('script');
    script.type = 'application/ld+json';
    script.append(jsonLdText(data));
    ownerDocument.head.append(script);
    this.#script = script;
  }
}
