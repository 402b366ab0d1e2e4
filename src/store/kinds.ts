import { kindOf, RECORD_KINDS } from '../model/id.js';
import { jsonText } from '../model/json.js';
import { kindsKey } from './device-keys.js';
import type { DeviceText } from './platform.js';

/**
 * The kinds of records to read. Storages list by kind, so that a kind which only newer code knows would not be found
 * again: those that were met once are kept on this device.
 */
export interface Kinds {
  readonly all: readonly string[];
  /** Takes note of the kinds of these records. */
  meet(ids: Iterable<string>): void;
}

/** A storage may be full of anything: more than these are not asked for. */
const MOST_STRANGE = 20;

function parseKinds(text: string | undefined): string[] {
  try {
    const parsed: unknown = JSON.parse(text ?? '[]');
    if (!Array.isArray(parsed)) return [];
    return parsed.filter((kind): kind is string => typeof kind === 'string' && /^[^:]+$/u.test(kind));
  } catch {
    return [];
  }
}

export function createKinds(device: DeviceText, owner: string): Kinds {
  const key = kindsKey(owner);
  const strange = new Set(parseKinds(device.get(key)).slice(0, MOST_STRANGE));
  return {
    get all() {
      return [...new Set([...RECORD_KINDS, ...strange])];
    },
    meet(ids) {
      const before = strange.size;
      for (const id of ids) {
        if (!kindOf(id) && strange.size < MOST_STRANGE) strange.add(id.slice(0, id.indexOf(':')));
      }
      if (strange.size > before) device.set(key, jsonText([...strange]));
    },
  };
}
