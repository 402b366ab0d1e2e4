import { createContext } from '@lit/context';
import type { MentorshipStore } from '../store/store.js';

/** A string with a major version, so that two bundles of the package on one page find each other. */
export const storeContext = createContext<MentorshipStore>('mentorship-widgets/store/1');
