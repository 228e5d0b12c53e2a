/** Areas that stand for their kinds: a council, one that is suppressed, one that is new, the longest name, a region, the country. */
export const AREAS = {
  Leeds: 'E08000035',
  'City of London': 'E09000001',
  Cumberland: 'E06000063',
  'Bournemouth, Christchurch and Poole': 'E06000058',
  'North East': 'E12000001',
  England: 'E92000001',
} as const;
