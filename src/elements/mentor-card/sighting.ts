import type { TemplateResult } from 'lit';
import { ownZone } from '../../context/identity.js';
import type { Profile } from '../../model/person.js';
import type { Problem } from '../../model/result.js';
import { isoNow } from './minute.js';

/** What the store knows about the person of a card. */
export interface Sighting {
  readonly status: 'loading' | 'failed' | 'missing' | 'found';
  readonly profile?: Profile | undefined;
  /** Where the profile was found, and the sentence of who reads it there. */
  readonly space?: string | undefined;
  readonly reads?: TemplateResult | undefined;
  readonly problem?: Problem | undefined;
  /** The zone in which the reader reads hours. */
  readonly zone: string;
  readonly now: () => string;
  /** Whether the reader has a running mentorship with this person. */
  readonly together: boolean;
  /** Whether there is something to do or to say beside the profile. */
  readonly offers: boolean;
}

const said = ({ status, space, problem, zone, together, offers }: Sighting): string =>
  JSON.stringify([status, space, problem, zone, together, offers]);

export const sameSighting = (a: Sighting | undefined, b: Sighting): boolean =>
  a !== undefined && a.profile === b.profile && said(a) === said(b);

/** What a card says when the part that needs a store does not load. */
export const unreachable = (): Sighting => ({
  status: 'failed',
  problem: { code: 'person.src', params: {} },
  zone: ownZone(),
  now: isoNow,
  together: false,
  offers: false,
});
