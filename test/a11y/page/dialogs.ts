// What an open dialog needs: regions outside it are silent, so it has a live one of its own.
import { everything, fault, scene, type Fault } from './tree.js';

const LIVE = '[role=status], [role=alert], [aria-live=polite], [aria-live=assertive], output';

export function silentDialogs(): Fault[] {
  const dialog = scene();
  if (!dialog.matches('dialog')) return [];
  const hasLive = [...everything(dialog)].some((element) => element.matches(LIVE));
  return hasLive ? [] : [fault('status', dialog, 'is a modal dialog without a live region inside')];
}
