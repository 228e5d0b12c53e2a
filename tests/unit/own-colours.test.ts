import { compile, type TopLevelSpec } from 'vega-lite';
import { describe, expect, test } from 'vitest';
import { groundOf, isDark } from '../../src/live/vega/look/own-colours.ts';
import { ownSpecConfig } from '../../src/theme/own-spec-config.ts';
import { everySpec } from '../specs/every-spec.ts';
import { bars, cloud, n, q, type Spec } from '../specs/samples.ts';

const quiet = { level: () => quiet, error: () => quiet, warn: () => quiet, info: () => quiet, debug: () => quiet };
const ground = (spec: Spec) =>
  groundOf(compile(spec as unknown as TopLevelSpec, { config: ownSpecConfig(600), logger: quiet }).spec);

const barsOf = (more: Spec = {}, color: Spec = {}): Spec => ({
  data: bars,
  mark: 'bar',
  encoding: { x: n('k'), y: q('v'), ...color },
  ...more,
});
const LIGHT = { background: '', scheme: 'light' };

describe('a spec with colours of its own keeps the light ground that they were chosen for:', () => {
  const own: Record<string, Spec> = {
    'the colour of a mark': barsOf({ mark: { type: 'bar', color: 'black' } }),
    'its outline': barsOf({ mark: { type: 'bar', stroke: '#333' } }),
    'a gradient': barsOf({
      mark: { type: 'bar', color: { gradient: 'linear', stops: [{ offset: 0, color: 'navy' }] } },
    }),
    'a value of an encoding': barsOf({}, { color: { value: 'black' } }),
    'a condition': barsOf({}, { color: { condition: { test: 'datum.v > 50', value: 'black' }, ...n('k') } }),
    'an expression': barsOf({ mark: { type: 'bar', color: { expr: "datum.v > 50 ? 'black' : 'grey'" } } }),
    'a parameter': barsOf({ params: [{ name: 'ink', value: '#222' }], mark: { type: 'bar', color: { expr: 'ink' } } }),
    'the range of a scale': barsOf({}, { color: n('k', { scale: { range: ['#036', '#c30'] } }) }),
    'a scheme of Vega': barsOf({}, { color: q('v', { scale: { scheme: 'viridis' } }) }),
    'colours in the data': barsOf({}, { color: n('k', { scale: null }) }),
    'the config of a mark': barsOf({ config: { bar: { color: 'black' } } }),
    'the config of ranges': barsOf({ config: { range: { category: ['#036', '#c30'] } } }),
    'labels of an axis': barsOf({}, { x: n('k', { axis: { labelColor: '#222' } }) }),
    'the ground of the plot': barsOf({ view: { fill: '#eef' } }),
    'one layer': { layer: [barsOf(), barsOf({ mark: { type: 'rule', color: '#000' } })] },
  };
  test.each(Object.entries(own))('%s', (_, spec) => {
    expect(ground(spec)).toEqual(LIGHT);
  });
});

describe('a spec whose colours follow the page has no ground of its own:', () => {
  const following: Record<string, Spec> = {
    'no colours': barsOf(),
    'our series': barsOf({}, { color: n('k') }),
    'our ramp': barsOf({}, { color: q('v') }),
    'colour by a constant of the data': barsOf({}, { color: { datum: 'black' } }),
    'tokens of the page': barsOf({ mark: { type: 'bar', color: 'var(--brand, #036)' } }),
    'colours for light and dark': barsOf({ mark: { type: 'bar', color: 'light-dark(#036,#9cf)' } }),
    'no paint at all': barsOf({ mark: { type: 'bar', fill: 'none', stroke: 'currentColor' } }),
    'a text that names a colour': barsOf({ mark: 'text' }, { text: { value: 'black' } }),
    'a field that names a colour': {
      data: cloud,
      mark: 'bar',
      encoding: { x: n('red'), y: q('blue'), color: n('green') },
    },
    'shapes, dashes and sizes': {
      data: cloud,
      mark: 'point',
      encoding: { x: q('x'), shape: n('g'), size: q('s'), stroke: n('g') },
    },
    'a transparent background': barsOf({ background: 'transparent' }),
  };
  test.each(Object.entries(following))('%s', (_, spec) => {
    expect(ground(spec)).toBeNull();
  });

  const written = /#[0-9a-f]{3}|\b(white|grey|firebrick|seagreen|teal|blues|viridis|redblue)\b/;
  test('every sample but those in which a colour is written', () => {
    const [plain, own] = [false, true].map((has) =>
      Object.entries(everySpec).filter(([, spec]) => written.test(JSON.stringify(spec)) === has),
    );
    expect(own?.length).toBeGreaterThan(10);
    expect(plain?.length).toBeGreaterThan(80);
    for (const [name, spec] of plain ?? []) expect(ground(spec), name).toBeNull();
  });
});

test('a background is kept, and says whether it is light or dark', () => {
  expect(ground(barsOf({ background: '#fff4e0' }))).toEqual({ background: '#fff4e0', scheme: 'light' });
  expect(ground(barsOf({ config: { background: 'rgb(20, 20, 40)' } }))).toEqual({
    background: 'rgb(20, 20, 40)',
    scheme: 'dark',
  });
});

test('a colour is dark where white is read better on it than black', () => {
  expect(['black', '#14181d', 'navy', '#767676'].map(isDark)).toEqual([true, true, true, false]);
  expect(['white', '#f46a25', 'no colour', 'transparent'].map(isDark)).toEqual([false, false, false, false]);
});
