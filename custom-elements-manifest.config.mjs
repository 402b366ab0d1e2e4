import { customElementJetBrainsPlugin } from 'custom-element-jet-brains-integration';
import { customElementVsCodePlugin } from 'custom-element-vs-code-integration';

const publishedPath = (path) =>
  path
    .replace(/^\/?src\//, 'dist/')
    .replace(/^dist\/elements\/([^/]+)\/\1\.ts$/, 'dist/elements/$1.js')
    .replace(/\.ts$/, '.js');

const isPublic = ({ name, privacy }) => privacy !== 'private' && privacy !== 'protected' && !/^[#_]/.test(name);

/** Notes the elements whose class comment has `@internal`; `published` leaves them out. */
function internalTag() {
  const internal = new Set();
  return {
    name: 'internal-tag',
    analyzePhase({ ts, node }) {
      if (!ts.isClassDeclaration(node)) return;
      if (ts.getJSDocTags(node).some(({ tagName }) => /^(internal|ignore)$/.test(tagName.text))) {
        internal.add(node.name?.text);
      }
    },
    packageLinkPhase({ customElementsManifest }) {
      for (const module of customElementsManifest.modules) {
        module.declarations = module.declarations?.filter(({ name }) => !internal.has(name));
        module.exports = module.exports?.filter(({ declaration }) => !internal.has(declaration?.name));
      }
    },
  };
}

/** Reads the tag of a class from our guarded `define(tag, class)`. */
function definedTag() {
  const tags = new Map();
  return {
    name: 'defined-tag',
    analyzePhase({ ts, node }) {
      if (!ts.isCallExpression(node) || node.expression.getText() !== 'define') return;
      const [tag, element] = node.arguments;
      if (tag && element && ts.isStringLiteral(tag)) tags.set(element.getText(), tag.text);
    },
    packageLinkPhase({ customElementsManifest }) {
      for (const module of customElementsManifest.modules) {
        for (const declaration of module.declarations ?? []) {
          const tagName = tags.get(declaration.name);
          if (declaration.kind !== 'class' || tagName === undefined) continue;
          Object.assign(declaration, { tagName, customElement: true });
          module.exports ??= [];
          module.exports.push({
            kind: 'custom-element-definition',
            name: tagName,
            declaration: { name: declaration.name, module: module.path },
          });
        }
      }
    },
  };
}

/** Keeps the modules that define an element, named as they are published, without their private members. */
const published = () => ({
  name: 'published',
  packageLinkPhase({ customElementsManifest }) {
    const isElement = ({ customElement, tagName }) => customElement && tagName !== undefined;
    customElementsManifest.modules = customElementsManifest.modules
      .map((module) => ({ ...module, declarations: module.declarations?.filter(isElement) ?? [] }))
      .filter(({ declarations }) => declarations.length > 0);
    for (const module of customElementsManifest.modules) {
      module.path = publishedPath(module.path);
      for (const { declaration } of module.exports ?? []) {
        if (declaration?.module) declaration.module = publishedPath(declaration.module);
      }
      for (const declaration of module.declarations) {
        if (declaration.members) declaration.members = declaration.members.filter(isPublic);
      }
    }
  },
});

export default {
  globs: ['src/elements/**/*.ts'],
  exclude: ['src/**/*.styles.ts'],
  outdir: 'dist',
  litelement: true,
  packagejson: false,
  plugins: [
    definedTag(),
    internalTag(),
    published(),
    customElementVsCodePlugin({ outdir: 'dist' }),
    customElementJetBrainsPlugin({ outdir: 'dist', packageJson: false }),
  ],
};
