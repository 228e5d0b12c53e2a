/** Stands for the canvas renderers of Vega: what is drawn here is SVG. */
export default null;

/** Would set up the renderer that mixes SVG and canvas. */
export function setHybridRendererOptions(): void {}
