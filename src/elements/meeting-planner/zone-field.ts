import { html, type LitElement, type TemplateResult } from 'lit';
import { selectField, type Option } from '../parts/fields.js';
import type { FormDraft } from '../parts/form-draft.js';
import { cityOf } from './desk.js';

interface Words {
  readonly label: string;
  readonly hint: string;
  /** The answer of somebody who does not know. */
  readonly unknown: string;
}

/** Zones by continent, as a list can show them. */
function zoneGroups(): { label: string; options: Option[] }[] {
  const groups = new Map<string, Option[]>();
  for (const zone of Intl.supportedValuesOf('timeZone').filter((name) => name.includes('/'))) {
    const area = zone.slice(0, zone.indexOf('/'));
    groups.set(area, [...(groups.get(area) ?? []), { value: zone, label: cityOf(zone) }]);
  }
  return [...groups].map(([label, options]) => ({ label, options }));
}

/** The field `zone` of a draft. Its hundreds of zones are drawn only once somebody reaches for it. */
export class ZoneField {
  readonly #host: LitElement;
  readonly #draft: FormDraft;
  #groups: ReturnType<typeof zoneGroups> | undefined;

  constructor(host: LitElement, draft: FormDraft) {
    this.#host = host;
    this.#draft = draft;
  }

  render({ label, hint, unknown }: Words): TemplateResult {
    const zone = this.#draft.text('zone');
    const chosen = this.#groups || zone === '' ? [] : [{ value: zone, label: cityOf(zone) }];
    const options = [{ value: '', label: unknown }, ...chosen];
    return html`<div @focusin=${this.open} @pointerdown=${this.open}>
      ${selectField(this.#draft, { name: 'zone', label, hint, options, groups: this.#groups ?? [] })}
    </div>`;
  }

  /** Draws the zones. */
  readonly open = (): void => {
    if (this.#groups) return;
    this.#groups = zoneGroups();
    this.#host.requestUpdate();
  };
}
