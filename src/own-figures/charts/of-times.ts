/** Charts of figures over time, loaded together when such figures are drawn. */
export { changeOf as change } from './change.ts';
export { projectionOf as projection, trendOf as trend } from './trend.ts';
