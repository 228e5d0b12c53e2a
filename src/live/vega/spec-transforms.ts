import { transforms } from 'vega-dataflow';
import {
  bin,
  density,
  flatten,
  fold,
  generate,
  impute,
  kde,
  load,
  lookup,
  pivot,
  project,
  quantile,
  sample,
  sequence,
  timeunit,
  window,
} from 'vega-transforms';

/** Adds the transforms that specs of authors compile to, and charts of the package never do. */
Object.assign(transforms, { bin, density, flatten, fold, generate, impute, kde, load, lookup });
Object.assign(transforms, { pivot, project, quantile, sample, sequence, timeunit, window });
