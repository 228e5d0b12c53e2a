import type { CustomPlugin, XastElement } from 'svgo';

/** How marks of a drawing are scaled: pixels of a unit, and where the first unit begins in the plot. */
interface Scaled {
  readonly by: number;
  readonly left: number;
  readonly top: number;
}

const TRANSLATE = /^translate\(([-\d.]+),([-\d.]+)\)$/;

/**
 * svgo plugin: writes the marks of layers whose names begin with `scaled` in their own units, inside one group that scales them.
 *
 * Pictures of one view for several widths then hold the same text, and compress to little more than one of them. Used for a
 * spec with `usermeta: { scaled: … }`; runs before classes are removed. Such layers stand together.
 */
export function oneScale({ by, left, top }: Scaled): ReturnType<CustomPlugin['fn']> {
  const units = (pixels: number): number => Math.round((pixels / by) * 10) / 10;
  const inUnits = (mark: XastElement): void => {
    const { transform = '', d = '', 'stroke-width': width } = mark.attributes;
    const [, x = '0', y = '0'] = TRANSLATE.exec(transform) ?? [];
    mark.attributes['transform'] = `translate(${units(Number(x) - left)},${units(Number(y) - top)})`;
    mark.attributes['d'] = d.replace(/-?[\d.]+(?:e-?\d+)?/g, (length) => `${units(Number(length))}`);
    if (width) mark.attributes['stroke-width'] = String(units(Number(width)));
  };
  return {
    element: {
      exit(node) {
        const scaled = node.children.filter((child) => child.type === 'element').filter(isScaled);
        const [first] = scaled;
        if (!first) return;
        for (const { children } of scaled) for (const mark of children) if (mark.type === 'element') inUnits(mark);
        const transform = `translate(${left},${top}) scale(${by})`;
        node.children.splice(node.children.indexOf(first), scaled.length, {
          type: 'element',
          name: 'g',
          attributes: { transform },
          children: scaled,
        });
      },
    },
  };
}

const isScaled = ({ name, attributes }: XastElement): boolean =>
  name === 'g' && /(^| )scaled\w*_marks( |$)/.test(attributes['class'] ?? '');

/** How a spec asks for it; `undefined` where it does not. */
export function scaledBy(usermeta: object | undefined): Scaled | undefined {
  return usermeta && 'scaled' in usermeta ? (usermeta.scaled as Scaled) : undefined;
}
