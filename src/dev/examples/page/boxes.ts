/** A corner of a box on the screen, in CSS pixels. */
type Corner = readonly [x: number, y: number];

/** The box of a text as it is turned: its four corners, one after the other. */
export type Corners = readonly [Corner, Corner, Corner, Corner];

/** Share of the height of a line of type that its letters leave empty, above and below. */
const AIR = 0.2;

/** The corners of the letters of a text on the screen. */
export function cornersOf(text: SVGGraphicsElement): Corners {
  const { x, y, width, height } = text.getBBox();
  const matrix = text.getScreenCTM() ?? new DOMMatrix();
  const at = (x: number, y: number): Corner => {
    const point = new DOMPoint(x, y).matrixTransform(matrix);
    return [point.x, point.y];
  };
  const [top, bottom] = [y + height * AIR, y + height * (1 - AIR)];
  return [at(x, top), at(x + width, top), at(x + width, bottom), at(x, bottom)];
}

/** Whether two boxes overlap, however they are turned: no line along a side of either has them on different sides. */
export function overlapping(a: Corners, b: Corners): boolean {
  return [a, b].every((box) =>
    [0, 1].every((side) => {
      const [from, to] = [box[side] ?? box[0], box[side + 1] ?? box[0]];
      const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
      const along = (corners: Corners): number[] =>
        corners.map(([x, y]) => (x * dx + y * dy) / (Math.hypot(dx, dy) || 1));
      const [ofA, ofB] = [along(a), along(b)];
      // A pixel of letters over each other is not seen.
      return Math.max(...ofA) > Math.min(...ofB) + 1 && Math.max(...ofB) > Math.min(...ofA) + 1;
    }),
  );
}
