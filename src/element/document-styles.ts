/** A stylesheet of a document: the shadow roots of another refuse it. */
export function sheetOf({ defaultView }: Document, css: string): CSSStyleSheet {
  const sheet = new (defaultView ?? globalThis).CSSStyleSheet();
  sheet.replaceSync(css);
  return sheet;
}

/** A function that adopts a stylesheet into a shadow root, once. Browsers without adopted stylesheets show the root without it. */
export function styleAdopter(css: string): (root: ShadowRoot) => void {
  const sheets = new WeakMap<Document, CSSStyleSheet>();
  return ({ ownerDocument, adoptedStyleSheets }) => {
    const sheet = sheets.get(ownerDocument) ?? sheetOf(ownerDocument, css);
    sheets.set(ownerDocument, sheet);
    if (!adoptedStyleSheets?.includes(sheet)) adoptedStyleSheets?.push(sheet);
  };
}
