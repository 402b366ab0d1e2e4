import { html } from 'lit';
import '../../../src/elements/mentorship-requests/mentorship-requests-ask.js';
import type { MentorshipProvider } from '../../../src/elements/mentorship-provider/mentorship-provider.js';
import { parseProfile } from '../../../src/model/schemas/person.js';
import { nameOf } from '../../support/requests.js';
import { openPage, type PageOptions } from '../../support/page.js';
import { AMARA } from '../../support/sample.js';
import { until } from '../../support/until.js';

/** What a card or a directory knows of a person. */
export function listed(id: string, value: object = {}) {
  const profile = parseProfile({ name: nameOf(id), ...value });
  if (!profile.ok) throw new Error(profile.problem.code);
  return { id, profile: profile.value };
}

export interface Composer {
  readonly page: MentorshipProvider;
  readonly ask: HTMLElementTagNameMap['mentorship-requests-ask'];
  /** What was told, each event with its detail. */
  readonly told: (readonly [string, unknown])[];
}

/** A page with the dialog in which Amara is asked, opened by a button as on a card. */
export async function openComposer(
  options: PageOptions & { readonly person?: ReturnType<typeof listed>; readonly outlineHref?: string },
  open = openPage,
): Promise<Composer> {
  const { person = listed(AMARA, { replyDays: 3 }), outlineHref = '', ...rest } = options;
  const page = await open(
    html`<button>Opener</button>
      <mentorship-requests-ask .person=${person} .outlineHref=${outlineHref}></mentorship-requests-ask>`,
    rest,
  );
  const told: [string, unknown][] = [];
  for (const name of ['request-send', 'mentorship-start'] as const)
    page.addEventListener(name, ({ detail }) => told.push([name, detail]));
  const ask = page.querySelector('mentorship-requests-ask');
  if (!ask) throw new Error('no composer');
  await until(() => page.store.snapshot.status === 'ready');
  page.querySelector('button')?.focus();
  await ask.open();
  return { page, ask, told };
}

/** The element that has the focus, through shadow roots. */
export function focused(): Element | null {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element;
}
