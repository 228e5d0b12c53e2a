/** What the script-tag face needs of the browser side, evaluated only when this copy is the first on the page. */
export { ChartElement } from './chart-element.ts';
export { WordedElement as base } from './worded-element.ts';
export { statParts } from './stat-tools.ts';
export { chartClass, define, failedClass } from './define.ts';
