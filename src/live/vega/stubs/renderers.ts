/** Replaces Vega's renderers for canvas and for text, what marks draw and find on a canvas, and what writes a drawing as text: it is made as SVG elements only. */
export default null;

const nothing = (): null => null;

/** Makes a function that is never called. */
const never = (): typeof nothing => nothing;

export { nothing as setHybridRendererOptions, nothing as clipGroup, nothing as pickArea, nothing as pickLine };
export { nothing as sceneFromJSON, nothing as sceneToJSON, nothing as serializeXML };
export { nothing as pickTrail, never as drawAll, never as drawOne, never as hitPath, never as pick, never as pickPath };
