import { fixture } from '@open-wc/testing';
import { html, type TemplateResult } from 'lit';
import '../../src/elements/mentorship-provider/mentorship-provider.js';
import type { MentorshipProvider } from '../../src/elements/mentorship-provider/mentorship-provider.js';
import type { StorageFactory } from '../../src/storage/contract.js';
import { LENA, NOW } from './sample.js';

export interface PageOptions {
  readonly storage: StorageFactory;
  /** Who looks at the page. */
  readonly as?: string | null;
  readonly now?: string;
  readonly zone?: string;
}

/** A page of one person: a provider on that storage, at that time, around the content. Drafts of other tests are gone. */
export async function openPage(
  content: TemplateResult,
  { storage, as = LENA, now = NOW, zone = 'Europe/Berlin' }: PageOptions,
): Promise<MentorshipProvider> {
  localStorage.clear();
  return reopenPage(content, { storage, as, now, zone });
}

/** The same without clearing what this device keeps: as after a reload. */
export const reopenPage = (
  content: TemplateResult,
  { storage, as = LENA, now = NOW, zone = 'Europe/Berlin' }: PageOptions,
): Promise<MentorshipProvider> =>
  fixture<MentorshipProvider>(
    html`<mentorship-provider lang="en" .storageFactory=${storage} .user=${as} .zone=${zone} .clock=${() => now}>
      ${content}
    </mentorship-provider>`,
  );
