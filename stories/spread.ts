import { noChange } from 'lit';
import { Directive, directive, type ElementPart } from 'lit/directive.js';

class Spread extends Directive {
  #written: readonly string[] = [];

  override render(_attributes: Readonly<Record<string, string>>): unknown {
    return noChange;
  }

  override update({ element }: ElementPart, [attributes]: [Readonly<Record<string, string>>]): unknown {
    for (const name of this.#written) if (!(name in attributes)) element.removeAttribute(name);
    for (const [name, value] of Object.entries(attributes))
      if (element.getAttribute(name) !== value) element.setAttribute(name, value);
    this.#written = Object.keys(attributes);
    return noChange;
  }
}

/** Lit directive: sets attributes, and removes those that it set before. */
export const spread = directive(Spread);
