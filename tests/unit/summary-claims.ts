import type { View } from 'vega';
import { type Scene, type SceneItem, type SceneLayer, sceneOf } from './scene.ts';

/** One thing that a summary says and a drawing can bear out. */
export interface Claim {
  readonly kind: 'count' | 'none' | 'charts' | 'panels' | 'series' | 'span' | 'range' | 'where' | 'same';
  /** The words of the summary. */
  readonly said: string;
  readonly holds: boolean;
}

/** The marks of Vega that each noun of a summary is drawn with; the first that there is. */
const DRAWN: Readonly<Record<string, readonly RegExp[]>> = {
  bar: [/^rect$/, /^rule$/],
  point: [/^(symbol|line|area|trail)$/],
  slice: [/^arc$/],
  cell: [/^rect$/],
  tick: [/^rect$/],
  line: [/^rule$/],
  text: [/^text$/],
  picture: [/^image$/],
  shape: [/^shape$/],
  mark: [/^(rect|symbol)$/],
};

const NUMBER = String.raw`[-−+]?[$£]?\d(?:[\d,.]*\d)?(?:[%kMG]| × 10\^[−\d]+)?`;

/** What a summary claims, each part held against the drawing: counts by items, ends by positions and data, series by colours, panels by groups. */
export function claimsOf(summary: string, view: View, scene: Scene = sceneOf(view)): Claim[] {
  const text = summary.replace(/\u00a0/g, ' ').replace(/\u2060/g, '');
  const claims: Claim[] = [];
  const claim = (kind: Claim['kind'], said: string, holds: boolean): void => void claims.push({ kind, said, holds });
  const several = /^(\d+) charts: /.exec(text);
  if (several) claim('charts', several[0], Number(several[1]) === scene.charts);
  const phrases = several ? text.slice(several[0].length).split('; ') : [text];
  for (const [index, phrase] of phrases.entries()) {
    const layers = scene.layers.filter(({ chart }) => !several || chart === index + 1);
    for (const [said, count = '', noun = ''] of phrase.matchAll(/, with ([\d,]+) (\w+?)s?(?=[.;]|$)/g))
      claim('count', said, isCount(Number(count.replace(/,/g, '')), noun, layers));
  }
  if (/nothing is drawn/.test(text))
    claim(
      'none',
      text,
      scene.layers.every(({ items }) => items.length === 0),
    );
  for (const [said, count] of text.matchAll(/, in (\d+) panels/g))
    claim('panels', said, Number(count) === scene.panels);
  for (const [said, count] of text.matchAll(/(?:, for| and) (\d+) values of/g))
    claim(
      'series',
      said,
      scene.layers.some((layer) => seriesCounts(layer).includes(Number(count))),
    );
  if (several) return claims;
  const [first = '', ...rest] = text.split(/(?<=[a-z\d])\. (?=\S)/);
  const span = /, ([^,;]+?) to ([^,;]+?)(?=, (?:for|in|with) )/.exec(first);
  if (span) claim('span', span[0], isSpan(span[1] ?? '', span[2] ?? '', scene));
  const range = new RegExp(
    `(\\S.*?) goes from (${NUMBER})(?: \\((.+?)\\))? to (${NUMBER})(?: \\((.+?)\\))?(?=[.;]( |$)|$)`,
    'g',
  );
  for (const phrase of rest.join('. ').split('; ')) {
    const same = new RegExp(`^(.+) is (${NUMBER}) throughout`).exec(phrase);
    if (same)
      claim(
        'same',
        same[0],
        endsOf(same[1] ?? '', scene, view).some((ends) => isNear(same[2], ends.least) && isNear(same[2], ends.most)),
      );
    for (const [said, title = '', least, leastAt = '', most, mostAt = ''] of phrase.matchAll(range)) {
      const found = endsOf(title, scene, view).filter((ends) => isNear(least, ends.least) && isNear(most, ends.most));
      claim('range', said, found.length > 0);
      const at = (names: string, items: 'leastAt' | 'mostAt') =>
        !names || found.some((ends) => isAt(names, ends[items], scene));
      if (leastAt || mostAt) claim('where', said, at(leastAt, 'leastAt') && at(mostAt, 'mostAt'));
    }
  }
  return claims;
}

function isCount(count: number, noun: string, layers: readonly SceneLayer[]): boolean {
  const drawn = (DRAWN[noun] ?? []).map((types) => layers.filter(({ type }) => types.test(type)));
  const own = drawn.find(({ length }) => length > 0) ?? [];
  // A box is drawn with its median as another rectangle.
  const boxes = Math.max(...own.filter(({ type }) => type === 'rect').map(({ items }) => items.length));
  const outliers = own.filter(({ type }) => type === 'symbol').reduce((sum, { items }) => sum + items.length, 0);
  if (noun === 'mark') return count === boxes + outliers;
  const counts = own.map(({ items }) => items.length);
  return [...counts, counts.reduce((sum, one) => sum + one, 0)].includes(count);
}

/** In how many ways the items of a layer look different, by each style, and how many shapes they are. */
function seriesCounts({ items, shapes, type }: SceneLayer): number[] {
  const styles = ['fill', 'stroke', 'shape', 'strokeDash', 'size', 'opacity', 'strokeWidth'];
  const counts = styles.map((style) => new Set(items.map((item) => JSON.stringify(item[style]))).size);
  return /line|area|trail/.test(type) ? [...counts, shapes] : counts;
}

/** Formats for the times that a summary may name. */
const dates = ['UTC', undefined].flatMap((timeZone) =>
  (
    [
      { year: 'numeric' },
      { month: 'long' },
      { month: 'long', year: 'numeric' },
      { day: 'numeric', month: 'long', year: 'numeric' },
      { day: 'numeric', month: 'long' },
      { weekday: 'long' },
      { day: 'numeric' },
    ] as const
  ).map((shown) => new Intl.DateTimeFormat('en-GB', { ...shown, timeZone })),
);

const months = ['UTC', undefined].map((timeZone) => new Intl.DateTimeFormat('en-GB', { month: 'numeric', timeZone }));

const timesInWords = new Map<number, ReadonlySet<string>>();

/** A time in all the words that a summary may have for it. */
function inWords(time: number): ReadonlySet<string> {
  const known = timesInWords.get(time);
  if (known) return known;
  const all = new Set([
    ...dates.map((format) => format.format(time)),
    ...months.map((format) => `Q${Math.ceil(Number(format.format(time)) / 3)}`),
  ]);
  timesInWords.set(time, all);
  return all;
}

/** All values in a datum, and in objects in it. */
function valuesIn(datum: unknown, depth = 0): unknown[] {
  if (typeof datum !== 'object' || datum === null || datum instanceof Date) return [datum];
  return depth > 2 ? [] : Object.values(datum).flatMap((value) => valuesIn(value, depth + 1));
}

/** Whether a text is one of the values of an item, as a number, a name or a time in words. */
function says(text: string, { datum }: SceneItem): boolean {
  const isNumber = new RegExp(`^${NUMBER}$`).test(text);
  return valuesIn(datum).some((value) => {
    if (String(value) === text || (isNumber && typeof value === 'number' && isNear(text, value))) return true;
    const isTime = value instanceof Date || typeof value === 'number' || /^\d{4}-/.test(String(value));
    const time = isTime ? new Date(value as number).getTime() : NaN;
    return Number.isFinite(time) && inWords(time).has(text);
  });
}

/** Whether the first and last items along an axis have these values. */
function isSpan(from: string, to: string, { layers }: Scene): boolean {
  return layers.some(({ items }) =>
    (['x', 'y'] as const).some((axis) => {
      const places = items.map((item) => item[axis]).filter((place) => Number.isFinite(place)) as number[];
      const at = (place: number) => items.filter((item) => item[axis] === place);
      const [one, other] = [at(Math.min(...places)), at(Math.max(...places))];
      const are = (first: SceneItem[], last: SceneItem[]) =>
        first.some((item) => says(from, item)) && last.some((item) => says(to, item));
      return are(one, other) || are(other, one);
    }),
  );
}

interface Ends {
  readonly least: number;
  readonly most: number;
  readonly leastAt: readonly SceneItem[];
  readonly mostAt: readonly SceneItem[];
}

/** The ends that a measure may have: by the axis with its title, turned back from pixels; by the data where no such axis is known, or where it shows their shares. */
function endsOf(title: string, { layers, titles }: Scene, view: View): Ends[] {
  const axes = (['x', 'y'] as const).filter(
    (axis) => titles[axis].includes(title.toLowerCase()) && scaleOf(axis, view) !== null,
  );
  const lists = layers.flatMap(({ items, type }) => {
    const placed = (axes.length ? axes : (['x', 'y'] as const)).map((axis) =>
      items.map((item) => measuredAt(item, axis, type, view)),
    );
    const keys = [...new Set(items.flatMap(({ datum }) => Object.keys(datum)))];
    const shown = axes.length ? keys.filter((key) => keys.includes(`${key}_start`)) : keys;
    const nested = items.map(({ datum }) => (axes.length ? [] : valuesIn(datum['properties'] ?? {})));
    const properties = (nested[0] ?? []).map((_, index) => nested.map((values) => values[index]));
    const data = shown.map((key) => items.map(({ datum }) => datum[key]));
    return [...placed, ...data, ...properties].map((values) => ({ items, values }));
  });
  return lists.flatMap(({ items, values }) => {
    const numbers = values.filter((value): value is number => typeof value === 'number' && Number.isFinite(value));
    if (!numbers.length) return [];
    const [least, most] = [numbers.reduce((a, b) => Math.min(a, b)), numbers.reduce((a, b) => Math.max(a, b))];
    const near = (end: number) =>
      items.filter((_, index) => Math.abs(Number(values[index]) - end) <= 1e-6 * Math.max(1, most - least));
    return [{ least, most, leastAt: near(least), mostAt: near(most) }];
  });
}

/** The value of an item on an axis: what its length stands for, or its place. */
function measuredAt(item: SceneItem, axis: 'x' | 'y', type: string, view: View): number {
  const scale = scaleOf(axis, view);
  const [start, size] = axis === 'x' ? [item.x, item.width] : [item.y, item.height];
  if (!scale || typeof start !== 'number' || item['defined'] === false) return NaN;
  if (!/rect|area/.test(type) || typeof size !== 'number') return Number(scale(start));
  const ends = [Number(scale(start)), Number(scale(start + size))].map((end) => (Math.abs(end) < 1e-9 ? 0 : end));
  const [one = NaN, other = NaN] = ends;
  if (size < 2) return Number(scale(start + size / 2));
  return one === 0 || other === 0 ? one + other : Math.abs(one - other);
}

function scaleOf(axis: 'x' | 'y', view: View): ((place: number) => unknown) | null {
  try {
    const scale = view.scale(axis) as { invert?(place: number): unknown } | undefined;
    return scale?.invert ? (place) => scale.invert?.(place) : null;
  } catch {
    return null;
  }
}

/** Whether a number in words is a value, to the last digit that it has. */
function isNear(text = '', value: number): boolean {
  const plain = text.replace('−', '-').replace(/[$£,+]/g, '');
  const [, digits = '', times = ''] = /^(-?[\d.]+)(.*)$/.exec(plain) ?? [];
  const power = / × 10\^(.+)/.exec(text)?.[1]?.replace('−', '-');
  const by = power ? 10 ** Number(power) : ({ '%': 0.01, k: 1e3, M: 1e6, G: 1e9 }[times] ?? 1);
  const half = 0.5 * 10 ** -(digits.split('.')[1]?.length ?? 0);
  return digits !== '' && Math.abs(Number(digits) - value / by) <= half * 1.001 + Math.abs(value / by) * 1e-9;
}

/** Whether names belong to one of the items at an end. Those that the data have nowhere, such as a number with its title, are not looked for. */
function isAt(names: string, items: readonly SceneItem[], { layers }: Scene): boolean {
  const all = layers.flatMap((layer) => layer.items);
  const known = names.split(', ').filter((name) => all.some((item) => says(name, item)));
  return items.some((item) => known.every((name) => says(name, item)));
}
