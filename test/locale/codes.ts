import { readdirSync, readFileSync } from 'node:fs';
import { CHECKPOINT_ANSWERS } from '../../src/model/terms.js';
import { STORAGE_ERROR_CODES } from '../../src/storage/contract.js';

/** Below these folders, codes are answered. */
const ANSWERING = ['model', 'calendar', 'storage', 'store', 'exchange', 'context'];

const sourcesBelow = (folder: string): { path: string; text: string }[] =>
  readdirSync(folder, { recursive: true })
    .map((file) => `${folder}/${String(file).replaceAll('\\', '/')}`)
    .filter((path) => path.endsWith('.ts') && !path.startsWith('src/storage/conformance/'))
    .map((path) => ({ path, text: readFileSync(path, 'utf8') }));

/** A text of the source that has the form of a code: `area.word`, `area.word.word`. */
const CODE = /(?<!from |import\()'([a-z]+(?:\.[a-z][\w-]*)+)'/giu;
const ANSWERED = /(?:\bcode: |\brefused?\(|\bcode = )'([^']+)'/gu;
const TEMPLATE = /\bcode: (`[^`]*`)/gu;

const all = (pattern: RegExp, text: string): string[] => [...text.matchAll(pattern)].map(([, found = '']) => found);

/** What each code that is put together can become. */
const EXPANSIONS: Readonly<Record<string, readonly string[]>> = {
  '`audience.${audience}`': ['me', 'person', 'pair', 'programme', 'members', 'public'].map(
    (name) => `audience.${name}`,
  ),
  '`feedback.${field}.missing`': ['feedback.situation.missing', 'feedback.observation.missing'],
  "`storage.${error instanceof StorageError ? error.code : 'unknown'}`": STORAGE_ERROR_CODES.map(
    (code) => `storage.${code}`,
  ),
  "`storage.${result?.error.code ?? 'unknown'}`": STORAGE_ERROR_CODES.map((code) => `storage.${code}`),
};

/** Codes that are put together in a way which the table of expansions does not know. */
export const unknownTemplates = (): string[] =>
  sourcesBelow('src')
    .flatMap(({ path, text }) => all(TEMPLATE, text).map((template) => ({ path, template })))
    .filter(({ template }) => !(template in EXPANSIONS))
    .map(({ path, template }) => `${path}: ${template}`);

/** Every code that may be answered, with a place where it is. */
export function answeredCodes(): ReadonlyMap<string, string> {
  const codes = new Map<string, string>();
  for (const folder of ANSWERING) {
    for (const { path, text } of sourcesBelow(`src/${folder}`)) {
      for (const code of [...all(CODE, text), ...all(ANSWERED, text)]) codes.set(code, path);
    }
  }
  for (const { path, text } of sourcesBelow('src/elements')) {
    for (const code of all(ANSWERED, text)) codes.set(code, path);
  }
  for (const list of Object.values(EXPANSIONS)) for (const code of list) codes.set(code, 'a list of codes');
  for (const answer of CHECKPOINT_ANSWERS) codes.set(`goal.check.${answer}`, 'answers of a checkpoint');
  return codes;
}
