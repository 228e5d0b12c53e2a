import { transforms } from 'vega-dataflow';
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
import { density, kde, quantile, sample } from 'vega-transforms';
import ease from 'virtual:functions/d3-ease';
import { addFunctions } from '../stubs/later.ts';

/** Adds distributions, random numbers and easing to the engine: transforms and expression functions. Loaded when the first spec uses one. */
export function bringStatistics(): void {
  Object.assign(transforms, { density, kde, quantile, sample });
  addFunctions({
    ...ease,
    cumulativeLogNormal,
    cumulativeNormal,
    cumulativeUniform,
    densityLogNormal,
    densityNormal,
    densityUniform,
    quantileLogNormal,
    quantileNormal,
    quantileUniform,
    // It may be replaced: it is looked up at each call.
    random: () => random(),
    sampleLogNormal,
    sampleNormal,
    sampleUniform,
  });
}
