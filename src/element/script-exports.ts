/** What autoload.ts uses of the element. It is evaluated only by the first copy of the script on a page. */
export { ChartElement } from './chart-element.ts';
export { WordedElement as base } from './worded-element.ts';
export { statTools } from './stat-tools.ts';
export { chartClass, define, failedClass } from './define.ts';
