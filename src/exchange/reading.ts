import type { Problem } from '../model/result.js';
import type { Pace } from './pace.js';

/** A record that a file describes, with the space where it belongs and the person in whose name it is stored. */
export interface FileEntry {
  readonly space: string;
  /** The two people of a pair space. */
  readonly members?: readonly string[] | undefined;
  readonly id: string;
  readonly value: Readonly<Record<string, unknown>>;
  readonly writer: string;
}

/** A part of a file that could not be read, and where it stands. The rest is read all the same. */
export interface Rejected {
  /** From 1, as editors count. */
  readonly line: number;
  /** From 1: in a table the column, in JSON the character of the line. */
  readonly column: number;
  /** In a table the heading as the file writes it, in JSON the path (`mentorships[0].goals[2].title`). */
  readonly field: string;
  readonly problem: Problem;
}

/** What a file holds. */
export interface Reading {
  readonly entries: readonly FileEntry[];
  /** In the order of the file. */
  readonly rejected: readonly Rejected[];
}

/** Who reads a file, and when: stored with every record that does not say so itself. */
export interface ReadOptions extends Pace {
  /** Instant, UTC. */
  readonly now: string;
  /** Id of the person. */
  readonly by: string;
}

export const byPlace = (a: Rejected, b: Rejected): number => a.line - b.line || a.column - b.column;
