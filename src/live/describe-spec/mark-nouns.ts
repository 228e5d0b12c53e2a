import type { ChannelField } from './field.ts';
import { getOwn } from './json.ts';
import type { UnitSpec } from './unit-specs.ts';

/** Nouns for a chart by its mark, and for its marks. */
export interface MarkNoun {
  readonly chart: string;
  readonly one: string;
  readonly many: string;
}

const KINDS: Readonly<Record<string, MarkNoun>> = {
  bar: { chart: 'bar chart', one: 'bar', many: 'bars' },
  line: { chart: 'line chart', one: 'point', many: 'points' },
  trail: { chart: 'line chart', one: 'point', many: 'points' },
  area: { chart: 'area chart', one: 'point', many: 'points' },
  arc: { chart: 'pie chart', one: 'slice', many: 'slices' },
  rect: { chart: 'heat map', one: 'cell', many: 'cells' },
  tick: { chart: 'strip plot', one: 'tick', many: 'ticks' },
  rule: { chart: 'chart with lines', one: 'line', many: 'lines' },
  text: { chart: 'chart made of text', one: 'text', many: 'texts' },
  image: { chart: 'chart with pictures', one: 'picture', many: 'pictures' },
  geoshape: { chart: 'map', one: 'shape', many: 'shapes' },
  boxplot: { chart: 'box plot', one: 'mark', many: 'marks' },
  errorbar: { chart: 'chart with error bars', one: 'bar', many: 'bars' },
  errorband: { chart: 'chart with an error band', one: 'point', many: 'points' },
};

const POINT: MarkNoun = { chart: 'dot plot', one: 'point', many: 'points' };

/** Marks that give a chart its name, most important first. */
const LEADING = [
  'geoshape',
  'arc',
  'boxplot',
  'bar',
  'rect',
  'area',
  'line',
  'trail',
  'errorband',
  'errorbar',
  'tick',
  'image',
  'rule',
];

/** The unit spec that gives a chart its name. Points do if they are the most, since lines and bars may only summarise them. */
export function leadingNoun<Of extends { readonly unit: UnitSpec; readonly count: number }>(
  units: readonly Of[],
): Of | undefined {
  const rank = ({ unit, count }: Of): number => {
    const index = LEADING.indexOf(unit.mark);
    if (count === 0) return 100;
    if (index >= 0) return index;
    return unit.mark === 'text' ? 50 : 6.5;
  };
  const most = Math.max(...units.map(({ count }) => count));
  const dots = units.find(
    ({ unit, count }) => /^(point|circle|square)$/.test(unit.mark) && count === most && count > 1,
  );
  const others = units.filter(
    ({ unit, count }) => /^(bar|area|line|trail|arc|boxplot|rect)$/.test(unit.mark) && count === most,
  );
  return dots && !others.length ? dots : units.toSorted((a, b) => rank(a) - rank(b))[0];
}

/** The nouns for a unit spec. */
export function nounOf({ mark, encoding, definition }: UnitSpec, fields: readonly ChannelField[]): MarkNoun {
  const measures = fields.filter(({ role, position }) => role === 'measure' && position);
  if (/^(point|circle|square)$/.test(mark)) {
    if (getOwn(encoding, 'longitude')) return { ...POINT, chart: 'map with points' };
    return new Set(measures.map(({ position }) => position)).size > 1 ? { ...POINT, chart: 'scatter plot' } : POINT;
  }
  const kind = KINDS[mark] ?? { ...POINT, chart: 'chart' };
  if (mark === 'arc' && getOwn(definition, 'innerRadius')) return { ...kind, chart: 'doughnut chart' };
  if (mark === 'bar' && fields.some(({ joined }) => joined) && fields.some(({ key }) => key.includes('"count"')))
    return { ...kind, chart: 'histogram' };
  const isRange = fields.some(({ until, joined }) => until && !joined) && measures.every(({ until }) => until);
  if (mark === 'bar' && isRange) return { ...kind, chart: 'chart of ranges' };
  if (mark === 'rect' && isRange) return { chart: 'chart of ranges', one: 'band', many: 'bands' };
  return kind;
}
