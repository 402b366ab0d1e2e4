import { jsonText } from '../../model/json.js';
import type { MentorshipStore } from '../../store/store.js';

/** Offers text as a file that the browser saves. */
export function offerFile(name: string, type: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  URL.revokeObjectURL(url);
}

/** Everything the person may read, records kept aside included, as one JSON file. */
export async function saveCopy(store: MentorshipStore): Promise<void> {
  const records = await store.exportAll();
  offerFile('mentorship.json', 'application/json', jsonText({ format: 'mentorship-widgets/records/1', records }, 2));
}
