import type { DeviceText } from './platform.js';

/** What a person typed and has not saved: kept on this device so that nothing is lost by a failed save or a reload. */
export interface Drafts {
  /** The kept fields, or undefined. Only text is kept; what cannot be read is treated as absent. */
  get(form: string): Readonly<Record<string, string>> | undefined;
  /** False when this device cannot keep it. */
  set(form: string, fields: Readonly<Record<string, string>>): boolean;
  remove(form: string): void;
}

function parseDraft(text: string | undefined): Record<string, string> | undefined {
  if (text === undefined) return undefined;
  try {
    const parsed: unknown = JSON.parse(text);
    if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed)) return undefined;
    const fields = Object.entries(parsed).filter((field): field is [string, string] => typeof field[1] === 'string');
    return Object.fromEntries(fields);
  } catch {
    return undefined;
  }
}

export function createDrafts(device: DeviceText, owner: string): Drafts {
  const key = (form: string) => `mentorship-widgets/draft/${owner}/${form}`;
  return {
    get: (form) => parseDraft(device.get(key(form))),
    set: (form, fields) => device.set(key(form), JSON.stringify(fields)),
    remove: (form) => {
      device.remove(key(form));
    },
  };
}
