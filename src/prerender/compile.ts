import type { LoggerInterface, Spec } from 'vega';
import { compile as compileVegaLite, type TopLevelSpec } from 'vega-lite';
import { vegaConfig } from '../theme/vega-config.ts';

/**
 * Compiles a Vega-Lite spec to Vega, with the config of the theme.
 *
 * @throws {Error} on any warning of the compiler: such a spec draws something else than it says.
 */
export function compile(spec: TopLevelSpec): Spec {
  const warnings: string[] = [];
  const logger: LoggerInterface = {
    level: (() => logger) as LoggerInterface['level'],
    error: (...text) => (warnings.push(text.join(' ')), logger),
    warn: (...text) => (warnings.push(text.join(' ')), logger),
    info: () => logger,
    debug: () => logger,
  };
  const { spec: vgSpec } = compileVegaLite(spec, { config: vegaConfig, logger });
  if (warnings.length) throw new Error(`Vega-Lite warns: ${warnings.join(' · ')}`);
  return vgSpec;
}
