import type { PropertyValues } from 'lit';
import type { ChartElement, ChartState } from './chart-element.ts';
import type { ChartClass } from './define.ts';
import { failed } from './failed.ts';
import type { LateError } from './load-part.ts';
import { warnOnce } from './warn.ts';

/** The part of the script for pages that makes classes (`script-exports.ts`). */
type Core = typeof import('./script-exports.ts');

/** Members that this file uses of a chart and of `care-stat`, though some are protected. */
interface Waiting extends HTMLElement {
  begin?(): void;
  connectedCallback(): void;
  disconnectedCallback(): void;
  adoptedCallback(): void;
  attributeChangedCallback(name: string, before: string | null, value: string | null): void;
  requestUpdate(): void;
}

/** Attributes that a page changes for reasons of its own. */
const FOREIGN = new Set(['style', 'class']);

/**
 * Says that the module of a tag could not be loaded, and defines it: it shows its children, fires care-error, and is in
 * the state `failed`.
 *
 * It asks for the module again when its reader presses *Try again*, when an attribute changes, when the tag is added once
 * more, and when what was late comes. When it comes, all tags of that name become what they should have been, and stay the elements that they are:
 *
 *     1 become()   the class that was defined takes the right one as its parent in place of `Absent`
 *     2 whole()    the right class is made with `Held` as its base, whose constructor returns an element that waits: so it
 *                  gets the private fields of the class
 *
 * @param evaluated Gives the element; where that is what failed, the tag is not defined.
 * @param load Loads the module, and makes the class of the tag with other base classes.
 */
export async function standIn(
  tag: string,
  evaluated: () => Promise<Core>,
  failure: unknown,
  load: (of: Core) => Promise<CustomElementConstructor>,
): Promise<void> {
  warnOnce('error', `<${tag}> could not be loaded; its children are shown.`, failure);
  const core = await evaluated().catch(() => null);
  if (!core || customElements.get(tag)) return;
  const { statTools, prepared } = core;
  const inSentence = tag === 'care-stat';
  const Base = (inSentence ? core.base : core.ChartElement) as unknown as new () => Waiting & {
    enter(state: string): void;
    dispatchEvent(event: Event): boolean;
  };
  const { html, CareErrorEvent } = statTools;
  const waiting = new Set<WeakRef<Waiting>>();
  let defined = false;
  let asking = false;

  const ask = async (): Promise<void> => {
    if (asking) return;
    asking = true;
    try {
      become(await load({ ...core, base: Held, ChartElement: Held } as unknown as Core));
    } catch (error) {
      asking = false;
      for (const one of waiting) one.deref()?.dispatchEvent(new CareErrorEvent(error));
    }
  };
  const changes = new MutationObserver((records) => {
    if (records.some(({ attributeName }) => !FOREIGN.has(attributeName ?? ''))) void ask();
  });

  class Absent extends (Base as unknown as typeof ChartElement) {
    static override artifact = null;

    constructor() {
      super();
      waiting.add(new WeakRef(this as unknown as Waiting));
    }

    override get state() {
      return this.entered as ChartState;
    }

    override connectedCallback(): void {
      super.connectedCallback();
      changes.observe(this, { attributes: true });
      if (defined) void ask();
    }

    protected override willUpdate(changed: PropertyValues): void {
      super.willUpdate(changed);
      this.enter('failed');
    }

    protected override firstUpdated(): void {
      this.dispatchEvent(new CareErrorEvent(failure));
    }

    protected override updated(): void {}

    protected override render() {
      if (inSentence) return html`<slot></slot>`;
      return failed(html, ask);
    }
  }
  // What a page sets before the class is known is kept, as on a tag that is not defined.
  for (const name of ['rows', 'spec'])
    Object.defineProperty(Absent.prototype, name, { value: undefined, writable: true });

  /** The element that is to be completed, where there is one. */
  let held: Waiting | undefined;
  function Held(this: unknown): object {
    const element = held;
    held = undefined;
    if (!element) return Reflect.construct(Base, [], new.target as unknown as new () => object) as object;
    element.begin?.();
    return element;
  }
  Object.setPrototypeOf(Held, Base);
  Held.prototype = Base.prototype as object;

  /** The attributes of the right class, once it is there: the browser observes those of `Absent` alone. */
  let observed: readonly string[] = [];
  const later = new MutationObserver((records) => {
    for (const { target, attributeName, oldValue } of records) read(target as Waiting, attributeName ?? '', oldValue);
  });
  const read = (element: Waiting, name: string, before: string | null): void =>
    element.attributeChangedCallback(name, before, element.getAttribute(name));

  class StandIn extends (Absent as unknown as new () => Waiting) {
    override connectedCallback(): void {
      for (const name of observed) if (this.hasAttribute(name)) read(this, name, null);
      if (observed.length) later.observe(this, { attributeFilter: [...observed], attributeOldValue: true });
      super.connectedCallback();
    }
  }

  function become(whole: CustomElementConstructor): void {
    prepared(whole as unknown as ChartClass);
    const elements = [...waiting].flatMap((one) => one.deref() ?? []);
    for (const element of elements) if (element.isConnected) element.disconnectedCallback();
    changes.disconnect();
    // What Lit has kept of the class before.
    for (const key of Reflect.ownKeys(StandIn))
      if (!['length', 'name', 'prototype'].includes(key as string)) Reflect.deleteProperty(StandIn, key);
    Object.setPrototypeOf(StandIn, whole);
    Object.setPrototypeOf(StandIn.prototype, whole.prototype as object);
    observed = (StandIn as unknown as { observedAttributes: readonly string[] }).observedAttributes;
    for (const element of elements) {
      const given = propertiesSet(element, whole.prototype as object);
      held = element;
      Reflect.construct(whole, []);
      if (element.isConnected) element.connectedCallback();
      Object.assign(element, given);
      element.adoptedCallback();
      element.requestUpdate();
    }
  }

  customElements.define(tag, StandIn);
  defined = true;
  (failure as LateError).cause?.then(ask, () => {});
}

/** Takes from an element the values that a page has set before their accessors were there. */
function propertiesSet(element: HTMLElement, prototype: object): Record<string, unknown> {
  const given: Record<string, unknown> = {};
  for (const name of Object.keys(element)) {
    if (!(name in prototype)) continue;
    given[name] = element[name as keyof HTMLElement];
    Reflect.deleteProperty(element, name);
  }
  return given;
}
