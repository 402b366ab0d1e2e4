import { html } from 'lit';
import '../../../src/elements/mentorship-agreement/mentorship-agreement.js';
import type { MentorshipProvider } from '../../../src/elements/mentorship-provider/mentorship-provider.js';
import type { StorageFactory } from '../../../src/storage/contract.js';
import { byRole, findRole } from '../../support/find.js';
import { openPage, reopenPage, type PageOptions } from '../../support/page.js';
import { AMARA, LENA, said } from '../../support/sample.js';

const element = html`<mentorship-agreement lang="en-GB"></mentorship-agreement>`;

type Options = Omit<PageOptions, 'storage'>;

export const openAgreement = (storage: StorageFactory, options: Options = {}): Promise<MentorshipProvider> =>
  openPage(element, { storage, ...options });

/** The page of the partner, beside the one that is open. */
export const openPartner = (storage: StorageFactory, options: Options = {}): Promise<MentorshipProvider> =>
  reopenPage(element, { storage, as: AMARA, ...options });

export const reopenAgreement = (storage: StorageFactory, options: Options = {}): Promise<MentorshipProvider> =>
  reopenPage(element, { storage, ...options });

/** What Lena and Amara have settled. */
export const settled = () => [
  said('purpose', 'I want to lead without hiding behind my numbers.', { of: LENA }),
  said('purpose', 'I want to help Lena trust her judgement.', { of: AMARA, by: AMARA }),
  said('cadence', 'fortnightly'),
  said('minutes', 45),
  said('formats', ['video', 'walk']),
];

export const press = (root: ParentNode, name: string | RegExp): void => {
  byRole(root, 'button', name).click();
};

export const pressSoon = async (root: ParentNode, name: string | RegExp): Promise<void> => {
  (await findRole(root, 'button', name)).click();
};

/** The element that has the focus, through shadow roots. */
export function focused(): Element | null {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element;
}
