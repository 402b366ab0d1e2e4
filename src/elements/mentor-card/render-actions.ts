import { html, nothing, type TemplateResult } from 'lit';
import type { Profile } from '../../model/person.js';
import type { MentorshipStartDetail } from './events.js';
import type { Sighting } from './sighting.js';

interface ActionsContext {
  /** Id of the person; empty where nobody tells it. */
  readonly person: string;
  readonly profile: Profile | undefined;
  readonly provider: string;
  readonly silent: boolean;
  /** Whether the page has put actions of its own here, and whether the store offers one. */
  readonly slotted: boolean;
  readonly offers: boolean;
  readonly onSighting: (event: CustomEvent<Sighting>) => void;
  readonly onStarted: (event: CustomEvent<MentorshipStartDetail>) => void;
  readonly onSlot: (event: Event) => void;
}

/** The part that needs a store; cards that do not know the id of their person never load it. */
export const loadStart = () => import('./mentor-card-start.js');

/** Stands at the same place in every state of a card, so that what the store says is never asked twice. */
export function renderActions(context: ActionsContext): TemplateResult {
  const { person, profile, provider, silent, slotted, offers, onSighting, onStarted, onSlot } = context;
  const shown = profile !== undefined && (slotted || offers);
  const start = html`<mentor-card-start
    .person=${person}
    .profile=${profile}
    .provider=${provider}
    .silent=${silent}
    @sighting-change=${onSighting}
    @start-done=${onStarted}
  ></mentor-card-start>`;
  return html`<div class=${slotted ? 'actions hair slotted' : 'actions hair'} part="actions" ?hidden=${!shown}>
    ${person === '' ? nothing : start}
    <slot name="actions" @slotchange=${onSlot}></slot>
  </div>`;
}
