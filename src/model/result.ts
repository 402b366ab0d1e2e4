/** Why something cannot be done, or what to say about it: a code of the catalogue and what its sentence needs. */
export interface Problem {
  readonly code: string;
  readonly params: Readonly<Record<string, string | number>>;
}

export type Result<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: Problem };

export const done = <T>(value: T): Result<T> => ({ ok: true, value });

export const refused = (code: string, params: Problem['params'] = {}): { ok: false; problem: Problem } => ({
  ok: false,
  problem: { code, params },
});
