import type { AboutSection } from '../artifact.ts';
import { historyInWords } from '../areas/area-history.ts';
import { areaInWords, areasJoined } from '../areas/area-words.ts';
import type { Evidence } from '../data/evidence.ts';
import { find } from '../data/find.ts';
import type { AreaRow } from '../data/rows.generated.ts';
import { joined } from '../words/sources.ts';
import { capitalised } from '../words/typeset.ts';
import { ENGLAND } from '../areas/area-place.ts';
import { type AreaLine, lineOf, neighboursLine, neighboursOf } from './area-lines.ts';
import { type AreaMeasure, hasValue, type MeasuredFigure } from './area-measure.ts';
import { markerInWords } from './markers.ts';

/** What is said of an area: the lines drawn, the area first, and what it is compared with in words alone. */
export interface AreaStory {
  readonly measure: AreaMeasure;
  readonly evidence: Evidence;
  readonly lines: readonly [AreaLine, ...AreaLine[]];
}

const latest = ({ figures }: AreaLine): MeasuredFigure | undefined => figures.findLast(hasValue);
const inYear = ({ figures }: AreaLine, year: number): MeasuredFigure | undefined =>
  figures.filter(hasValue).find((figure) => figure.year === year);

/** A value in a sentence. */
function said(measure: AreaMeasure, value: number): string {
  return measure.said?.(value) ?? measure.short(value);
}

/**
 * The finding: the newest value of the area, and in brackets that of England or, where England is not drawn, of what is;
 * alone, its first value. The year stands there where newer ones have no figure.
 */
export function areaHeadline({ measure, lines: [line, ...others] }: AreaStory): string {
  const last = latest(line);
  if (!last) return `No figures are published for ${line.said}`;
  const { short, changes, period } = measure;
  const first = line.figures.find(hasValue) ?? last;
  if (changes && first === last) return changes.single(period.label(last.year), line.where);
  const past = last.year < newestYear([line, ...others]);
  const finding = `${measure.finding(last.value, line.where, past)}${past ? ` ${changes ? 'by' : 'in'} ${period.label(last.year)}` : ''}`;
  const england = others.filter(({ area }) => area?.code === ENGLAND);
  const beside = (england.length ? england : others).flatMap((other) => {
    const figure = inYear(other, last.year);
    return figure ? `${other.said}: ${said(measure, figure.value)}` : [];
  });
  if (beside.length) return `${finding} (${beside.join('; ')})`;
  if (others.length || first === last || changes) return finding;
  return short(first.value) === short(last.value)
    ? `${finding}, as in ${period.label(first.year)}`
    : `${finding} (${period.label(first.year)}: ${short(first.value)})`;
}

/** Measure, unit, places and years. */
export function areaSubtitle({ measure, lines }: AreaStory): string {
  const years = lines.flatMap(({ figures }) => figures.filter(hasValue).map(({ year }) => year));
  const places = areasJoined(
    lines.filter(({ figures }, index) => index === 0 || figures.length).map((line) => line.said),
  );
  if (!years.length) return `${measure.subtitle}, ${places}`;
  const { label } = measure.period;
  const [from, to] = [Math.min(...years), Math.max(...years)];
  return `${measure.subtitle}, ${places}, ${from === to ? label(from) : `${label(from)} to ${label(to)}`}`;
}

/** The newest figure with its count and its first value, why newer ones are missing, and England, region and neighbours beside it. */
export function areaSummary(story: AreaStory): string {
  const { measure, lines } = story;
  const [line] = lines;
  const last = latest(line);
  const { period, short } = measure;
  const missing = missingSentence(story, last?.year ?? -Infinity);
  if (!last)
    return (
      [missing, begins(line.area, story.evidence)].filter(Boolean).join(' ') ||
      `No figures are published for ${line.said}.`
    );
  const first = line.figures.find(hasValue) ?? last;
  const before =
    first === last || measure.changes
      ? ''
      : short(first.value) === short(last.value)
        ? `, as in ${period.label(first.year)}`
        : `, ${last.value > first.value ? 'up' : 'down'} from ${short(first.value)} in ${period.label(first.year)}`;
  // A change since its own year compares with nothing.
  const beside = (measure.changes && first === last ? [] : company(story)).flatMap((other) => {
    const figure = inYear(other, last.year);
    return figure ? { other, value: said(measure, figure.value) } : [];
  });
  const [one, ...more] = beside.filter(({ other }) => other.area);
  const median = beside.find(({ other }) => !other.area);
  const compared = [
    ...(one
      ? [
          `${capitalised(one.other.where)} it was ${joined([one.value, ...more.map(({ other, value }) => `${other.where} ${value}`)])}.`,
        ]
      : []),
    ...(median ? [`${capitalised(median.other.said)} was ${median.value}.`] : []),
  ].join(' ');
  return [
    `${measure.sentence(last, line.where, first)}${before}.`,
    measure.also?.(last),
    missing,
    compared,
    begins(line.area, story.evidence),
  ]
    .filter(Boolean)
    .join(' ');
}

/** What the newest value is compared with: what is drawn, and else England, the region and the neighbours. */
export function company({ measure, evidence, lines }: AreaStory): AreaLine[] {
  const [{ area }, ...drawn] = lines;
  if (!area) return drawn;
  const others = [
    ...(area.code === ENGLAND ? [] : [lineOf(measure, evidence, ENGLAND, area.code)]),
    ...(area.region ? [lineOf(measure, evidence, area.region, area.code)] : []),
    ...(neighboursOf(evidence, area.code).length ? [neighboursLine(measure, evidence, area.code)] : []),
  ];
  return [...drawn, ...others.filter(({ name }) => !drawn.some((line) => line.name === name))];
}

function newestYear(lines: readonly AreaLine[]): number {
  return Math.max(...lines.flatMap(({ figures }) => figures.map(({ year }) => year)));
}

/** Why figures of an area are missing after a year: `For 2025 the figure was not published, to protect privacy.` Empty where none is. */
function missingSentence({ measure, lines: [line] }: AreaStory, after: number): string {
  const missing = line.figures.filter((figure) => !hasValue(figure) && figure.year > after);
  return missingInWords(missing, measure)
    .map((words) => `${words}.`)
    .join(' ');
}

/** Each reason with its years: `For 2021 to 2025 the figure was not applicable`. */
function missingInWords(figures: AreaLine['figures'], { period }: AreaMeasure): string[] {
  const reasons = [...new Set(figures.flatMap(({ marker }) => marker ?? []))];
  return reasons.map((reason) => {
    const years = figures.filter(({ marker }) => marker === reason).map(({ year }) => year);
    return `For ${joined(yearsInWords(years, period))} the figure was ${markerInWords(reason)}`;
  });
}

/** Years, three or more in a row as one: `2016`, `2021 to 2025`. */
function yearsInWords(years: readonly number[], { label }: AreaMeasure['period']): string[] {
  const runs: number[][] = [];
  for (const [index, year] of years.entries())
    if (year - 1 === years[index - 1]) runs.at(-1)?.push(year);
    else runs.push([year]);
  return runs.flatMap((run) =>
    run.length > 2 ? `${label(run[0] ?? 0)} to ${label(run.at(-1) ?? 0)}` : run.map(label),
  );
}

/** Names of areas in a sentence, by their codes, which a space separates. */
export function areasNamed(codes: string, { areas }: Evidence): string {
  return areasJoined(codes.split(' ').map((code) => areaInWords(find(areas, 'code', code))));
}

/** When an area began and after whom, and when it ended and who followed. Empty for one that was always there. */
function begins(area: AreaRow | null, { areas }: Evidence): string {
  return area ? historyInWords(area, areas) : '';
}

/** What every chart of an area tells in *About this figure*: neighbours, beginnings and ends, and figures that are missing. */
export function areaSections({ measure, evidence, lines }: AreaStory): AboutSection[] {
  const areas = lines.flatMap(({ area }) => area ?? []);
  const [area] = areas;
  const neighbours = area ? neighboursOf(evidence, area.code).map(areaInWords) : [];
  return [
    {
      heading: 'What it is compared with',
      paragraphs: [
        'Places differ in the children who live there, so this is no league table: a higher or lower figure is neither good nor bad by itself.',
        ...(area && neighbours.length
          ? [
              `The statistical neighbours of ${areaInWords(area)} are ${areasJoined(neighbours)}: the ten councils that the Department for Education finds most like it. Their median is that of those with a figure in the year, where half or more have one.`,
            ]
          : []),
      ],
    },
    {
      heading: 'What sums leave out',
      paragraphs: lines.flatMap(({ area, figures }) =>
        area && figures.length ? (measure.caveats?.(evidence, area.code) ?? []) : [],
      ),
    },
    { heading: 'Beginnings and ends', paragraphs: areas.map((one) => begins(one, evidence)).filter(Boolean) },
    {
      heading: 'Figures that are missing',
      paragraphs: lines.flatMap(({ said, figures }) =>
        missingInWords(
          figures.filter((figure) => !hasValue(figure)),
          measure,
        ).map(
          (words) =>
            `${capitalised(said)}: ${words.charAt(0).toLowerCase()}${words.slice(1)}. It is not drawn, and is not zero.`,
        ),
      ),
    },
  ];
}
