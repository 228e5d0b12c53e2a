import { readFileSync } from 'node:fs';
import { lch, wcagContrast } from 'culori';
import { describe, expect, test } from 'vitest';
import { POSTER_WIDTHS } from '../../src/layers/poster-widths.ts';
import { inProject } from '../../src/prerender/project.ts';
import { colour, colours, shapes, tokenCSS, tokens } from '../../src/theme/tokens.ts';
import { vegaConfig } from '../../src/theme/vega-config.ts';
import { samples } from './drawn-samples.ts';

/** System colours of CSS Color Module Level 4. */
const SYSTEM_COLOURS = [
  'AccentColor AccentColorText ActiveText ButtonBorder ButtonFace ButtonText Canvas CanvasText Field FieldText',
  'GrayText Highlight HighlightText LinkText Mark MarkText SelectedItem SelectedItemText VisitedText',
].flatMap((line) => line.split(' '));

const elementCSS = ['chart-element.css', 'points/points.css', 'panels/contents.css', 'panels/embed.css']
  .map((file) => readFileSync(inProject(`src/element/${file}`), 'utf8'))
  .join('\n');
const names = tokens.map(({ name }) => name);
const named = (text: string): string[] => [...text.matchAll(/var\(--_([\w-]+)\)/g)].map(([, name = '']) => name);
const drawings = JSON.stringify(
  Object.values(samples).flatMap((sample) => POSTER_WIDTHS.map((width) => sample(4, width))),
);

describe('every token that is used is defined', () => {
  test.each([
    ['the drawings', drawings],
    ['the element’s stylesheet', elementCSS],
    ['the Vega config', JSON.stringify(vegaConfig)],
  ])('in %s', (_, text) => {
    expect(named(text)).not.toEqual([]);
    expect(named(text).filter((name) => !names.includes(name))).toEqual([]);
  });

  test('and a drawing that asks for another fails', () => {
    expect(() => colour('series-9')).toThrow('No colour token series-9');
  });
});

test.each(names)('%s is used', (name) => {
  expect(named(drawings + elementCSS + JSON.stringify(vegaConfig))).toContain(name);
});

test('each token is defined once', () => {
  expect(new Set(names).size).toBe(names.length);
});

describe('a reader can tell', () => {
  const value = (name: string, theme: 'light' | 'dark') => colours.find((token) => token.name === name)?.[theme] ?? '';
  const least: Readonly<Record<string, number>> = { ink: 4.5, 'ink-soft': 4.5, focus: 3 };
  const marks = names.filter((name) => name.startsWith('series-'));

  test.each(
    (['light', 'dark'] as const).flatMap((theme) =>
      [...Object.keys(least), ...marks].map((name) => [name, theme, least[name] ?? 3] as const),
    ),
  )('%s on the %s surface, with a contrast of at least %d to 1', (name, theme, ratio) => {
    expect(wcagContrast(value(name, theme), value('surface', theme))).toBeGreaterThanOrEqual(ratio);
  });

  test.each(['light', 'dark'] as const)('the context from the point on a %s page, because it is softer', (theme) => {
    for (const name of marks.filter((mark) => names.includes(`${mark}-soft`)))
      expect(lch(value(`${name}-soft`, theme))?.c, name).toBeLessThan(lch(value(name, theme))?.c ?? 0);
  });

  test('one series from another on paper without colours, by at least ten steps of lightness in a hundred', () => {
    const printed = colours.filter(({ name }) => /^series-\d$/.test(name)).map(({ print, light }) => print ?? light);
    const lightness = printed.map((value) => lch(value)?.l ?? 0).toSorted((a, b) => a - b);
    expect(lightness).toHaveLength(4);
    for (const [index, each] of lightness.slice(1).entries())
      expect(each - (lightness[index] ?? 0)).toBeGreaterThan(10);
    for (const value of printed) expect(wcagContrast(value, '#ffffff')).toBeGreaterThanOrEqual(3);
  });

  test('text on a dark page without glare', () => {
    expect(wcagContrast(value('ink', 'dark'), value('surface', 'dark'))).toBeLessThan(15);
  });
});

describe('a reader who sees no colour', () => {
  test.each(['light', 'dark'] as const)('tells the point from its context by lightness, on a %s page', (theme) => {
    const [point = '', context = ''] = ['series-1', 'series-1-soft'].map(
      (name) => colours.find((token) => token.name === name)?.[theme],
    );
    expect(wcagContrast(point, context)).toBeGreaterThanOrEqual(3);
  });
});

describe('the tokens’ CSS', () => {
  const css = tokenCSS();
  const supports = /@supports \(color:light-dark\(red,red\)\)\{:host\{[^{}]*\}\}/;

  test('uses light-dark() only where the browser knows it: elsewhere it would paint black', () => {
    expect(css.match(supports)?.[0]).toContain(`--_ink:var(--care-ink,light-dark(`);
    expect(css.replace(supports, '')).not.toContain('light-dark');
  });

  test('gives a page’s own value before any default, in light and dark', () => {
    for (const { name, light, dark } of colours) {
      expect(css).toContain(`--_${name}:var(--care-${name},${light})`);
      expect(css).toContain(`--_${name}:var(--care-${name},light-dark(${light},${dark}))`);
    }
    for (const { name, light } of shapes) expect(css).toContain(`--_${name}:var(--care-${name},${light})`);
  });

  test('tells whether a page sets a colour that must be told from another', () => {
    const [, set = ''] = /--_set:([^}]*)/.exec(css) ?? [];
    expect(set).toBe(
      colours
        .filter(({ name }) => name !== 'grid')
        .map(({ name }) => `var(--care-${name},)`)
        .join(''),
    );
  });

  test('never sets a public token, which would beat the page’s own', () => {
    expect(css).not.toMatch(/[{;]--care-/);
  });

  test('follows the system’s colours where the reader has forced them', () => {
    const forced = /@media \(forced-colors:active\)\{:host\{([^{}]*)\}\}/.exec(css)?.[1] ?? '';
    const values = forced.split(';').map((declaration) => declaration.split(':'));
    expect(values.map(([name]) => name)).toEqual(colours.map(({ name }) => `--_${name}`));
    for (const [name, system] of values) expect(SYSTEM_COLOURS, name).toContain(system);
  });

  test('prints in the defaults for paper, whatever the page sets', () => {
    const paper = colours.map(({ name, light, print }) => `--_${name}:${print ?? light}`).join(';');
    expect(css.endsWith(`@media print{:host{${paper}}}`)).toBe(true);
  });

  test('tells a mark from what it stands on in forced colours too: by its colour, or by an outline', () => {
    const [, outlines = ''] = /@media \(forced-colors: active\) \{\n(.*?)\n\}/s.exec(elementCSS) ?? [];
    for (const { name, forced } of colours)
      if (name !== 'surface' && forced === 'Canvas')
        expect(outlines, name).toContain(
          `[fill='var(--_${name})'],\n  [stroke='var(--_${name})'] {\n    stroke: CanvasText;`,
        );
  });
});
