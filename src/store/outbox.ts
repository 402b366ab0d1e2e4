import { jsonText } from '../model/json.js';
import { isCommand, type Command } from './commands/command.js';
import { outboxKey } from './device-keys.js';
import type { DeviceText } from './platform.js';

/** A command that could not be stored yet. Its ids make a repeat harmless. */
export interface Waiting {
  readonly opId: string;
  readonly at: string;
  readonly command: Command;
}

/**
 * Commands wait here, also across reloads where the device can keep text. What another tab or another version left on
 * the device stays there.
 */
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
  isCommand(entry.command);

function parseList(text: string | undefined): readonly unknown[] {
  if (text === undefined) return [];
  try {
    const parsed: unknown = JSON.parse(text);
    return Array.isArray(parsed) ? parsed : [];
  } catch {
    return [];
  }
}

const hasOpId = (entry: unknown, opId: string): boolean =>
  typeof entry === 'object' && entry !== null && 'opId' in entry && entry.opId === opId;

export function createOutbox(device: DeviceText, owner: string): Outbox {
  const key = outboxKey(owner);
  let entries: readonly Waiting[] = parseList(device.get(key)).filter(isWaiting);
  // other tabs keep theirs under the same key
  const keep = (change: (kept: readonly unknown[]) => readonly unknown[]) => {
    const next = change(parseList(device.get(key)));
    if (next.length > 0) device.set(key, jsonText(next));
    else device.remove(key);
  };
  return {
    get entries() {
      return entries;
    },
    add: (entry) => {
      entries = [...entries, entry];
      keep((kept) => [...kept, entry]);
    },
    remove: (opId) => {
      entries = entries.filter((entry) => entry.opId !== opId);
      keep((kept) => kept.filter((entry) => !hasOpId(entry, opId)));
    },
  };
}
