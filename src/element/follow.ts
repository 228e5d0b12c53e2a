import { styleAdopter } from './document-styles.ts';
import css from './follow.css?inline';
import { warnOnce } from './warn.ts';

const adoptStyles = styleAdopter(css);

/**
 * Lets other charts of the page follow a chart of areas: a square that a reader chooses sets the attribute `area` of the
 * elements whose ids the chart's attribute `for` names, and a status below the picture says so.
 */
export function letFollow(chart: HTMLElement): void {
  if (chart.shadowRoot) adoptStyles(chart.shadowRoot);
  const status = document.createElement('p');
  status.setAttribute('role', 'status');
  status.className = 'follow';
  status.textContent = 'Choose a square to set other charts.';
  chart.shadowRoot?.querySelector('.plot')?.after(status);
  chart.addEventListener('care-select', ({ row }) => {
    const area = String(row['area']);
    for (const id of chart.getAttribute('for')?.match(/\S+/g) ?? []) {
      const other = (chart.getRootNode() as Document | ShadowRoot).getElementById(id);
      if (other) other.setAttribute('area', area);
      else warnOnce('warn', `<${chart.localName}> for="${id}": this page has no element with that id`);
    }
    status.textContent = `Other charts show ${area}.`;
  });
}
