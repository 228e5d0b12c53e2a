import { create } from 'storybook/theming/create';
import { colours } from '../src/theme/tokens.ts';

const scheme = matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
const colour = (name: string): string => colours.find((token) => token.name === name)?.[scheme] ?? '';

/** Storybook's own pages in the colours of the charts, light or dark as the reader's system is, and the fonts of the system. */
export const look = create({
  base: scheme,
  brandTitle: 'care-charts',
  brandTarget: '_self',
  colorPrimary: colour('series-1'),
  colorSecondary: colour('focus'),
  textColor: colour('ink'),
  textMutedColor: colour('ink-soft'),
  appBorderColor: colour('grid'),
  appBorderRadius: 3,
  inputBorderRadius: 3,
  fontBase: 'system-ui, sans-serif',
  fontCode: 'ui-monospace, monospace',
});
