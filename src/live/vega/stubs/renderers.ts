/** Replaces Vega's renderers for canvas and for text, and what marks draw and find on a canvas: a drawing is made as SVG elements only. */
export default null;

const nothing = (): null => null;

/** Makes a function that is never called. */
const never = (): typeof nothing => nothing;

export { nothing as setHybridRendererOptions, nothing as clipGroup, nothing as pickArea, nothing as pickLine };
export { nothing as pickTrail, never as drawAll, never as drawOne, never as hitPath, never as pick, never as pickPath };
