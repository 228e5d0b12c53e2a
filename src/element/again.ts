/** What asks again for a file that could not be loaded: loaded once there is one. */
export { standIn } from './stand-in.ts';
export { warnOfCopy } from './warn-of-copy.ts';
export { otherAddress } from './other-address.ts';
