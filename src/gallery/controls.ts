import { chartOf, refreshCode } from './codes.ts';

/** A control with `data-attribute` writes that attribute of its chart; an empty one takes it away. */
export function followControls(): void {
  document.addEventListener('input', ({ target }) => {
    if (!(target instanceof HTMLInputElement || target instanceof HTMLSelectElement)) return;
    const name = target.dataset['attribute'];
    const chart = name ? chartOf(target) : null;
    if (!name || !chart) return;
    if (target.value) chart.setAttribute(name, target.value);
    else chart.removeAttribute(name);
    const block = target.closest('[data-chart]')?.querySelector('.codes');
    if (block) void refreshCode(block);
  });
}
