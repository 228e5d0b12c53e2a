import { selectionIdTest, selectionResolve, selectionTest, selectionTuples, selectionVisitor } from 'vega-selections';
import {
  cumulativeLogNormal,
  cumulativeNormal,
  cumulativeUniform,
  densityLogNormal,
  densityNormal,
  densityUniform,
  quantileLogNormal,
  quantileNormal,
  quantileUniform,
  random,
  sampleLogNormal,
  sampleNormal,
  sampleUniform,
} from 'vega-statistics';
import ease from 'virtual:functions/d3-ease';
import { bringSpecFunctions } from './stubs/later.ts';

/** Adds the functions that only expressions of authors' specs call. `random` may be replaced: it is looked up at each call. */
bringSpecFunctions({
  ...ease,
  selectionIdTest,
  selectionResolve,
  selectionTest,
  selectionTuples,
  selectionVisitor,
  cumulativeLogNormal,
  cumulativeNormal,
  cumulativeUniform,
  densityLogNormal,
  densityNormal,
  densityUniform,
  quantileLogNormal,
  quantileNormal,
  quantileUniform,
  random: () => random(),
  sampleLogNormal,
  sampleNormal,
  sampleUniform,
});
