import { textOf, type FileSource } from './file-text.js';
import { layoutOf } from './csv-rows.js';
import { isDraft, type Draft } from './draft.js';
import type { Guess } from './guess.js';
import type { Mapping } from './mapping.js';
import { draftsOfTable } from './people-csv.js';
import { guessesOf, knownBy, useBy } from './people-file.js';

/** The start of a table, to be looked at before its columns are used. */
export interface TableSample {
  readonly guesses: readonly Guess[];
  /** How many people can be looked at. */
  readonly size: number;
  /** What a mapping makes of one of them, from 0; undefined where nobody can be made of the row. */
  readonly personAt: (index: number, mapping: Mapping) => Pick<Draft, 'fields' | 'contact' | 'faults'> | undefined;
}

/** Looks at the first rows of a table; a mapping that a host kept tells where its headings are. */
export async function sampleTable(source: FileSource, mapping?: Mapping): Promise<TableSample> {
  const text = await textOf(source);
  const layout = layoutOf(text, knownBy(mapping));
  return {
    guesses: guessesOf(layout),
    size: layout.sample.length,
    personAt(index, chosen) {
      const wanted = layout.sample[index]?.line;
      const start = text.slice(0, layout.sample.at(-1)?.end);
      for (const read of draftsOfTable(start, layout, useBy(chosen))) {
        if (isDraft(read) && read.line === wanted) return read;
      }
      return undefined;
    },
  };
}
