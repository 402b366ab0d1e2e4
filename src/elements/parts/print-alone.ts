import type { LitElement } from 'lit';

/** What keeps a frame out of sight that is still printed. */
const UNSEEN = { position: 'fixed', 'inline-size': '0', 'block-size': '0', border: '0' } as const;

/**
 * Prints a sheet alone, whatever else stands on the page: it is drawn in a frame that nobody sees. `page` is what is said
 * of the paper, such as `size: landscape`. Resolves once the dialog of the browser was opened.
 */
export async function printAlone(sheet: LitElement, place: HTMLElement, page = ''): Promise<void> {
  const frame = document.createElement('iframe');
  for (const [name, value] of Object.entries(UNSEEN)) frame.style.setProperty(name, value);
  frame.setAttribute('aria-hidden', 'true');
  frame.tabIndex = -1;
  await new Promise((resolve) => {
    frame.addEventListener('load', resolve, { once: true });
    place.append(frame);
  });
  const { contentDocument } = frame;
  const view = contentDocument?.defaultView;
  if (!view) return;
  const paper = new view.CSSStyleSheet();
  paper.replaceSync(`@page { ${page} }`);
  contentDocument.adoptedStyleSheets = [paper];
  contentDocument.title = document.title;
  contentDocument.body.append(sheet);
  await sheet.updateComplete;
  view.addEventListener('afterprint', () => {
    frame.remove();
  });
  view.print();
}
