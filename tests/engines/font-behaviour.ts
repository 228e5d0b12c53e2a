import { expect, test } from 'vitest';
import { type FontSet } from '../../src/dev/browsers/fonts.ts';
import { OWN } from './own-font.ts';
import * as ask from './questions.ts';
import type { Visitor } from './visiting.ts';

/** Families of each set, with the names that they stand for. */
const NAMES = {
  usual: {
    Arimo: ['sans-serif', 'system-ui', 'Arial', 'Helvetica'],
    Tinos: ['serif', 'Times New Roman'],
    'DejaVu Sans': ['Verdana'],
    'DejaVu Serif': ['Georgia'],
    'DejaVu Sans Mono': ['monospace', 'Courier New'],
  },
  wide: {
    'DejaVu Sans': ['sans-serif', 'system-ui', 'Arial', 'Helvetica', 'Verdana'],
    'DejaVu Serif': ['serif', 'Times New Roman', 'Georgia'],
    'DejaVu Sans Mono': ['monospace', 'Courier New'],
  },
} as const;

/** Whether browsers here take their fonts from what they are told. Those of macOS and Windows have ways of their own. */
export const FONTS_ARE_CHOSEN = process.platform === 'linux';

/** Which fonts a browser knows that was started with a set of them. */
export function familiesAreOfTheSet(visitor: Visitor, set: FontSet): void {
  test('each family of fonts has its widths, and those of every name that it stands for', async () => {
    await visitor.visit('empty');
    const families = Object.keys(NAMES[set]);
    const widths = await visitor.driver.ask(ask.widthsIn, families);
    expect(new Set(widths).size).toBe(families.length);
    for (const [index, names] of Object.values(NAMES[set]).entries())
      expect(await visitor.driver.ask(ask.widthsIn, names)).toEqual(names.map(() => widths[index]));
  });
}

/** Whether a browser knows a font that its reader's machine alone has. */
export function fontOfTheMachine(visitor: Visitor, { known }: { readonly known: boolean }): void {
  test(`a font that the machine alone has is ${known ? '' : 'not '}known, as the widths of its letters tell`, async () => {
    await visitor.visit('empty');
    const [own, none] = await visitor.driver.ask(ask.widthsIn, [OWN, 'Nothing at all']);
    expect(own !== none).toBe(known);
  });
}
