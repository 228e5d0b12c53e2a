import { transforms } from 'vega-dataflow';
import {
  bin,
  flatten,
  fold,
  generate,
  impute,
  load,
  lookup,
  pivot,
  project,
  sequence,
  timeunit,
  window,
} from 'vega-transforms';

/** Adds the transforms that specs of authors compile to, and charts of the package never do. */
Object.assign(transforms, { bin, flatten, fold, generate, impute, load, lookup });
Object.assign(transforms, { pivot, project, sequence, timeunit, window });
