import { curveLinear } from 'd3-shape';

/** Vega's choice of a curve by the name of an interpolation, an orientation and a tension. */
type Curves = (type: string, orientation?: string, tension?: number) => unknown;

let brought: Curves | null = null;

/** Sets the choice among all curves, which `../on-demand/curves.ts` loads. */
export function setCurves(curves: Curves): void {
  brought = curves;
}

/** Replaces Vega's choice among all curves: lines of the package's charts are straight. */
const curves: Curves = (...by) => (brought ? brought(...by) : curveLinear);
export default curves;
