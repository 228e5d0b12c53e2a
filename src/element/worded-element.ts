import { LitElement, type PropertyDeclaration } from 'lit';
import { CareErrorEvent } from './events.ts';
import { lit } from './lit.ts';
import { warnUnknown } from './warn.ts';

/**
 * An element whose properties hold what an attribute can say: a text, a number, a bigint, `true` or `false`.
 *
 * Any other value (an object, a list, a function, a symbol) is never read: the property becomes `null`, as if it were not
 * set, and the console warns of it once. Rows and specs, which are objects, have accessors of their own instead (`noAccessor`
 * in care-chart.mixin.ts).
 *
 * It is in one state at a time, at first `idle`, which pages match by `:state(idle)`.
 */
export class WordedElement extends LitElement {
  /** The state that it is in. */
  protected entered = 'idle';
  readonly #states = this.attachInternals?.().states;

  constructor() {
    super();
    this.enter('idle');
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    try {
      const root = super.createRenderRoot();
      // A figure that was written before any script: it stays as it is until what takes it over has come.
      if (root.querySelector('.at')) {
        const takeOver = (): void => {
          this.performUpdate = () => {};
          lit
            .loadPart(() => import('./adopt.ts'))
            .then(({ adopt }) => adopt(this))
            .catch((error: unknown) => {
              this.dispatchEvent(new CareErrorEvent(error));
              // Until it is asked for again, by an attribute that changes.
              this.performUpdate = takeOver;
              this.isUpdatePending = false;
            });
        };
        takeOver();
      }
      return root;
    } catch {
      // In the document of a frame Lit's stylesheets are refused.
      this.adoptedCallback();
      return this.shadowRoot as ShadowRoot;
    }
  }

  /** It was moved to another document, where its stylesheets are gone. @internal */
  adoptedCallback(): void {
    const { elementStyles } = this.constructor as typeof LitElement;
    const root = this.shadowRoot;
    if (root)
      lit
        .loadPart(() => import('./restyle.ts'))
        .then(
          ({ restyle }) => restyle(root, elementStyles),
          () => {},
        );
  }

  /** Enters a state and leaves the one before. */
  protected enter(state: string): void {
    try {
      this.#states?.delete(this.entered);
      this.#states?.add(state);
    } catch {
      // Browsers before :state() have no custom states, or allow only names that begin with two dashes.
    }
    this.entered = state;
  }

  override requestUpdate(name?: PropertyKey, ...how: readonly [before?: unknown, options?: PropertyDeclaration]): void {
    const value = this[name as keyof this] as unknown;
    if (Object(value) === value || typeof value === 'symbol') {
      warnUnknown(this.localName, name as string, typeof value, '', 'text');
      (this as Record<PropertyKey, unknown>)[name as string] = null;
    } else super.requestUpdate(name, ...how);
  }
}
