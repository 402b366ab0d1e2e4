import { posix } from 'node:path';
import ts from 'typescript';
import { LAYERS, type Layer } from './layers.js';
import { nodesOf, parse, placeOf, type SourceFile } from './source.js';

/** `static` is an import or re-export with a value, `type` one that vanishes, `dynamic` is `import()`. */
type Manner = 'static' | 'type' | 'dynamic';

interface Import {
  readonly specifier: string;
  readonly manner: Manner;
  readonly place: string;
}

const isTypeImport = (clause?: ts.ImportClause) => clause?.phaseModifier === ts.SyntaxKind.TypeKeyword;

function importOf(node: ts.Node): { target: ts.Node | undefined; manner: Manner } | undefined {
  if (ts.isImportDeclaration(node)) {
    return { target: node.moduleSpecifier, manner: isTypeImport(node.importClause) ? 'type' : 'static' };
  }
  if (ts.isExportDeclaration(node) && node.moduleSpecifier) {
    return { target: node.moduleSpecifier, manner: node.isTypeOnly ? 'type' : 'static' };
  }
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
    return { target: node.argument.literal, manner: 'type' };
  }
  if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
    return { target: node.arguments[0], manner: 'dynamic' };
  }
  return undefined;
}

function importsOf(file: SourceFile): Import[] {
  return [...nodesOf(parse(file))].flatMap((node) => {
    const found = importOf(node);
    if (!found) return [];
    const specifier = found.target && ts.isStringLiteralLike(found.target) ? found.target.text : '(not a literal)';
    return [{ specifier, manner: found.manner, place: placeOf(node) }];
  });
}

const startsWithAny = (path: string, starts: readonly string[] = []) => starts.some((start) => path.startsWith(start));

const isPackageOf = (specifier: string, names: readonly string[] = []) =>
  names.some((name) => specifier === name || specifier.startsWith(`${name}/`));

/** The path below src. */
const inSource = (path: string) => path.replace(/^src\//, '');

const layerOf = (path: string): Layer | undefined =>
  LAYERS.filter((layer) => path.startsWith(layer.path)).sort((a, b) => b.path.length - a.path.length)[0];

const folderOf = (path: string) => path.slice(0, path.indexOf('/') + 1);

const elementOf = (path: string) => /^elements\/([^/]+-[^/]+)\//.exec(path)?.[1];

/**
 * An element is imported by those that render it; all may import the provider, so that it is defined first, and know the
 * shapes of the events that pass through them.
 */
function isForeignElement(file: SourceFile, target: string, manner: Manner): boolean {
  if (manner === 'type' && target.endsWith('/events.ts')) return false;
  const importer = inSource(file.path);
  const element = elementOf(target);
  if (!importer.startsWith('elements/') || element === undefined || element === 'mentorship-provider') return false;
  return elementOf(importer) !== element && !file.text.includes(`<${element}`);
}

function allowsFile(layer: Layer, importer: string, target: string, manner: Manner): boolean {
  if (startsWithAny(target, layer.lazy)) return manner !== 'static';
  const isOwn = folderOf(layer.path) === folderOf(target) && layer.path !== 'index.ts' && importer !== target;
  if (isOwn || startsWithAny(target, layer.files)) return true;
  if (manner === 'type') return startsWithAny(target, layer.types);
  return manner === 'dynamic' && startsWithAny(target, layer.onDemand);
}

const allowsPackage = (layer: Layer, { specifier, manner }: Import) =>
  isPackageOf(specifier, layer.packages) || (manner !== 'static' && isPackageOf(specifier, layer.packagesOnDemand));

function isAllowed(file: SourceFile, layer: Layer, found: Import): boolean {
  if (!found.specifier.startsWith('.')) return allowsPackage(layer, found);
  const importer = inSource(file.path);
  const target = posix.join(posix.dirname(importer), found.specifier).replace(/\.js$/, '.ts');
  return allowsFile(layer, importer, target, found.manner) && !isForeignElement(file, target, found.manner);
}

/** One sentence for each import of a file below src that its layer does not allow. */
export function importFaults(file: SourceFile): string[] {
  const layer = layerOf(inSource(file.path));
  if (!layer) return [`${file.path} belongs to no layer`];
  return importsOf(file)
    .filter((found) => !isAllowed(file, layer, found))
    .map(({ place, manner, specifier }) => `${place} ${manner} import of ${specifier} from ${layer.path}`);
}
