import type { BarLook } from '../../../types/bar-marks.ts';
import type { Kind } from '../../figures.ts';

/** How a bar of each kind looks: what is not simply counted or measured is not filled. */
export const LOOKS: Readonly<Record<Kind, BarLook>> = {
  actual: 'filled',
  estimate: 'hatched',
  projection: 'dashed',
  commitment: 'hollow',
  call: 'hatched and dashed',
};
