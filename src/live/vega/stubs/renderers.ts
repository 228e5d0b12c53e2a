/** Replaces Vega's renderers for canvas and for text: a drawing is made as SVG elements only. */
export default null;

/** Replaces the setup of the hybrid renderer. */
export function setHybridRendererOptions(): void {}
