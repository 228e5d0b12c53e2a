import curves from 'vega-curves';
import { setCurves } from '../stubs/curves.ts';

/** Adds all curves to the engine. Loaded when the first spec draws lines that are not straight. */
export const bringCurves = (): void => setCurves(curves);
