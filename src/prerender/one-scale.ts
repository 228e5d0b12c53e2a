import type { CustomPlugin, XastElement } from 'svgo';

/** Layers of a drawing whose marks are scaled: how their names begin, pixels of a unit, and where the first unit begins in the plot. */
export interface Scaled {
  readonly layers: string;
  readonly by: number;
  readonly left: number;
  readonly top: number;
}

const TRANSLATE = /^translate\(([-\d.]+),([-\d.]+)\)$/;

/**
 * svgo plugin: writes the marks of some layers in units of their own, inside one group that scales them.
 *
 * Pictures of one view for several widths then hold the same text, and compress to little more than one of them. Used for a
 * spec with `usermeta: { scaled: … }`; runs before classes are removed. The layers stand together.
 */
export function oneScale({ layers, by, left, top }: Scaled): ReturnType<CustomPlugin['fn']> {
  const isScaled = ({ name, attributes }: XastElement): boolean =>
    name === 'g' && new RegExp(`(^| )${layers}\\w*_marks( |$)`).test(attributes['class'] ?? '');
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
        for (const layer of scaled) {
          const marks = layer.children.filter((child) => child.type === 'element');
          for (const mark of marks) inUnits(mark);
          fromItsStart(layer, marks);
        }
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

/** Moves where the one path of all marks of a layer starts, such as the corner of a square, from the marks to the layer. */
function fromItsStart(layer: XastElement, marks: readonly XastElement[]): void {
  const path = marks[0]?.attributes['d'] ?? '';
  // Vega writes a custom shape as absolute lines.
  const steps = /^[MLZ\d.,-]+$/.test(path) ? [...path.matchAll(/[MLZ][^MLZ]*/g)].map(([step]) => step) : [];
  const ends = steps.map((step) => step.slice(1).split(',').map(Number));
  const [[x = 0, y = 0] = []] = ends;
  if (!steps.length || marks.some(({ attributes }) => attributes['d'] !== path)) return;
  layer.attributes['transform'] = `translate(${x},${y})`;
  const moved = steps
    .map((step, index) => {
      const [right = 0, down = 0] = ends[index] ?? [];
      return step === 'Z' ? step : `${step.charAt(0)}${right - x},${down - y}`;
    })
    .join('');
  for (const { attributes } of marks) attributes['d'] = moved;
}

/** How a spec asks for it. */
export function scaledIn(usermeta: object | undefined): readonly Scaled[] {
  return usermeta && 'scaled' in usermeta ? (usermeta.scaled as readonly Scaled[]) : [];
}
