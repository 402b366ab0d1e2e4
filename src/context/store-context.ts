import { ContextEvent, createContext } from '@lit/context';
import type { MentorshipStore } from '../store/store.js';

/** A string with a major version, so that two bundles of the package on one page find each other. */
export const storeContext = createContext<MentorshipStore>('mentorship-widgets/store/1');

let sends: boolean | undefined;

/**
 * Whether requests for a context can be sent. Old libraries put a class of their own under the name `Event`, and what
 * extends that cannot be dispatched; elements of such a page find their provider in the registry.
 */
export function sendsContext(): boolean {
  return (sends ??= canSend());
}

function canSend(): boolean {
  try {
    new EventTarget().dispatchEvent(new ContextEvent(storeContext, document.documentElement, () => undefined));
    return true;
  } catch {
    return false;
  }
}
