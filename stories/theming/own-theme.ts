import { tokens } from '../../src/theme/tokens.ts';
import type { Brand } from '../brands.ts';

/** A value on a light page and one on a dark page. */
export interface Pair {
  readonly light: string;
  readonly dark: string;
}

/** Light and dark. */
export const SCHEMES = ['light', 'dark'] as const;
export type Scheme = (typeof SCHEMES)[number];

/** Which pages there are: those of both schemes, or of one for everyone. */
export const PAGES = {
  both: 'Light, and dark where it is asked for',
  light: 'Always light',
  dark: 'Always dark',
} as const;
export type Pages = keyof typeof PAGES;

/** A look that is being tried: the page behind the charts, and a value for each token. */
export interface OwnTheme {
  readonly pages: Pages;
  /** The colour of the page behind the charts. It is no token. */
  readonly page: Pair;
  /** By name without `--care-`. */
  readonly values: Readonly<Record<string, Pair>>;
}

/** The look without a token set. */
export const asItComes: OwnTheme = {
  pages: 'both',
  page: { light: '#f4f5f6', dark: '#0c0f12' },
  values: Object.fromEntries(tokens.map(({ name, light, dark }) => [name, { light, dark }])),
};

/** The look of a brand. What it sets for one scheme alone keeps its default in the other. */
export function themeOf({ page, tokens: set, dark }: Brand): OwnTheme {
  const always = page['colorScheme'] === 'dark';
  const behind = page['background'] ?? '';
  const entries = tokens.map((token): [string, Pair] => {
    const own = set[`--care-${token.name}`];
    const after = dark?.tokens[`--care-${token.name}`];
    return [
      token.name,
      { light: own ?? token.light, dark: after ?? (own && (always || !isColour(own)) ? own : token.dark) },
    ];
  });
  return {
    pages: always ? 'dark' : dark ? 'both' : 'light',
    page: { light: behind, dark: dark?.page ?? behind },
    values: Object.fromEntries(entries),
  };
}

/** The schemes of the pages that there are. */
export const schemesOf = (pages: Pages): readonly Scheme[] => (pages === 'both' ? SCHEMES : [pages]);

/** Whether a browser takes a value for a token. A font or a radius is not a colour. */
export function isTaken(name: string, value: string): boolean {
  const property = { font: 'font-family', radius: 'border-radius' }[name] ?? 'color';
  return CSS.supports(property, value) && !/[;{}]/.test(value);
}

const isColour = (value: string): boolean => CSS.supports('color', value) && value !== 'inherit';

const rule = (selector: string, lines: readonly string[]): string =>
  [`${selector} {`, ...lines.map((line) => `  ${line}`), '}'].join('\n');

/**
 * The CSS of a look: only what differs from the defaults. A token that differs in the dark is set once more, in a block
 * for browsers that know `light-dark()`.
 *
 * @returns Empty where nothing differs.
 */
export function themeCSS({ pages, values }: OwnTheme, selector = ':root'): string {
  const plain: string[] = [];
  const twofold: string[] = [];
  for (const token of tokens) {
    const { name } = token;
    const given = values[name] ?? token;
    const value: Pair = {
      light: isTaken(name, given.light) ? given.light : token.light,
      dark: isTaken(name, given.dark) ? given.dark : token.dark,
    };
    if (pages !== 'both') {
      if (value[pages] !== token[pages]) plain.push(`--care-${name}: ${value[pages]};`);
      continue;
    }
    if (value.light === token.light && value.dark === token.dark) continue;
    if (value.light !== token.light || value.light === value.dark) plain.push(`--care-${name}: ${value.light};`);
    if (value.light !== value.dark) twofold.push(`--care-${name}: light-dark(${value.light}, ${value.dark});`);
  }
  if (pages === 'dark') plain.unshift('color-scheme: dark;');
  const dark = `@supports (color: light-dark(red, red)) {\n${rule(selector, twofold).replace(/^(?=.)/gm, '  ')}\n}`;
  return [...(plain.length ? [rule(selector, plain)] : []), ...(twofold.length ? [dark] : [])].join('\n\n');
}
