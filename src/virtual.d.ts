/** The artifact of a chart, drawn by the Vite plugin. */
declare module 'virtual:chart/*' {
  const artifact: import('./artifact.ts').ChartArtifact;
  export default artifact;
}

/** What makes views of a chart in the browser: its definition and the evidence that it reads. */
declare module 'virtual:live/*' {
  const chart: import('./definition/live-chart.ts').LiveChart;
  export default chart;
}

/** The CSS that gives every private token its value. */
declare module 'virtual:token-css' {
  const css: string;
  export default css;
}

/** The rows of a table of the data package. */
declare module 'virtual:table/*' {
  const rows: readonly never[];
  export default rows;
}

/** The figures that can stand in a sentence, each in a module of its own. */
declare module 'virtual:stats' {
  /** Their names. */
  export const known: readonly string[];
  /** Fetches one. */
  export function load(figure: string): Promise<{ readonly default: import('./words/stat.ts').Stat }>;
}

/** What the build knows of the package. */
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
