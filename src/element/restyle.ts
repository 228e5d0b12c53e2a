import type { CSSResultOrNative } from 'lit';
import { sheetOf } from './document-styles.ts';

/**
 * Gives a shadow root the stylesheets of its class again, before those that parts of it have adopted since.
 *
 * A root that is moved to another document, such as that of a frame, loses all that it has adopted. Loaded when one is.
 */
export function restyle(root: ShadowRoot, styles: readonly CSSResultOrNative[]): void {
  // Browsers without adopted stylesheets have style elements, which move along.
  if (root.adoptedStyleSheets as readonly CSSStyleSheet[] | undefined)
    root.adoptedStyleSheets = [
      ...styles.map((style) => sheetOf(root.ownerDocument, String(style))),
      ...root.adoptedStyleSheets,
    ];
}
