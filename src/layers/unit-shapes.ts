/** Shape of a mark that stands for a number of things. */
export type UnitShape = 'dot' | 'square' | 'figure';

/** Top left corner and width of a unit mark, in pixels. */
export interface UnitBox {
  readonly x: number;
  readonly y: number;
  readonly size: number;
}

const FIGURE = 2.2;

/** Height of a unit mark as a multiple of its width. */
export function unitAspect(shape: UnitShape): number {
  return shape === 'figure' ? FIGURE : 1;
}

/** The SVG path data of a unit mark. */
export const unitPath: Readonly<Record<UnitShape, (box: UnitBox) => string>> = {
  dot: ({ x, y, size }) => circle(x, y, size / 2),
  square: ({ x, y, size }) => `M${x},${y}h${size}v${size}h${-size}z`,
  figure({ x, y, size }) {
    const head = Math.round(size * 0.56);
    const top = y + head + Math.round(size * 0.1);
    const [shoulder, foot] = [Math.round(size * 0.36), Math.round(size * 0.1)];
    const side = Math.round(y + size * FIGURE) - top - shoulder - foot;
    const turn = (radius: number, dx: number, dy: number) => `a${radius},${radius} 0 0 1 ${dx},${dy}`;
    const body = [
      `M${x},${top + shoulder}`,
      turn(shoulder, shoulder, -shoulder),
      `h${size - 2 * shoulder}`,
      turn(shoulder, shoulder, shoulder),
      `v${side}`,
      turn(foot, -foot, foot),
      `h${2 * foot - size}`,
      turn(foot, -foot, -foot),
      'z',
    ];
    return circle(x + Math.round((size - head) / 2), y, head / 2) + body.join('');
  },
};

function circle(x: number, y: number, radius: number): string {
  const arc = (across: number) => `a${radius},${radius} 0 1 1 ${across},0`;
  return `M${x},${y + radius}${arc(radius * 2)}${arc(radius * -2)}z`;
}
