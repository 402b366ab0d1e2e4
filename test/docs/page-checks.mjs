// What is asked of elements on a page of a snippet. These functions run in the page.

/** True when each of these elements is defined and drawn, and none is loading still. */
export const areDrawn = (tags) => {
  const below = (root) =>
    [...root.querySelectorAll('*')].flatMap((element) => [
      element,
      ...(element.shadowRoot ? below(element.shadowRoot) : []),
    ]);
  const isDrawn = (element) => {
    const parts = element.shadowRoot ? below(element.shadowRoot) : [];
    return parts.length > 0 && !parts.some((part) => part.matches('[part~=loading]') && part.checkVisibility());
  };
  return tags.every((tag) => customElements.get(tag) && [...document.querySelectorAll(tag)].every(isDrawn));
};

/** What the elements show and should not: a failed state, or an attribute that is not theirs. */
export const findFaults = (attributes) => {
  const everywhere = ['id', 'class', 'lang', 'dir', 'slot', 'hidden', 'style', 'title'];
  const below = (root) =>
    [...root.querySelectorAll('*')].flatMap((element) => [
      element,
      ...(element.shadowRoot ? below(element.shadowRoot) : []),
    ]);
  const failed = below(document)
    .filter((element) => element.matches('[part~=failed]') && element.checkVisibility())
    .map((element) => `failed: ${element.textContent.replace(/\s+/g, ' ')}`);
  const unknown = Object.entries(attributes).flatMap(([tag, known]) =>
    [...document.querySelectorAll(tag)]
      .flatMap((element) => element.getAttributeNames())
      .filter((name) => !known.includes(name) && !everywhere.includes(name))
      .map((name) => `<${tag}> knows no attribute ${name}`),
  );
  return [...failed, ...unknown];
};

/** The rules of a style sheet, each with its selector and the properties that the browser took. */
export const readRules = (css) => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  return [...sheet.cssRules].map(({ selectorText, style }) => ({ selector: selectorText, properties: [...style] }));
};
