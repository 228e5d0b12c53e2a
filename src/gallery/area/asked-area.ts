import type { AreaIndex, IndexedArea } from '../../areas/area-index.ts';
import { readAreaRequest } from '../../areas/area-request.ts';

/** What a reader can have an area compared with, besides England. */
const COMPANY = ['neighbours', 'region'] as const;

/** What the page is asked to show. */
export interface AskedArea {
  /** `null` where the text names no area. */
  readonly area: IndexedArea | null;
  /** What it is compared with, of what a reader can choose. */
  readonly company: ReadonlySet<string>;
}

/** Reads what is asked for: the value of the attribute `area` of all charts. */
export function readAsked(areas: AreaIndex, text: string): AskedArea {
  const { area, company } = readAreaRequest(areas, text);
  const chosen = company.map((one) =>
    one.kind === 'neighbours' ? 'neighbours' : one.area.code === area?.region ? 'region' : '',
  );
  return { area, company: new Set(chosen.filter(Boolean)) };
}

/** What an area can be compared with. */
export const comparable = ({ neighbours, region }: IndexedArea): string[] =>
  COMPANY.filter((word) => (word === 'region' ? region : neighbours.length));

/** The attribute `area` for a choice: `E08000035`, `E08000035,neighbours,England`. What there is not for the area is left out. */
export function askFor(area: IndexedArea, company: ReadonlySet<string>): string {
  const shown = comparable(area).filter((word) => company.has(word));
  return [area.code, ...shown, ...(shown.length ? ['England'] : [])].join();
}

/** The code of a chart with another area on its tag. */
export const taggedCode = (code: string, value: string): string =>
  code.replace(/<care-[^>]*>/, (tag) => `${tag.split(/[ >]/, 1)[0]} area="${value}">`);

/** Codes of several charts as one: the script, which they share, stands once. */
export const joinedCodes = (codes: readonly string[]): string =>
  [...new Set(codes.flatMap((code) => code.split('\n')))].join('\n');
