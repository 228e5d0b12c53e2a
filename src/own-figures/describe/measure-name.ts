import { isWorded, type NumberUnit } from '../../words/quantity.ts';
import type { Dataset } from '../dataset.ts';
import { joined } from '../../words/sources.ts';
import { brief, leading, plain } from './names.ts';

const SCALES: Readonly<Record<string, string>> = { k: 'thousand', m: 'million', bn: 'billion', tn: 'trillion' };

/** Whether values are percentages, whose changes are stated in percentage points. */
export function isPercentage({ before, after }: NumberUnit): boolean {
  return !before && /^\s*(%|per ?cent\b)/i.test(after);
}

/** A unit as it is written in a heading: `£ billion`, `%`, `children`; empty for plain numbers. */
function unitName(unit: NumberUnit): string {
  const after = unit.after.trim();
  const scale = isWorded(unit) ? undefined : SCALES[after.toLowerCase()];
  return [unit.before, scale ?? after].filter(Boolean).join(' ');
}

/** Whether a text already names the unit. */
export function names(text: string, unit: NumberUnit): boolean {
  const lower = text.toLowerCase();
  return lower.includes(unitName(unit).toLowerCase()) || (isPercentage(unit) && /per ?cent|%/.test(lower));
}

/** What is measured, and whether a heading says so. When it is only a unit, a general name such as `Amount`. */
interface MeasureName {
  readonly name: string;
  readonly article: string;
  readonly unnamed: boolean;
}

function measureName({ value }: Dataset): MeasureName {
  if (!value) return { name: '', article: '', unnamed: false };
  const { unit } = value;
  const title = plain(value.title);
  const bare = title.toLowerCase().replace(/^in /, '');
  const units = [`${unit.before}${unit.after}`, unitName(unit)].map((text) => text.toLowerCase().trim());
  if (!/^(values?|amount|number|observations?|figures?|)$/.test(bare) && !units.includes(bare))
    return { name: leading(title), article: '', unnamed: false };
  const counted = isWorded(unit) && !unit.after.startsWith(' per ') && !isPercentage(unit);
  if (counted) return { name: leading(unitName(unit)), article: '', unnamed: true };
  const name = isPercentage(unit)
    ? 'Percentage'
    : unit.before
      ? 'Amount'
      : unit.after
        ? 'Rate'
        : bare === 'number'
          ? 'Number'
          : 'Value';
  return { name, article: 'The ', unnamed: true };
}

/** What is measured, as the subject of a sentence: `Spending`, `The rate`. */
export function subjectOf(figures: Dataset): string {
  const { name, article } = measureName(figures);
  return article + (article ? name.toLowerCase() : name);
}

/** A longer name of a measure, in words, is left to the subtitle. */
const SUBJECT = 7;

/** The same in a headline; empty where nothing names the measure, or its name is long. */
export function headlineSubject(figures: Dataset): string {
  const { name, article } = measureName(figures);
  const short = brief(name);
  return article || short.split(' ').length > SUBJECT ? '' : short;
}

/** The dataset with its measure named by the author's subtitle, where no heading names it. */
export function namedBy(subtitle: string | null, figures: Dataset): Dataset {
  const [start = ''] = plain(subtitle ?? '').split(/[,(–]|\d/);
  if (!figures.value || !measureName(figures).article || start.length < 3) return figures;
  return { ...figures, value: { ...figures.value, title: brief(start.trim()) } };
}

/** Series that are named together where no measure is. */
const NAMED = { most: 3, longest: 60 };

/** What is measured, for a subtitle: where no heading names it, the names of a few columns that are the series. */
function measuredBySeries(figures: Dataset): string {
  const names = [...new Set(figures.all.flatMap(({ series }) => series ?? []))];
  const all = joined(names);
  const few = names.length > 1 && names.length <= NAMED.most && all.length <= NAMED.longest;
  return few &&
    figures.series?.title === 'Series' &&
    !figures.value?.unit.before &&
    measureName(figures).name === 'Value'
    ? leading(all)
    : measured(figures);
}

/** Headings that say how something was summed up, and not what. */
const STATISTIC =
  /^(?:means?|medians?|averages?|totals?|all|sums?|counts?|estimates?|percent(?:age)?|rates?|shares?|proportions?|index|scores?)$/i;

/** What the table or its file is called, where the measure has no name of its own; otherwise `null`. */
export function neededTopic(figures: Dataset): string | null {
  const { name, unnamed } = measureName(figures);
  const silent = measuredBySeries(figures) === measured(figures) && (unnamed || STATISTIC.test(name));
  return (silent && figures.topic && leading(figures.topic)) || null;
}

/** The same with what all figures share: `Spending, £ billion, 2021, England`; after the topic where it is needed: `Rents: median, £`. */
export function measuredIn(figures: Dataset): string {
  const what = measuredBySeries(figures);
  const topic = neededTopic(figures);
  const { unnamed, article } = measureName(figures);
  const unit = unnamed && !article && figures.value ? unitName(figures.value.unit) : null;
  const named =
    topic && what !== 'Value' ? `${topic}: ${unit ?? `${what.charAt(0).toLowerCase()}${what.slice(1)}`}` : topic;
  return [named ?? what, ...(figures.context ? [figures.context] : [])].join(', ');
}

/** What is measured, with its unit unless the name contains it: `Spending, £ billion`. */
export function measured(figures: Dataset): string {
  const { name } = measureName(figures);
  const unit = figures.value?.unit;
  return unit && !names(name, unit) ? `${name}, ${unitName(unit)}` : name;
}
