declare module '*/vega-scenegraph/src/modules.js' {
  /** The renderers of a name; with a second argument sets them. */
  export function renderModule(name: string, module?: object): object;
}

declare module '*/vega-scenegraph/src/SVGStringRenderer.js' {
  const SVGStringRenderer: unknown;
  export default SVGStringRenderer;
}
