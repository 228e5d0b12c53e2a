/** The artifact of a chart, drawn by the Vite plugin. */
declare module 'virtual:chart/*' {
  const artifact: import('./artifact.ts').ChartArtifact;
  export default artifact;
}

/** The definition of a chart with the evidence that it reads, for views drawn in the browser. */
declare module 'virtual:live/*' {
  const chart: import('./definition/live-chart.ts').LiveChart;
  export default chart;
}

/** The CSS that gives every private token its value. */
declare module 'virtual:token-css' {
  const css: string;
  export default css;
}

/** The mixins of charts that a frame can hold: those that draw nothing in the browser. */
declare module 'virtual:frame-mixins' {
  /** By the names of charts. */
  export const mixins: Readonly<Record<string, import('./element/mixin.ts').ChartMixin | undefined>>;
}

/** Every area with its names, codes and neighbours: a text for `decodeAreaIndex()`. */
declare module 'virtual:area-index' {
  const text: string;
  export default text;
}

/** By the name of a chart: codes of the areas of which it has no figure, with spaces between. Charts that have all are left out. */
declare module 'virtual:areas-without' {
  const lists: Readonly<Record<string, string | undefined>>;
  export default lists;
}

/** Every figure by area, each with its values for all areas. */
declare module 'virtual:area-figures' {
  /** By name, what imports one. */
  export const figures: Readonly<
    Record<string, () => Promise<{ readonly default: import('./area-figures/packed-figures.ts').PackedFigures }>>
  >;
}

/** What draws charts of areas in the browser. */
declare module 'virtual:live-areas' {
  /** By the name of the chart. */
  export const loaders: Readonly<
    Record<string, () => Promise<{ readonly default: import('./definition/live-chart.ts').LiveChart }>>
  >;
}

/** The rows of a table of the data package. */
declare module 'virtual:table/*' {
  const rows: readonly never[];
  export default rows;
}

/** The figures of `care-stat`, all in a module. */
declare module 'virtual:stats' {
  /** Their names. */
  export const known: readonly string[];
  /** Loads one. */
  export function load(figure: string): Promise<{ readonly default: import('./words/stat.ts').Stat }>;
}

/** The module of each tag. */
declare module 'virtual:tags' {
  /** Imports the module that defines a tag, by the tag. */
  export const loaders: Readonly<Record<string, () => Promise<unknown>>>;
}

/** Every chart, for HTML that is written in Node. */
declare module 'virtual:static' {
  /** What a chart is made of, by its name. */
  export const charts: Readonly<
    Record<
      string,
      {
        artifact(): Promise<{ readonly default: import('./artifact.ts').ChartArtifact }>;
        /** Where it has settings. */
        mixin?(): Promise<{ readonly mixin: import('./element/mixin.ts').ChartMixin }>;
        /** Whether it is there by area. */
        readonly byArea?: true;
        /** Where it has options that the build does not draw. */
        live?(): Promise<{ readonly default: import('./definition/live-chart.ts').LiveChart }>;
      }
    >
  >;
}

/** The stylesheet of charts that stand in HTML before any script. */
declare module 'virtual:static-css' {
  const css: string;
  export default css;
}

/** The package, from `package.json` and `src/charts`. */
declare module 'virtual:package' {
  /** Version in `package.json`. */
  export const version: string;
  /** Names of all charts. */
  export const charts: readonly string[];
}

/** The analyzer that writes the custom elements manifest ships no types. */
declare module '@custom-elements-manifest/analyzer/cli.js' {
  export function cli(run: { argv: readonly string[]; cwd: string; noWrite: boolean }): Promise<unknown>;
}
