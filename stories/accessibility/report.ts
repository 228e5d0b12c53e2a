import * as charts from '../../src/charts/index.ts';

/** Where an error can be reported, if `package.json` names an address. */
export const report: string | undefined = Object.values(charts)
  .map(({ artifact }) => artifact.report)
  .find(Boolean);
