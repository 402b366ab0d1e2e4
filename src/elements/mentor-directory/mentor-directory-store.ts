import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { StoreController } from '../../context/store-controller.js';
import { common } from '../../locale/en/common.js';
import { LocalizeController } from '../../locale/localize.js';
import type { Seeker } from '../../model/directory/fit.js';
import type { Listed } from '../../model/directory/listed.js';
import { hasEnded } from '../../model/goal-status.js';
import { profilesOf, type KnownPerson } from '../../model/profile.js';
import { MOST_OPEN_ASKS, openAsks } from '../../model/request.js';
import type { Problem } from '../../model/result.js';
import { shortlisted, shortlistPlace } from '../../model/shortlist.js';
import type { Snapshot } from '../../store/snapshot.js';
import { base } from '../../theme/base.js';
import { define } from '../parts/define.js';
import { renderProblem } from '../parts/states.js';
import '../mentorship-provider/mentorship-provider.js';
import type { Sight } from './sight.js';

/** Instants that differ by less compare zones alike; an older one would change every card with each snapshot. */
const HOUR_MS = 3_600_000;

/**
 * The part of a directory that needs a store: whom the reader may see, what the reader looks for, and whom the reader
 * keeps for later. Loaded only where the page names no other source, or the reader has something to keep.
 *
 * @internal
 * @fires {CustomEvent<Sight>} sight-change - The store knows something else.
 */
export class MentorDirectoryStore extends LitElement {
  static override styles = [base];

  @property({ attribute: false }) provider = '';
  /** Whether the people of the store are wanted. */
  @property({ attribute: false }) lists = false;

  @state() private problem: Problem | undefined;

  readonly #stored = new StoreController(this);
  readonly #localize = new LocalizeController(this, common);
  #seen: readonly unknown[] = [];

  /** Tries again to open the storage. */
  retry(): void {
    this.#stored.store?.retry();
  }

  /** Keeps somebody for later, or no more; answers whether it is stored, or will be. */
  async keep(person: string, on: boolean): Promise<boolean> {
    const place = shortlistPlace(this.#stored.snapshot.identity.person);
    const result = await this.#stored.dispatch({ type: 'shortlist-change', ...place, person, on });
    this.problem = result.ok ? undefined : result.problem;
    return result.ok;
  }

  override updated(): void {
    const { snapshot } = this.#stored;
    const kinds = ['person', 'availability', 'goal', 'request', 'shortlist'] as const;
    const seen = [this.lists, snapshot.status, snapshot.identity, ...kinds.map((kind) => snapshot.of(kind))];
    if (seen.every((part, index) => part === this.#seen[index])) return;
    this.#seen = seen;
    this.dispatchEvent(new CustomEvent('sight-change', { detail: this.#sight(snapshot) }));
  }

  override render(): TemplateResult | typeof nothing {
    return this.problem ? html`<div class="mw">${renderProblem(this.#localize, this.problem)}</div>` : nothing;
  }

  #sight(snapshot: Snapshot): Sight {
    const { person: me, zone } = snapshot.identity;
    const known = profilesOf([...snapshot.of('person'), ...snapshot.of('availability')]);
    const own = known.find(({ id }) => id === me);
    const now = this.#hour();
    return {
      status: snapshot.status,
      problem: snapshot.problem,
      me,
      people: this.lists ? listed(known, me) : [],
      kept: shortlisted(snapshot.of('shortlist'), me),
      asks: { open: openAsks(snapshot.of('request'), me, now).length, most: MOST_OPEN_ASKS },
      seeker: seekerOf(snapshot, own, now),
      zone,
      languages: own?.profile.languages ?? [],
      hours: own?.profile.hours ?? [],
      now,
    };
  }

  #hour(): string {
    const now = this.#stored.store?.now();
    const read = now === undefined ? Date.now() : Date.parse(now);
    return new Date(Math.floor(read / HOUR_MS) * HOUR_MS).toISOString();
  }
}

/** Everybody else who mentors: whoever has room for nobody at all only learns. */
const listed = (known: readonly KnownPerson[], me: string): readonly Listed[] =>
  known.filter(({ id, profile }) => id !== me && profile.places !== 0).map(({ id, profile }) => ({ id, profile }));

/** What the reader works on or wants to: the goals that have not ended. */
function seekerOf(snapshot: Snapshot, own: KnownPerson | undefined, now: string): Seeker | undefined {
  const { person: me, zone } = snapshot.identity;
  const goals = snapshot
    .of('goal')
    .map(({ value }) => value)
    .filter((goal) => goal.owners.includes(me) && goal.sharedIn === undefined && !hasEnded(goal));
  if (me === '' || goals.length === 0) return undefined;
  return {
    now,
    goals: goals.map(({ title, why }) => ({ title, why })),
    kinds: [],
    profile: { zone, ...own?.profile },
  };
}

define('mentor-directory-store', MentorDirectoryStore);

declare global {
  interface HTMLElementTagNameMap {
    'mentor-directory-store': MentorDirectoryStore;
  }
}
