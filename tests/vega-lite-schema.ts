import { createRequire } from 'node:module';

/** The JSON schema of Vega-Lite specs, as the installed version publishes it. */
export function vegaLiteSchema(): object {
  return createRequire(import.meta.url)('vega-lite/vega-lite-schema.json') as object;
}
