import { BODY, type TypeSize, typeScale } from '../src/theme/type-scale.ts';

/** A size of the type scale, in CSS pixels where the page has the browser's own size. */
interface Specimen extends Pick<TypeSize, 'name' | 'weights' | 'usedFor'> {
  /** Around the picture: `20–24 px`. */
  readonly html: string;
  /** In the picture, or that it has none. */
  readonly inPicture: string;
  /** Every size, the smallest first. */
  readonly pixels: readonly number[];
}

/** What specimens are set in: letters of all heights, and every digit. */
export const SAMPLE = `Children’s social care £${[...Array(10).keys()].join('')}`;

const range = (least: number, most: number): string => (least === most ? `${least} px` : `${least}–${most} px`);

/** Every size of the type scale, the largest first. */
export const specimens: readonly Specimen[] = typeScale.map(({ name, weights, usedFor, em: [least, most], drawn }) => {
  const [small, large] = [least * BODY.usual, most * BODY.usual];
  return {
    name,
    weights,
    usedFor,
    html: range(small, large),
    inPicture: drawn ? range(...drawn) : 'not used',
    pixels: [...new Set([small, large, ...(drawn ?? [])])].toSorted((a, b) => a - b),
  };
});
