/** Limits in bytes: of files in Brotli, of the package as npm packs it. */
export const BUDGETS = {
  eager: 16_000,
  chart: 4_000,
  stylesheet: 1_000,
  areas: 5_000,
  live: 225_000,
  definition: 24_000,
  tarball: 3_000_000,
};
