/** Makes a table that is wider than its panel scrollable by keyboard: its panel takes the focus and has a name while it scrolls. */
export class ScrolledTable {
  readonly #observed = new WeakSet<HTMLTableElement>();
  readonly #sizes =
    globalThis.ResizeObserver &&
    new ResizeObserver((entries) => {
      for (const { target } of entries) updatePanel(target.closest('.panel'));
    });

  /** Observes a table and its panel, and updates the panel now and after each resize. */
  observe(table: HTMLTableElement | null): void {
    if (!table?.parentElement || this.#observed.has(table)) return;
    this.#observed.add(table);
    updatePanel(table.parentElement);
    this.#sizes?.observe(table);
    this.#sizes?.observe(table.parentElement);
  }
}

function updatePanel(panel: Element | null): void {
  if (!panel) return;
  const scrolls = panel.scrollWidth > panel.clientWidth;
  // A group, not a region: a region would be a landmark of the page.
  for (const [name, value] of [
    ['role', 'group'],
    ['aria-label', 'Table, scrolls sideways'],
    ['tabindex', '0'],
  ] as const)
    if (scrolls) panel.setAttribute(name, value);
    else panel.removeAttribute(name);
}
