/** Lines drawn in other ways than on one pair of axes, loaded together when one of them is drawn. */
export { panels } from './panels.ts';
export { slope } from './slope.ts';
