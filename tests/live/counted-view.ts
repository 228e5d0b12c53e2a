import { compile, type TopLevelSpec } from 'vega-lite';
import { guard } from '../../src/live/vega/guard.ts';
import { fitWidth } from '../../src/live/vega/fit-width.ts';
import { bringMaps } from '../../src/live/vega/on-demand/maps.ts';
import { newLog } from '../../src/live/vega/log.ts';
import { bringPalettes } from '../../src/live/vega/on-demand/palettes.ts';
import { specCopy } from '../../src/live/vega/check-spec.ts';
import { bringReader } from '../../src/live/vega/on-demand/dsv.ts';
import { bringSelections } from '../../src/live/vega/on-demand/selections.ts';
import { bringStatistics } from '../../src/live/vega/on-demand/statistics.ts';
import { bringTrends } from '../../src/live/vega/on-demand/regression.ts';
import { parse, View } from '../../src/live/vega/vega.ts';

bringMaps();
bringTrends();
bringSelections();
bringStatistics();
bringPalettes();
bringReader();
guard.operators();

/** Rows that were made and marks that were drawn, or the sentence that says why not. */
export type Ended =
  | { readonly rows: Readonly<Record<string, number>>; readonly marks: number }
  | { readonly says: string };

interface Scene {
  readonly items?: readonly { readonly items?: readonly Scene[] }[];
}

const marksIn = ({ items = [] }: Scene): number =>
  items.reduce((sum, { items: inside = [] }) => sum + inside.reduce((all, mark) => all + marksIn(mark), 1), 0);

/** Counts what a spec says outright, and runs it by the counted operators of the engine, without a page. */
export async function ended(spec: unknown): Promise<Ended> {
  try {
    guard.spec(specCopy(spec) as object);
  } catch (error) {
    return { says: (error as Error).message };
  }
  return runs(spec);
}

/** Runs a spec by the counted operators of the engine, without a page. */
export async function runs(spec: unknown): Promise<Ended> {
  const { logger, errors } = newLog();
  try {
    const vega = compile(fitWidth(structuredClone(spec) as TopLevelSpec, 400).spec, { logger }).spec;
    const view = new View(parse(vega, undefined, { ast: true } as never), {
      expr: guard.interpreter(vega),
      logger,
      renderer: 'none',
    } as never);
    await view.runAsync();
    if (errors[0]) throw errors[0];
    const data = (view.getState({ data: () => true, signals: () => false }) as { data?: Record<string, unknown[]> })
      .data;
    const marks = marksIn((view.scenegraph() as unknown as { root: Scene }).root);
    return {
      rows: Object.fromEntries(Object.entries(data ?? {}).map(([name, rows]) => [name, rows?.length ?? 0])),
      marks,
    };
  } catch (error) {
    const { name, message } = error as Error;
    // The engine makes such a sentence of what Vega itself says.
    return { says: name === 'FiguresError' ? message : `This spec cannot be drawn: ${message.replace(/\.$/, '')}.` };
  }
}
