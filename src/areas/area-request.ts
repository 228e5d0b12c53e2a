import { findArea, nearAreas } from '../data/find-area.ts';
import { dateInWords } from '../words/dates.ts';
import { capitalised } from '../words/typeset.ts';
import type { AreaIndex, IndexedArea } from './area-index.ts';
import { ENGLAND } from './area-place.ts';
import { agreeing, areaInWords, areaLabel, areasJoined, medianOfNeighbours } from './area-words.ts';

/** What is shown beside an area: another area, or the median of its ten neighbours. */
export type Company = { readonly kind: 'area'; readonly area: IndexedArea } | { readonly kind: 'neighbours' };

/** What the attribute `area` asks for. */
export interface AreaRequest {
  /** `null` where it names no area that there is: the figures are those of England. */
  readonly area: IndexedArea | null;
  /** What is named beside it, in that order; empty where nothing is. */
  readonly company: readonly Company[];
  /** What an author or a reader must know of it: whole sentences. */
  readonly notes: readonly string[];
}

/** How many are shown together. */
const MOST = 4;
/** Parts between commas that one name may have: Bournemouth, Christchurch, and Poole. */
const MOST_PARTS = 3;
/** Letters of an unknown name that are told. */
const MOST_LETTERS = 60;

/** What stands between commas: an area, a word for company, or neither. */
interface Item {
  readonly text: string;
  readonly area: IndexedArea | null;
  readonly word: 'neighbours' | 'region' | null;
}

/**
 * Reads the attribute `area`: a name or code, and what it is compared with.
 *
 * @param index Every area.
 * @param text `Leeds`, `E08000035`, `Leeds, neighbours, England`, `Bournemouth, Christchurch and Poole, region`.
 */
export function readAreaRequest(index: AreaIndex, text: string): AreaRequest {
  const items = itemsOf(index, text);
  const main = items.find(({ word }) => !word);
  if (!main?.area) {
    if (!items.length) return { area: null, company: [], notes: [] };
    const example = `area="Leeds, ${shortened(text.trim())}"`;
    const note = main ? unknownArea(index, main.text) : `The attribute area names no area first, as ${example} does.`;
    return { area: null, company: [], notes: [`${note} The figures are those of England.`] };
  }
  const { area } = main;
  const notes: string[] = [];
  const company: Company[] = [];
  const twice = new Set<IndexedArea>();
  for (const item of items) {
    if (item === main) continue;
    const found = companyOf(index, area, item);
    if (typeof found === 'string') notes.push(found);
    else if (!isNamed(found, area, company)) company.push(found);
    else if (found.kind === 'area') twice.add(found.area);
  }
  const shown = company.slice(0, MOST - 1);
  const areas = [area, ...shown.flatMap((one) => (one.kind === 'area' ? [one.area] : []))];
  for (const one of twice)
    notes.push(`${capitalised(areaInWords(one))} ${agreeing(one, 'is', 'are')} named twice, and shown once.`);
  notes.push(...ends(index, areas), ...togetherness(areas), ...leftOut(area, company.slice(MOST - 1)));
  return { area, company: shown, notes };
}

/** The value of a chart's option `area` for a request, as `placeOf` reads it: codes, England left out where it is the only company. Empty for no area. */
export function requestValue({ area, company }: AreaRequest): string {
  if (!area) return '';
  const codes = company.map((one) => (one.kind === 'area' ? one.area.code : one.kind));
  return (codes.length === 1 && codes[0] === ENGLAND ? [area.code] : [area.code, ...codes]).join();
}

/** The items of a text. A name with commas is one item: the longest that there is comes first. */
function itemsOf(index: AreaIndex, text: string): Item[] {
  const parts = text
    .split(',')
    .map((part) => part.trim())
    .filter(Boolean);
  const items: Item[] = [];
  while (parts.length) {
    const length = longestName(index, parts);
    const text = parts.splice(0, length || 1).join(', ');
    items.push({ text, area: findArea(index, text), word: length ? null : wordOf(text) });
  }
  return items;
}

/** How many parts from the first on are one name: 0 where the first is none. */
function longestName(index: AreaIndex, parts: readonly string[]): number {
  let length = Math.min(MOST_PARTS, parts.length);
  while (length && !findArea(index, parts.slice(0, length).join(', '))) length -= 1;
  return length;
}

function wordOf(text: string): Item['word'] {
  if (/^((its|their) )?((ten|statistical) )*neighbou?rs?$/i.test(text)) return 'neighbours';
  return /^((its|their) )?region$/i.test(text) ? 'region' : null;
}

/** What an item asks to be shown beside an area, or a sentence of why that cannot be. */
function companyOf(index: AreaIndex, area: IndexedArea, item: Item): Company | string {
  if (item.area) return { kind: 'area', area: item.area };
  if (!item.word) return `${unknownArea(index, item.text)} It is left out.`;
  const name = capitalised(areaInWords(area));
  if (item.word === 'neighbours') {
    if (area.neighbours.length) return { kind: 'neighbours' };
    return area.kind === 'council'
      ? `${name} has no neighbours to be compared with: they are those of councils that are still there.`
      : `${name} has no neighbours to be compared with: only councils have.`;
  }
  const region = index.find(({ code }) => code === area.region);
  if (region) return { kind: 'area', area: region };
  return area.kind === 'region' ? `${name} is a region, and in no other.` : `${name} is in no region.`;
}

function isNamed(one: Company, area: IndexedArea, company: readonly Company[]): boolean {
  if (one.kind === 'neighbours') return company.some(({ kind }) => kind === 'neighbours');
  return one.area === area || company.some((other) => other.kind === 'area' && other.area === one.area);
}

/** Says that there is no such area, and which may be meant: `There is no area “Leedz”. Did you mean Leeds (area="Leeds")?` */
export function unknownArea(index: AreaIndex, text: string): string {
  const near = text.length > MOST_LETTERS ? [] : nearAreas(index, text).map((area) => withAttribute(index, area));
  const last = near.pop();
  const meant = near.length ? `${near.join(', ')} or ${last}` : last;
  return `There is no area “${shortened(text)}”.${meant ? ` Did you mean ${meant}?` : ''}`;
}

const shortened = (text: string): string => (text.length > MOST_LETTERS ? `${text.slice(0, MOST_LETTERS)}…` : text);

/** An area with the attribute that asks for it: `Leeds (area="Leeds")`. */
function withAttribute(index: AreaIndex, area: IndexedArea): string {
  return `${areaInWords(area)} (area="${areaValue(index, area)}")`;
}

/** What the attribute `area` of an area is: its name, or its code where the name means another. */
export function areaValue(index: AreaIndex, area: IndexedArea): string {
  const label = areaLabel(area);
  return findArea(index, label) === area ? label : area.code;
}

/** What became of those that ended. */
function ends(index: AreaIndex, areas: readonly IndexedArea[]): string[] {
  return areas.flatMap((area) => {
    if (!area.valid_to || !area.successors) return [];
    const after = area.successors.split(' ').flatMap((code) => index.filter((other) => other.code === code));
    const ended = `${capitalised(areaInWords(area))} ended on ${dateInWords(area.valid_to)}; its own years are shown.`;
    return [`${ended} After it came ${areasJoined(after.map((next) => withAttribute(index, next)))}.`];
  });
}

/** Of which areas one holds the other, and which were never there together. */
function togetherness(areas: readonly IndexedArea[]): string[] {
  return areas.flatMap((area) => {
    const within = areas.filter(({ region }) => region === area.code).map(areaInWords);
    const holds = within.length ? [`The figures of ${areaInWords(area)} include those of ${areasJoined(within)}.`] : [];
    const next = areas.filter(({ predecessors }) => predecessors?.split(' ').includes(area.code));
    const apart = next.map(
      (later) =>
        `No year has figures of both ${areaInWords(area)} and ${areaInWords(later)}: one came after the other, on ${dateInWords(later.valid_from ?? '')}.`,
    );
    return [...holds, ...apart];
  });
}

function leftOut(area: IndexedArea, company: readonly Company[]): string[] {
  if (!company.length) return [];
  const names = company.map((one) => (one.kind === 'area' ? areaInWords(one.area) : medianOfNeighbours(area)));
  return [`At most four are shown together. Left out: ${areasJoined(names)}.`];
}
