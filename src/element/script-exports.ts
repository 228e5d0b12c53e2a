/** What autoload.ts uses of the element. It is evaluated by a copy of the script that has a tag to define. */
export { ChartElement } from './chart-element.ts';
export { WordedElement as base } from './worded-element.ts';
export { statTools } from './stat-tools.ts';
export { chartClass, define, prepared } from './define.ts';
