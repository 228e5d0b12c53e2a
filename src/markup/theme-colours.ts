import { colours, shapes } from '../theme/tokens.ts';

/** Light or dark. */
export type Theme = 'light' | 'dark';

/** Values by the names of tokens: `{ 'series-1': '#00573f' }`. */
export type TokenValues = Readonly<Record<string, string>>;

/** The value of every token in a theme, with those that a page sets instead. */
export function themeColours(theme: Theme = 'light', own: TokenValues = {}): TokenValues {
  return { ...Object.fromEntries([...colours, ...shapes].map((token) => [token.name, token[theme]])), ...own };
}

/**
 * The markup of a poster with its tokens replaced by their values, for files that stand alone.
 *
 * @throws {Error} where the markup names a token that has no value.
 */
export function resolved(markup: string, values: TokenValues): string {
  return markup.replace(/var\(--_([a-z0-9-]+)\)/g, (_, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`The drawing has the colour ${name}, which is no token.`);
    return value;
  });
}
