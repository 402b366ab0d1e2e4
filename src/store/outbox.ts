import type { Command } from './commands/index.js';
import type { DeviceText } from './platform.js';

/** A command that could not be stored yet. Its ids make a repeat harmless. */
export interface Waiting {
  readonly opId: string;
  readonly at: string;
  readonly command: Command;
}

/** Commands wait here, also across reloads where the device can keep text. */
export interface Outbox {
  readonly entries: readonly Waiting[];
  add(entry: Waiting): void;
  remove(opId: string): void;
}

const isWaiting = (entry: unknown): entry is Waiting =>
  typeof entry === 'object' &&
  entry !== null &&
  'opId' in entry &&
  typeof entry.opId === 'string' &&
  'at' in entry &&
  typeof entry.at === 'string' &&
  'command' in entry &&
  typeof entry.command === 'object' &&
  entry.command !== null &&
  'type' in entry.command;

function parseEntries(text: string | undefined): Waiting[] {
  if (text === undefined) return [];
  try {
    const parsed: unknown = JSON.parse(text);
    return Array.isArray(parsed) ? parsed.filter(isWaiting) : [];
  } catch {
    return [];
  }
}

export function createOutbox(device: DeviceText, owner: string): Outbox {
  const key = `mentorship-widgets/outbox/${owner}`;
  let entries: readonly Waiting[] = parseEntries(device.get(key));
  const keep = (next: readonly Waiting[]) => {
    entries = next;
    if (next.length > 0) device.set(key, JSON.stringify(next));
    else device.remove(key);
  };
  return {
    get entries() {
      return entries;
    },
    add: (entry) => {
      keep([...entries, entry]);
    },
    remove: (opId) => {
      keep(entries.filter((entry) => entry.opId !== opId));
    },
  };
}
