import { BODY, type TypeSize } from '../src/theme/type-scale.ts';

/** The sizes of an entry of the type scale, for its row and its specimens. */
interface SpecimenSizes {
  /** Sizes around the picture: `20–24 px`. */
  readonly html: string;
  /** Sizes in the picture, or that it has none. */
  readonly drawn: string;
  /** Every size in pixels, the smallest first. */
  readonly pixels: readonly number[];
}

const range = (least: number, most: number): string => (least === most ? `${least} px` : `${least}–${most} px`);

/** The sizes of an entry of the type scale in CSS pixels, where the page has the browser's own size. */
export function specimenSizes({ em: [least, most], drawn }: TypeSize): SpecimenSizes {
  const [small, large] = [least * BODY.usual, most * BODY.usual];
  return {
    html: range(small, large),
    drawn: drawn ? range(...drawn) : 'not used',
    pixels: [...new Set([small, large, ...(drawn ?? [])])].toSorted((a, b) => a - b),
  };
}
