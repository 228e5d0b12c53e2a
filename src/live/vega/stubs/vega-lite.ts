/** The part of Vega-Lite that vega-embed uses. */
export { compile, version } from 'vega-lite';
