/** Charts of names, loaded together when figures of names are drawn. */
export { comparisonOf as comparison } from './comparison.ts';
export { proportionOf as proportion } from './proportion.ts';
