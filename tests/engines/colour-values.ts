import { formatRgb } from 'culori';
import { colours } from '../../src/theme/tokens.ts';

const tokenOf = (name: string) => colours.find((token) => token.name === name);

/** The colour of the system that stands for a token where colours are forced. */
export function forced(name: string): string {
  return tokenOf(name)?.forced ?? '';
}

/** What the default of a colour token computes to, as a browser writes it. */
function defaultColour(name: string, scheme: 'light' | 'dark'): string | undefined {
  return formatRgb(tokenOf(name)?.[scheme]);
}

/** Colours by their tokens, as they are by default: what a figure that shows just these colours must paint. */
export function defaults(found: Readonly<Record<string, string>>, scheme: 'light' | 'dark') {
  return Object.fromEntries(Object.keys(found).map((name) => [name, defaultColour(name, scheme)]));
}
