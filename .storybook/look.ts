import { create } from 'storybook/theming/create';
import { colours } from '../src/theme/tokens.ts';

const light = (name: string): string => colours.find((colour) => colour.name === name)?.light ?? '';

/** Storybook's own pages in the colours of the charts and the fonts of the system. */
export const look = create({
  base: 'light',
  brandTitle: 'care-charts',
  brandTarget: '_self',
  colorPrimary: light('series-1'),
  colorSecondary: light('focus'),
  textColor: light('ink'),
  textMutedColor: light('ink-soft'),
  appBorderColor: light('grid'),
  appBorderRadius: 3,
  inputBorderRadius: 3,
  fontBase: 'system-ui, sans-serif',
  fontCode: 'ui-monospace, monospace',
});
