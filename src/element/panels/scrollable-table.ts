/** Lets the keyboard reach a table that is wider than its panel: the panel is then a named stop, and none where nothing scrolls. */
export class ScrolledTable {
  readonly #watched = new WeakSet<HTMLTableElement>();
  readonly #sizes =
    globalThis.ResizeObserver &&
    new ResizeObserver((entries) => {
      for (const { target } of entries) reach(target.closest('.panel'));
    });

  /** Looks after a table, now and whenever it or its panel has another size. */
  watch(table: HTMLTableElement | null): void {
    if (!table?.parentElement || this.#watched.has(table)) return;
    this.#watched.add(table);
    reach(table.parentElement);
    this.#sizes?.observe(table);
    this.#sizes?.observe(table.parentElement);
  }
}

function reach(panel: Element | null): void {
  if (!panel) return;
  const scrolls = panel.scrollWidth > panel.clientWidth;
  // A group and no region: a page of many charts keeps its landmarks for itself.
  for (const [name, value] of [
    ['role', 'group'],
    ['aria-label', 'Table, scrolls sideways'],
    ['tabindex', '0'],
  ] as const)
    if (scrolls) panel.setAttribute(name, value);
    else panel.removeAttribute(name);
}
