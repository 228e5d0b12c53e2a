/** Replaces Vega's canvas renderers: only SVG is drawn. */
export default null;

/** Replaces the setup of the hybrid renderer. */
export function setHybridRendererOptions(): void {}
