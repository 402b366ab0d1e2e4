import type { TemplateResult } from 'lit';
import type { KnownPerson } from '../../model/profile.js';
import type { Problem } from '../../model/result.js';

/** What the store knows about the person of a card. */
export interface Sighting {
  readonly status: 'loading' | 'failed' | 'missing' | 'found';
  readonly known?: KnownPerson | undefined;
  /** Who reads the profile. */
  readonly reads?: TemplateResult | undefined;
  readonly problem?: Problem | undefined;
  /** Id of the reader; empty for a visitor. */
  readonly me: string;
  /** The zone in which the reader reads hours. */
  readonly zone: string;
  readonly now: () => string;
  /** Whether the reader has a running mentorship with this person. */
  readonly together: boolean;
  /** Whether there is something to do or to say beside the profile. */
  readonly offers: boolean;
}

const said = ({ status, problem, me, zone, together, offers }: Sighting): string =>
  JSON.stringify([status, problem, me, zone, together, offers]);

export const sameSighting = (a: Sighting | undefined, b: Sighting): boolean =>
  a !== undefined && a.known === b.known && said(a) === said(b);
