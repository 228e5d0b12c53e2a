import { type LoggerInterface, parse, View } from 'vega';
import { expressionInterpreter } from 'vega-interpreter';
import { compile, type TopLevelSpec } from 'vega-lite';
import { type SpecDescription, describeSpec } from '../../src/live/describe-spec/describe-spec.ts';

/** Vega-Lite warns of specs that are odd on purpose. */
const logger: LoggerInterface = {
  level: (() => logger) as LoggerInterface['level'],
  error: () => logger,
  warn: () => logger,
  info: () => logger,
  debug: () => logger,
};

/** A view that ran without a page, as the interpreter runs it. */
export async function ran(spec: TopLevelSpec): Promise<View> {
  const runtime = parse(compile(spec, { logger }).spec, undefined, { ast: true });
  return new View(runtime, { expr: expressionInterpreter, renderer: 'none', logger }).runAsync();
}

/** What is told of a spec. */
export async function told(spec: TopLevelSpec): Promise<SpecDescription> {
  const view = await ran(spec);
  const all = describeSpec(view, spec);
  view.finalize();
  return all;
}
