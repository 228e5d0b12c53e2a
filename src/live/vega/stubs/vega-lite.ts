/** Of Vega-Lite, what vega-embed asks of it. */
export { compile, version } from 'vega-lite';
