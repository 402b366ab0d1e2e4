import { html } from 'lit';
import '../../../src/elements/meeting-planner/meeting-planner.js';
import type { MentorshipProvider } from '../../../src/elements/mentorship-provider/mentorship-provider.js';
import type { StorageFactory } from '../../../src/storage/contract.js';
import type { ImportEntry } from '../../../src/store/import.js';
import { byRole, findRole } from '../../support/find.js';
import { openPage, reopenPage, type PageOptions } from '../../support/page.js';
import { AMARA, goal, LENA, meeting, mentorship, PAIR, series } from '../../support/sample.js';
import { until } from '../../support/until.js';
import { worldOf } from '../../support/world.js';

const planner = html`<meeting-planner lang="en-GB"></meeting-planner>`;

export const openPlanner = (
  storage: StorageFactory,
  options: Omit<PageOptions, 'storage'> = {},
): Promise<MentorshipProvider> => openPage(planner, { storage, ...options });

/** The page of the partner, beside the one that is open. */
export const openPartner = (
  storage: StorageFactory,
  options: Omit<PageOptions, 'storage'> = {},
): Promise<MentorshipProvider> => reopenPage(planner, { storage, as: AMARA, zone: 'America/New_York', ...options });

export const reopenPlanner = (
  storage: StorageFactory,
  options: Omit<PageOptions, 'storage'> = {},
): Promise<MentorshipProvider> => reopenPage(planner, { storage, ...options });

const AGENDA = { items: [], order: [], dismissed: [], postponed: [], covered: [] };

export const agendaWith = (parts: object) => ({ agenda: { ...AGENDA, ...parts } });

export const topic = (id: string, text: string, value: object = {}) => ({
  id,
  kind: 'topic',
  text,
  by: LENA,
  at: '2026-10-19T10:00:00.000Z',
  ...value,
});

/** Lena and Amara meet every second Wednesday at 16:00 in Berlin; the next time is 28 October 2026. */
export const fortnightly = (): ImportEntry[] => [
  mentorship(),
  series('fort', '2026-02-18T16:00', 'FREQ=WEEKLY;INTERVAL=2'),
  ...['0916', '0930', '1014'].map((day) =>
    meeting(`fort.2026${day}T1600`, `2026-${day.slice(0, 2)}-${day.slice(2)}T14:00:00.000Z`, {
      status: 'held',
      series: 'series:fort',
      occurrence: `2026-${day.slice(0, 2)}-${day.slice(2)}T16:00`,
    }),
  ),
];

export const lead = (): ImportEntry =>
  goal(
    'lead',
    {
      title: 'Lead a project across teams',
      status: 'active',
      steps: [{ id: 's1', text: 'Present the plan', by: '2026-10-30' }],
    },
    PAIR,
  );

export const worldWith = async (records: readonly ImportEntry[]) => worldOf(records);

/** A name with a long date, with or without the comma after the weekday: browsers differ. */
export const dated = (name: string): RegExp =>
  new RegExp(`^${name.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll(/(\w+day) /g, '$1,? ')}`);

/** What stands on the agenda, in order. */
export const agendaTitles = (page: Element): string[] => {
  const planner = page.querySelector('meeting-planner')?.shadowRoot;
  const agenda = planner?.querySelector('meeting-planner-agenda')?.shadowRoot;
  return [...(agenda?.querySelectorAll('li h4') ?? [])].map((title) => title.textContent.trim());
};

export const press = (root: ParentNode, name: string | RegExp): void => {
  byRole(root, 'button', name).click();
};

export const pressSoon = async (root: ParentNode, name: string | RegExp): Promise<void> => {
  (await findRole(root, 'button', name)).click();
};

/** Every field below a place, shadow roots included. */
function* fields(root: ParentNode): Generator<HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement> {
  for (const element of root.querySelectorAll('*')) {
    if (
      element instanceof HTMLInputElement ||
      element instanceof HTMLTextAreaElement ||
      element instanceof HTMLSelectElement
    ) {
      yield element;
    }
    if (element.shadowRoot) yield* fields(element.shadowRoot);
  }
}

/** Waits for the field with that label; those for dates and times have no role to be found by. */
export async function field(
  root: ParentNode,
  label: string,
): Promise<HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement> {
  const labelled = () =>
    [...fields(root)].find((one) => [...(one.labels ?? [])].some(({ textContent }) => textContent.trim() === label));
  await until(() => labelled() !== undefined, `no field labelled ${label}`);
  return labelled()!;
}
