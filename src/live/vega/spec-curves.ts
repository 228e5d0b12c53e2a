import curves from 'vega-curves';
import { bringCurves } from './stubs/curves.ts';

/** Adds the curves that only specs of authors draw. */
bringCurves(curves);
