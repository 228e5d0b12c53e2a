import { existsSync, readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { Ajv, type ValidateFunction } from 'ajv';
import addFormats from 'ajv-formats';
import type { Spec } from 'vega';
import type { TopLevelSpec } from 'vega-lite';
import { beforeAll, describe, expect, test } from 'vitest';
import { areaChartNames, chartNames } from '../../src/prerender/charts.ts';
import { compile } from '../../src/prerender/compile.ts';
import { vegaLiteSchema } from '../vega-lite-schema.ts';
import { POSTER_WIDTHS } from '../../src/layers/poster-widths.ts';
import { viewModule } from '../../src/bundle/modules.ts';
import { drawPoster } from '../../src/prerender/poster.ts';
import { inProject, readData } from '../../src/prerender/project.ts';
import type { Evidence } from '../../src/data/evidence.ts';
import { grouped } from '../../src/data/find.ts';
import { seriesOf } from '../../src/element/points/series.ts';
import { tokens } from '../../src/theme/tokens.ts';
import { citation } from '../../src/words/sources.ts';
import { typeset } from '../../src/words/typeset.ts';
import { chosen } from '../chosen.ts';
import { share } from '../whole.ts';
import { deepFrozen, definitions, eachView, evidence, type View, viewCount, views } from './every-chart.ts';
import { mixedClass, mixinOf, settingsOf } from './mixins.ts';
import { marksOf, rowMarksOf } from './picture.ts';
import { REMEDIES } from './remedies.ts';
import { aboutFromNowhere, numbersFromNowhere, seriesToldApart } from './where-from.ts';

const read = (path: string) => readFileSync(inProject(path), 'utf8');
const pascal = (name: string) => name.replace(/(^|-)(\w)/g, (_, __, letter: string) => letter.toUpperCase());
const widthsOf = ({ view }: View) => view.posters.map(({ width }) => width);
const rowsOf = ({ definition, choice }: View, from: Evidence) => definition.rows(from, choice);
const specOf = (of: View, width: number, rows = rowsOf(of, evidence)) =>
  of.definition.spec(deepFrozen(rows), { width, choice: of.choice });
describe.each(chartNames().filter(chosen))('the folder of %s', (name) => {
  test(`holds ${name}.chart.ts and ${name}.ts`, () => {
    for (const file of [`${name}.chart.ts`, `${name}.ts`])
      expect(existsSync(inProject(`src/charts/${name}/${file}`)), file).toBe(true);
  });

  test('has the name of the chart in it', () => {
    expect(definitions.filter((definition) => definition.name === name)).toHaveLength(1);
  });

  test(`defines care-${name} as the class Care${pascal(name)}`, () => {
    const element = read(`src/charts/${name}/${name}.ts`);
    const base = mixinOf(name) ? 'mixin(ChartElement' : 'ChartElement';
    for (const code of [
      `import artifact from 'virtual:chart/${name}';`,
      `@tagname care-${name}`,
      `export class Care${pascal(name)} extends ${base}`,
      'static override artifact: ChartArtifact = artifact;',
      `define('care-${name}', Care${pascal(name)});`,
      `'care-${name}': Care${pascal(name)};`,
    ])
      expect(element, REMEDIES.tag).toContain(code);
  });

  test('declares every option and every setting of its own, with its values and its default', () => {
    const element = read(`src/charts/${name}/${name}.ts`);
    const { options = {}, live = {} } = definitions.find((definition) => definition.name === name) ?? {};
    const declared = [
      ...element.matchAll(
        /(?:Default `([^`]*)`\.)?[\s*]*@attr(?: ([\w-]+))?[\s*]*\/\s+declare '?([\w-]+)'?: ([^;]+);/g,
      ),
    ].map(([, byDefault, attribute, property = '', values = '']) => ({
      attribute: attribute ?? property,
      property,
      byDefault,
      values: values.replaceAll("'", '').split(' | '),
    }));
    const ofOptions = Object.entries(options).map(([option, { values }]) => ({
      attribute: option,
      property: option,
      byDefault: Object.keys(values)[0],
      values: Object.keys(values),
    }));
    const ofLiveOptions = Object.entries(live).map(([option, values]) => ({
      attribute: option,
      property: option,
      byDefault: values(evidence)[0],
      values: ['string'],
    }));
    const ofSettings = settingsOf(name).map(({ name, property = name, initial }) => ({
      attribute: name,
      property,
      byDefault: initial === '' ? undefined : String(initial),
      values: [typeof initial],
    }));
    const ofAreas = areaChartNames().includes(name)
      ? [
          { attribute: 'area', values: ['string', 'null'] },
          { attribute: 'choose', values: ['area', 'null'] },
        ].map((option) => ({ ...option, property: option.attribute, byDefault: undefined }))
      : [];
    expect(declared, REMEDIES.options).toEqual([...ofOptions, ...ofLiveOptions, ...ofSettings, ...ofAreas]);
  });

  test('fetches its own definition where, and only where, it has options that are drawn in the browser', () => {
    const { live } = definitions.find((definition) => definition.name === name) ?? {};
    const own = mixinOf(name) ? read(`src/charts/${name}/${name}.mixin.ts`) : '';
    expect([...own.matchAll(/virtual:live\/[\w-]+/g)].flat()).toEqual(live ? [`virtual:live/${name}`] : []);
  });

  test('is exported from src/charts/index.ts', () => {
    const line = `export * from './${name}/${name}.ts';`;
    expect(read('src/charts/index.ts').split('\n'), `Add to src/charts/index.ts: ${line}`).toContain(line);
  });
});

describe.each(eachView.filter(([, { chart }]) => mixinOf(chart)))('%s: its mixin', (_, { chart, view }) => {
  const initial = Object.fromEntries(settingsOf(chart).map(({ name, initial }) => [name, String(initial)]));

  test('shows what was drawn where nothing is set', () => {
    expect(mixedClass(chart).refine(view, initial)).toBe(view);
  });

  test('takes the defaults of its settings as they are written', () => {
    for (const { name, read } of settingsOf(chart)) expect(read(initial[name] ?? '')).toBe(initial[name]);
  });

  test('takes nothing for a value that is none, and what it makes of a text it leaves alone', () => {
    for (const { name, read, allowed } of settingsOf(chart))
      for (const text of ['', 'soon', '-1', '0', '1e99', 'NaN', '2022-13-45', '<b>', '99999999']) {
        expect(read(read(text)), `${name}="${text}"`).toBe(read(text));
        expect(read(text)).not.toMatch(/NaN|Infinity|[<>]/);
        expect(allowed.trim()).not.toBe('');
      }
  });
});

test('src/charts/index.ts exports nothing that has no folder', () => {
  const lines = read('src/charts/index.ts').split('\n').filter(Boolean);
  expect(lines, REMEDIES.index).toEqual(chartNames().map((name) => `export * from './${name}/${name}.ts';`));
});

test.each(definitions.map((definition) => [definition.name, definition] as const))(
  'every choice of %s is drawn',
  (_, definition) => {
    const own = views.filter((view) => view.definition === definition);
    expect(own).toHaveLength(viewCount(definition));
    expect(new Set(own.map(({ key }) => key)).size).toBe(own.length);
    expect(own[0]?.key).toBe('');
  },
);

describe.each(eachView)('%s: the definition is pure', (_, of) => {
  test('its rows are made without touching the evidence, and are the same twice', () => {
    const own = readData();
    const before = JSON.stringify(own);
    const rows = rowsOf(of, deepFrozen(own));
    expect(JSON.stringify(own), REMEDIES.pure).toBe(before);
    expect(rowsOf(of, own), REMEDIES.pure).toEqual(rows);
    expect(rows).not.toEqual([]);
  });

  test('its spec is made without touching the rows, and is the same twice', () => {
    for (const width of POSTER_WIDTHS) expect(specOf(of, width), REMEDIES.pure).toEqual(specOf(of, width));
  });

  test('its words and points are made without touching rows or evidence, and are the same twice', () => {
    const { definition, choice } = of;
    const rows = deepFrozen(rowsOf(of, evidence));
    expect(definition.words(rows, choice, evidence), REMEDIES.pure).toEqual(definition.words(rows, choice, evidence));
    expect(rows.map((row) => definition.point(row, choice))).toEqual(rows.map((row) => definition.point(row, choice)));
  });

  const few = ['no rows', 'the first row alone', 'the last row alone'].map((which, turn) => ({ which, turn }));
  test.each(few)('it draws $which', async ({ which, turn }) => {
    const all = rowsOf(of, evidence);
    const rows = which === 'no rows' ? [] : which.includes('first') ? all.slice(0, 1) : all.slice(-1);
    // Each of the three at other widths, where not all are asked.
    for (const width of share(POSTER_WIDTHS, turn, 3)) {
      const { svg } = await drawPoster(specOf(of, width, rows), 'x', { label: 'x', description: 'x' });
      expect(svg, REMEDIES.fewRows).not.toMatch(/NaN|undefined|Infinity/);
    }
  });
});

describe.each(eachView)('%s: the spec', (_, of) => {
  let valid: ValidateFunction;
  beforeAll(() => {
    valid = vegaLiteValidator();
  });

  test('is a valid Vega-Lite spec at every width', () => {
    for (const width of POSTER_WIDTHS) {
      valid(JSON.parse(JSON.stringify(specOf(of, width))));
      expect(valid.errors ?? [], `at ${width}. ${REMEDIES.spec}`).toEqual([]);
    }
  });

  test('compiles without a warning at every width, and has no continuous colour scale, which would blend tokens to black', () => {
    for (const width of POSTER_WIDTHS) {
      let compiled: Spec | undefined;
      expect(() => (compiled = compile(specOf(of, width))), REMEDIES.spec).not.toThrow();
      expect(continuousColours(compiled ?? {}), REMEDIES.scale).toEqual([]);
    }
  });
});

describe.each(eachView)('%s: the posters', (_, of) => {
  const { posters } = of.view;

  test('are as wide as they were asked to be', () => {
    expect(widthsOf(of)).toEqual([...POSTER_WIDTHS]);
    for (const { svg, width, height } of posters) {
      expect(svg).toContain(`width="${width}" height="${height}"`);
      expect(svg).toContain(`viewBox="0 0 ${width} ${height}"`);
    }
  });

  test('are the same bytes when they are drawn again', async () => {
    for (const { svg, width } of posters) {
      const prefix = [of.chart, ...of.key.split('.'), width].filter(Boolean).join('-');
      const again = await drawPoster(specOf(of, width), prefix, {
        label: of.view.headline,
        description: of.view.summary,
      });
      expect(again.svg, REMEDIES.pure).toBe(svg);
    }
  });

  test('hold nothing that a drawing gone wrong would hold', () => {
    for (const { svg } of posters)
      expect(svg, `${REMEDIES.broken} ${REMEDIES.colours}`).not.toMatch(
        /NaN|undefined|\bnull\b|Infinity|rgb\(|#[0-9a-f]{3,8}\b/i,
      );
  });

  test('name colours by private tokens alone', () => {
    const known = tokens.map(({ name }) => `var(--_${name})`);
    for (const { svg } of posters) {
      const paints = marksOf(svg).flatMap(({ attributes }) => [attributes['fill'], attributes['stroke']]);
      const strange = paints.filter((paint) => paint && paint !== 'none' && !known.includes(paint));
      expect(strange, REMEDIES.colours).toEqual([]);
      expect(svg, REMEDIES.colours).not.toContain('--care-');
      for (const [token] of svg.matchAll(/var\([^)]*\)/g)) expect(known).toContain(token);
    }
  });

  test('bring no classes, fonts, styles or scripts', () => {
    for (const { svg } of posters)
      expect(svg).not.toMatch(/ (class|font-family|style|on\w+|href)=|<(style|script|image|foreignObject)/);
  });

  test('have a mark for every row, which a reader can reach', () => {
    for (const { svg, width } of posters) {
      const rows = new Set(rowMarksOf(svg).map(({ row }) => row));
      const missing = of.view.rows.flatMap((_, index) => (rows.has(index) ? [] : index));
      expect(missing, `rows without a mark at ${width}. ${REMEDIES.rows}`).toEqual([]);
    }
  });

  test('speak of no row that is not there', () => {
    for (const { svg } of posters)
      for (const { row = 0 } of marksOf(svg)) expect(row, REMEDIES.rows).toBeLessThan(of.view.rows.length);
  });
});

test('a continuous colour scale would be found', () => {
  const heat: TopLevelSpec = {
    data: { values: [{ a: 1 }, { a: 2 }] },
    mark: 'rect',
    encoding: { x: { field: 'a', type: 'ordinal' }, color: { field: 'a', type: 'quantitative' } },
  };
  expect(continuousColours(compile(heat))).not.toEqual([]);
});

test('no two drawings share an id, and each id begins with the name of its drawing', () => {
  const ids = views.flatMap(({ chart, view }) =>
    view.posters.flatMap(({ svg, width }) =>
      [...svg.matchAll(/ id="([^"]*)"/g)].map(([, id = '']) => ({ id, chart, width })),
    ),
  );
  expect(new Set(ids.map(({ id }) => id)).size).toBe(ids.length);
  for (const { id, chart, width } of ids) expect(id).toMatch(new RegExp(`^${chart}-(.*-)?${width}-`));
});

describe.each(eachView)('%s: the words', (_, { view, definition, choice }) => {
  test('headline, subtitle, summary and credits are there', () => {
    for (const part of ['headline', 'subtitle', 'summary', 'credits'] as const)
      expect(view[part].trim(), `${part}: ${REMEDIES.words}`).not.toBe('');
  });

  test('the headline is a finding in at most twelve words', () => {
    expect(view.headline.split(/\s+/).length, `“${view.headline}”: ${REMEDIES.headline}`).toBeLessThanOrEqual(12);
    expect(view.headline, REMEDIES.headline).not.toMatch(/[.:]$/);
  });

  test('the summary is one to three whole sentences', () => {
    const sentences = view.summary.split(/(?<=\.) (?=[A-Z£\d])/);
    expect(sentences.length, REMEDIES.summary).toBeLessThanOrEqual(3);
    for (const sentence of sentences) expect(sentence, REMEDIES.summary).toMatch(/^[A-Z£\d].*\.$/);
  });

  test('every row has a sentence of its own', () => {
    expect(view.points).toHaveLength(view.rows.length);
    for (const point of view.points) expect(point, REMEDIES.points).toMatch(/\S.*\.$/);
    expect(new Set(view.points).size, REMEDIES.points).toBe(view.points.length);
  });

  test('every line of a drawing that has several has a sentence of its own, of its own rows', () => {
    const told = seriesToldApart(view);
    for (const { words } of told) expect(words, REMEDIES.series).toMatch(/^[A-Z].*\.$/);
    for (const { series } of view.posters) {
      const lines = series ? seriesOf(series, view.rows) : [];
      expect(lines.flatMap(({ rows }) => rows).toSorted((a, b) => a - b)).toEqual(series ? [...view.rows.keys()] : []);
      expect(series?.words ?? lines).toHaveLength(lines.length);
    }
    expect(new Set(told.map(({ words }) => words)).size).toBe(told.length);
    const lengths = grouped(view.rows, (row) => String(row['series'])).map((rows) => rows.length);
    if (lengths.length > 1 && Math.min(...lengths) > 1)
      expect(
        view.posters.map(({ series }) => series?.by),
        REMEDIES.series,
      ).toEqual(view.posters.map(() => ['series']));
  });

  test('nothing is missing from them, nor doubled', () => {
    const texts = [
      ...seriesToldApart(view).map(({ words }) => words),
      view.headline,
      view.subtitle,
      view.summary,
      view.credits,
      view.citation,
      ...view.points,
      ...view.about.flatMap(({ heading, paragraphs }) => [heading, ...paragraphs]),
      ...view.references.map((reference) => reference.citation),
    ];
    for (const text of texts) {
      expect(text, REMEDIES.broken).not.toMatch(/undefined|NaN|\bnull\b|Infinity|\[object/);
      expect(text, REMEDIES.typography).not.toMatch(/['"]/);
      expect(text, REMEDIES.typography).not.toMatch(/ {2}|\.\.| [,.;:]|\( | \)|^\s|\s$/);
    }
  });

  test('every number in words and pictures is a cell, a claim told in About, a computation from rows, or a tick', () => {
    expect(numbersFromNowhere(view, evidence), REMEDIES.numbers).toEqual([]);
  });

  test('every number in About is in the evidence', () => {
    expect(aboutFromNowhere(view, evidence), REMEDIES.about).toEqual([]);
  });

  test('the source of every row is among the references', () => {
    const references = view.references.map((reference) => reference.citation);
    for (const row of view.rows) {
      const source = evidence.sources.find(({ id }) => id === row['source']);
      expect(references, REMEDIES.sources).toContain(source && typeset(citation(source)));
    }
  });

  test('the columns of the table are fields of the rows, and say how numbers are written', () => {
    const columns = definition.columns(choice);
    expect(columns.map(({ name }) => name)).toEqual([...new Set(columns.map(({ name }) => name))]);
    for (const { name, title, decimals, qualifier } of columns) {
      expect(title.trim(), name).not.toBe('');
      for (const row of view.rows) {
        expect(Object.keys(row), REMEDIES.columns).toContain(name);
        if (qualifier) expect(Object.keys(row)).toContain(qualifier);
        if (decimals !== undefined) expect([null, 'number']).toContain(row[name] === null ? null : typeof row[name]);
      }
    }
  });

  test('every row has the same fields in the same order, as a CSV file needs', () => {
    for (const row of view.rows) expect(Object.keys(row), REMEDIES.fields).toEqual(Object.keys(view.rows[0] ?? {}));
  });
});

describe.each(eachView)('%s', (_, { view }) => {
  const size = (part: unknown) => brotliCompressSync(Buffer.from(JSON.stringify(part))).length;

  test('comes out of its module as it went in', async () => {
    const { about: _about, columns: _columns, references: _references, citation: _citation, claims: _, ...seen } = view;
    const module = `data:text/javascript,${encodeURIComponent(viewModule(view))}`;
    const { default: loaded } = (await import(/* @vite-ignore */ module)) as { default: unknown };
    expect(loaded).toEqual(seen);
  });

  test('is at most 4 kB with all its posters and words, without what its panels tell', () => {
    const { about: _about, columns: _columns, references: _references, citation: _citation, ...seen } = view;
    const { posters, rows, ...words } = seen;
    const grown = [
      `words ${size(words)}`,
      `rows ${size(rows)}`,
      ...posters.map((poster) => `poster of ${poster.width} ${size(poster)}`),
    ];
    expect(
      brotliCompressSync(viewModule(view)).length,
      `Brotli bytes of its parts, each alone: ${grown.join(', ')}. ${REMEDIES.size}`,
    ).toBeLessThanOrEqual(4096);
  });
});

/** Scales of a compiled spec, and of its groups, that blend one colour into the next. */
function continuousColours({ scales = [], marks = [] }: Pick<Spec, 'scales' | 'marks'>): string[] {
  const own = scales
    .filter(({ type = 'linear' }) => /^(linear|log|pow|sqrt|symlog|time|utc|sequential|diverging)$/.test(type))
    .map((scale) => JSON.stringify(scale))
    .filter((scale) => /"range":("(heatmap|ramp|diverging)"|\{"scheme"|\["?(var\(|#))/.test(scale));
  return [...own, ...marks.flatMap((mark) => ('marks' in mark ? continuousColours(mark) : []))];
}

let validator: ValidateFunction | undefined;

/** Checks a spec by the JSON schema of the installed Vega-Lite. Made once: it takes a while. */
function vegaLiteValidator(): ValidateFunction {
  if (!validator) {
    const ajv = new Ajv({ strict: false, allErrors: false });
    addFormats.default(ajv);
    ajv.addFormat('color-hex', /^#([0-9a-f]{3}|[0-9a-f]{6})$/i);
    validator = ajv.compile(vegaLiteSchema());
  }
  return validator;
}
