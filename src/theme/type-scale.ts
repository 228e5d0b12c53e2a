import { textSizes } from './text-sizes.ts';

/** A size of text in a figure. */
export interface TypeSize {
  readonly name: string;
  /** In HTML, as a multiple of `BODY`, at least and at most. Between them it grows with the window. */
  readonly em: readonly [least: number, most: number];
  /** In a picture, in CSS pixels: the narrowest and the widest. Left out where no picture has it. */
  readonly drawn?: readonly [narrow: number, wide: number];
  readonly weights: readonly (400 | 700)[];
  readonly usedFor: string;
}

/** Font size of a figure's text where the page's root has the browser's own, and at least, in CSS pixels. */
export const BODY = { usual: 16, least: 15 };

const [narrow, wide] = [textSizes(0), textSizes(Infinity)];

/** Every size of text in and around a picture, the largest first. `chart-element.css` and the pictures have no other. */
export const typeScale: readonly TypeSize[] = [
  {
    name: 'headline',
    em: [1.25, 1.5],
    drawn: [narrow.headline, wide.headline],
    weights: [700],
    usedFor: 'The headline, and the one number of a picture that has one.',
  },
  { name: 'body', em: [1, 1], weights: [400], usedFor: 'Subtitle and sentence.' },
  {
    name: 'label',
    em: [0.9375, 0.9375],
    drawn: [narrow.label, wide.label],
    weights: [400, 700],
    usedFor: 'Names and values in the picture; choices, buttons, notes and the table.',
  },
  {
    name: 'axis',
    em: [0.875, 0.875],
    drawn: [narrow.axis, wide.axis],
    weights: [400],
    usedFor: 'Axes and small notes in the picture; the source line, and the sentence beside a point.',
  },
];
