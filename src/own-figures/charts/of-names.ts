/** Charts of names, loaded together when figures of names are drawn. */
export { comparisonOf as comparison, groupedBarsOf as groups } from './comparison.ts';
export { proportionOf as proportion } from './proportion.ts';
export { stackOf as stack } from './stack.ts';
