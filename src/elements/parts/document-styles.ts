import { adoptStyles, type CSSResultOrNative, LitElement } from 'lit';

type Window = typeof globalThis;

const copies = new WeakMap<Document, Map<CSSResultOrNative, CSSStyleSheet>>();

function copyIn(view: Window, style: CSSResultOrNative): CSSStyleSheet {
  const made = copies.get(view.document) ?? new Map<CSSResultOrNative, CSSStyleSheet>();
  copies.set(view.document, made);
  const known = made.get(style);
  if (known) return known;
  const sheet = new view.CSSStyleSheet();
  const rules = 'cssText' in style ? [style.cssText] : Array.from(style.cssRules, ({ cssText }) => cssText);
  sheet.replaceSync(rules.join('\n'));
  made.set(style, sheet);
  return sheet;
}

/** The styles that parts loaded later brought along. */
const added = new WeakMap<ShadowRoot, readonly CSSResultOrNative[]>();

/** A document that is not shown has no window; nothing is drawn there. */
function dress({ constructor }: LitElement, root: ShadowRoot): void {
  const styles = [...(constructor as typeof LitElement).elementStyles, ...(added.get(root) ?? [])];
  const view = root.ownerDocument.defaultView;
  if (root.ownerDocument === document) adoptStyles(root, styles);
  else if (view) root.adoptedStyleSheets = styles.map((style) => copyIn(view, style));
}

/** Adds the styles of a part that is loaded later to an element that has drawn; they follow it as its own do. */
export function addStyles(element: LitElement, style: CSSResultOrNative): void {
  const root = element.shadowRoot;
  if (!root) return;
  added.set(root, [...(added.get(root) ?? []), style]);
  dress(element, root);
}

/**
 * Lets an element keep its styles in another document, such as that of a frame which a host moves it to. A style sheet
 * made by a script serves the document of that script only: adoption empties the list, and an element that first draws
 * elsewhere could not use it at all. To be called before the element is defined: browsers look for callbacks only then.
 */
export function followDocument(element: CustomElementConstructor): void {
  const prototype: unknown = element.prototype;
  if (!(prototype instanceof LitElement)) return;
  const create: unknown = Reflect.get(prototype, 'createRenderRoot');
  Object.defineProperties(prototype, {
    createRenderRoot: {
      value(this: LitElement): unknown {
        if (this.ownerDocument === document && typeof create === 'function') return Reflect.apply(create, this, []);
        const root = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
        dress(this, root);
        return root;
      },
    },
    adoptedCallback: {
      value(this: LitElement): void {
        if (this.shadowRoot) dress(this, this.shadowRoot);
      },
    },
  });
}
