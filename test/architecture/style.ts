import ts from 'typescript';
import { nodesOf, parse, placeOf, withoutComments, type SourceFile } from './source.js';

const FORBIDDEN_TEXT: Record<string, RegExp> = {
  'an inline style': /\bstyle\s*=\s*["'$]/,
  'a style tag': /<style\b/i,
  styleMap: /\bstyleMap\b/,
  unsafeHTML: /\bunsafe(HTML|SVG|Static|MathML|CSS)\b/,
  eval: /\beval\s*\(/,
  'new Function': /\bnew\s+Function\b/,
};

/** One sentence for each thing that strict host pages block or that could run what a person typed. */
export function templateFaults(file: SourceFile): string[] {
  const code = withoutComments(file);
  return Object.entries(FORBIDDEN_TEXT)
    .filter(([, pattern]) => pattern.test(code))
    .map(([what]) => `${file.path} ${what}`);
}

function syntaxFault(node: ts.Node): string | undefined {
  if (ts.isEnumDeclaration(node)) return 'enum';
  if (ts.isExportAssignment(node) || node.kind === ts.SyntaxKind.DefaultKeyword) {
    return ts.isDefaultClause(node.parent) ? undefined : 'default export';
  }
  if (node.kind === ts.SyntaxKind.AnyKeyword) return 'any';
  return ts.isNonNullExpression(node) ? 'a non-null assertion' : undefined;
}

/** One sentence for each enum, default export, `any`, non-null assertion or file of odds and ends. */
export function syntaxFaults(file: SourceFile): string[] {
  const name = /(^|[/.-])utils?([/.-]|$)/.test(file.path) ? [`${file.path} is named utils`] : [];
  const found = [...nodesOf(parse(file))].flatMap((node) => {
    const what = syntaxFault(node);
    return what === undefined ? [] : [`${placeOf(node)} ${what}`];
  });
  return [...name, ...found];
}

const SPOKEN_ATTRIBUTE = /\s(?:aria-label|aria-description|title|placeholder|alt)="([^"]*)"/g;
const WORD = /\p{L}{2}/u;

/** The literal parts of a template, with `§` where an expression stands. */
function partsOf({ template }: ts.TaggedTemplateExpression): string {
  if (ts.isNoSubstitutionTemplateLiteral(template)) return template.text;
  return [template.head.text, ...template.templateSpans.map(({ literal }) => literal.text)].join('§');
}

function wordsOf(markup: string): string[] {
  const bare = markup.replace(/<!--[\s\S]*?-->/g, '');
  const attributes = [...bare.matchAll(SPOKEN_ATTRIBUTE)].map(([, value]) => value ?? '');
  return [...bare.split(/<[^>]*>/), ...attributes].map((text) => text.trim()).filter((text) => WORD.test(text));
}

/** One sentence for each template that speaks by itself: what a person reads stands in src/locale. */
export function spokenTemplates(file: SourceFile): string[] {
  return [...nodesOf(parse(file))].flatMap((node) => {
    if (!ts.isTaggedTemplateExpression(node) || node.tag.getText() !== 'html') return [];
    return wordsOf(partsOf(node)).map((words) => `${placeOf(node)} words in a template: ${words}`);
  });
}

const LONGEST_ELEMENT = 250;
/** A line of the documentation that the manifest takes from a class comment: more of it is no worse. */
const DOCUMENTING = /^ \* @\w/;

/** One sentence when a file of an element is too long; style sheets may be longer. */
export function lengthFaults({ path, text }: SourceFile): string[] {
  const lines = text
    .trimEnd()
    .split('\n')
    .filter((line) => !DOCUMENTING.test(line)).length;
  if (path.endsWith('.styles.ts') || lines <= LONGEST_ELEMENT) return [];
  return [`${path} has ${lines} lines, ${LONGEST_ELEMENT} are allowed`];
}

const FORBIDDEN_IN_TESTS: Record<string, RegExp> = {
  'a skipped or focused test': /\b(?:it|test|describe)\.(?:skip|only|todo)\b|\bthis\.skip\(|\b[xf](?:it|describe)\(/,
  'a sleep': /\b(?:aTimeout|sleep|delay)\(|setTimeout\([^)]*, *[1-9][0-9]{2,}/,
  'a retry': /\bthis\.retries\(/,
  'a silenced rule': new RegExp(['eslint', 'disable'].join('-') + '|@ts-(?:ignore|nocheck|expect-error)'),
};

/** One sentence for each habit that makes a test lie. */
export const testFaults = (file: SourceFile): string[] =>
  Object.entries(FORBIDDEN_IN_TESTS)
    .filter(([, pattern]) => pattern.test(file.text))
    .map(([what]) => `${file.path} ${what}`);
