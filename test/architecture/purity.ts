import ts from 'typescript';
import { nodesOf, parse, placeOf, type SourceFile } from './source.js';

const FOREIGN_NAMES: Record<string, readonly string[]> = {
  clock: ['performance', 'setTimeout', 'setInterval', 'queueMicrotask', 'requestAnimationFrame', 'requestIdleCallback'],
  randomness: ['crypto'],
  'the DOM': [
    ...['window', 'self', 'document', 'navigator', 'location', 'history', 'customElements', 'CSS', 'indexedDB'],
    ...['localStorage', 'sessionStorage', 'BroadcastChannel', 'fetch', 'XMLHttpRequest', 'getComputedStyle'],
    ...['Node', 'Element', 'HTMLElement', 'ShadowRoot', 'DocumentFragment', 'Document', 'DOMParser', 'DOMException'],
    ...['Event', 'EventTarget', 'CustomEvent', 'MouseEvent', 'KeyboardEvent', 'PointerEvent', 'AbortSignal'],
    ...[
      'MutationObserver',
      'ResizeObserver',
      'IntersectionObserver',
      'Blob',
      'File',
      'FileReader',
      'alert',
      'matchMedia',
    ],
  ],
};

const MEMBERS: Record<string, readonly string[]> = {
  clock: ['Date.now', 'Temporal.Now'],
  randomness: ['Math.random'],
};

const PROSE = /[A-Za-z]+ [a-z]+ [a-z]+/;

type Declaration = ts.Node & { readonly name: ts.Identifier };

/** Declares a name that stands for itself in this file: a parameter named `location` is not the window's. */
const isLocalDeclaration = (node: ts.Node): node is Declaration =>
  (ts.isVariableDeclaration(node) ||
    ts.isParameter(node) ||
    ts.isBindingElement(node) ||
    ts.isFunctionDeclaration(node) ||
    ts.isClassDeclaration(node) ||
    ts.isInterfaceDeclaration(node) ||
    ts.isTypeAliasDeclaration(node) ||
    ts.isTypeParameterDeclaration(node) ||
    ts.isImportSpecifier(node) ||
    ts.isNamespaceImport(node)) &&
  node.name !== undefined &&
  ts.isIdentifier(node.name);

/** Has a name that means something only together with its owner. */
const isMember = (node: ts.Node): node is ts.Node & { readonly name: ts.Node } =>
  ts.isPropertySignature(node) ||
  ts.isPropertyDeclaration(node) ||
  ts.isPropertyAssignment(node) ||
  ts.isMethodSignature(node) ||
  ts.isMethodDeclaration(node) ||
  ts.isPropertyAccessExpression(node);

const declaredNames = (source: ts.SourceFile): Set<string> =>
  new Set([...nodesOf(source)].filter(isLocalDeclaration).map(({ name }) => name.text));

/** True for a name that stands for itself, neither a member of something nor a key. */
function isFree(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isQualifiedName(parent)) return parent.left === node;
  if (ts.isBindingElement(parent)) return parent.initializer === node;
  return !(isMember(parent) && parent.name === node);
}

function foreignName(node: ts.Node, declared: Set<string>): string | undefined {
  if (!ts.isIdentifier(node) || declared.has(node.text) || !isFree(node)) return undefined;
  return Object.keys(FOREIGN_NAMES).find((what) => FOREIGN_NAMES[what]?.includes(node.text));
}

function foreignMember(node: ts.Node): string | undefined {
  if (!ts.isPropertyAccessExpression(node)) return undefined;
  const text = node.getText().replace(/\s|\?/g, '');
  return Object.keys(MEMBERS).find((what) =>
    MEMBERS[what]?.some((name) => text === name || text === `globalThis.${name}`),
  );
}

/** `new Date()` and `Date()` read the clock; `new Date(value)` does not. */
function readsClock(node: ts.Node): string | undefined {
  const isDate = (expression: ts.Expression) => ts.isIdentifier(expression) && expression.text === 'Date';
  if (ts.isCallExpression(node) && isDate(node.expression)) return 'clock';
  return ts.isNewExpression(node) && isDate(node.expression) && !node.arguments?.length ? 'clock' : undefined;
}

function sentence(node: ts.Node): string | undefined {
  const isText = ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node);
  return isText && PROSE.test(node.text) ? 'a sentence' : undefined;
}

/** One sentence for each clock, randomness, DOM name or sentence in a file that has to be pure. */
export function impurities(file: SourceFile): string[] {
  const source = parse(file);
  const declared = declaredNames(source);
  return [...nodesOf(source)].flatMap((node) => {
    const what = foreignName(node, declared) ?? foreignMember(node) ?? readsClock(node) ?? sentence(node);
    return what === undefined ? [] : [`${placeOf(node)} ${what}: ${node.getText()}`];
  });
}

/** Temporal comes through src/calendar/temporal.ts, which finds the native one or loads another. */
export function temporalFaults(file: SourceFile): string[] {
  if (file.path === 'src/calendar/temporal.ts') return [];
  const source = parse(file);
  const isImported = declaredNames(source).has('Temporal');
  return [...nodesOf(source)].flatMap((node) => {
    const isGlobal = ts.isIdentifier(node) && node.text === 'Temporal' && isFree(node) && !isImported;
    const isMemberOfGlobal = ts.isPropertyAccessExpression(node) && node.getText() === 'globalThis.Temporal';
    return isGlobal || isMemberOfGlobal ? [`${placeOf(node)} Temporal that calendar/temporal.ts did not give`] : [];
  });
}
