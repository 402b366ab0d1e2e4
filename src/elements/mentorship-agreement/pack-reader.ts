import { warn } from '../../context/warn.js';
import type { AgreementPack } from '../../model/agreement.js';
import { jsonText } from '../../model/json.js';

/** The text of a pack that is given as an object, as JSON or by an address (http or https, or relative to the page). */
async function textOf(host: Element, wanted: unknown, isText: boolean, signal: AbortSignal): Promise<string> {
  if (typeof wanted !== 'string') return jsonText(wanted, 2);
  if (isText) return wanted;
  const url = URL.canParse(wanted, host.baseURI) ? new URL(wanted, host.baseURI) : undefined;
  if (!url || !/^https?:$/u.test(url.protocol)) throw new TypeError(wanted);
  const response = await fetch(url, { signal, headers: { accept: 'application/json' } });
  if (!response.ok) throw new TypeError(wanted);
  return response.text();
}

/** Reads a pack and warns of each part that cannot be used. Rejects when nothing answers. */
export async function readPack(
  host: Element,
  wanted: unknown,
  isText: boolean,
  signal: AbortSignal,
): Promise<AgreementPack> {
  const { readAgreementPack } = await import('../../exchange/agreement-pack.js');
  const { pack, rejected } = readAgreementPack(await textOf(host, wanted, isText, signal));
  for (const { line, column, field, problem } of rejected) {
    const found = [problem.code, ...Object.values(problem.params)].join(', ');
    warn(`<${host.localName}>: ${field} of the pack, line ${line}, column ${column}, cannot be used (${found}).`);
  }
  return pack;
}
