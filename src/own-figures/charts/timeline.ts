import { timelineSpec } from '../../chart-types/timeline/timeline.ts';
import { dateInWords, isDate, monthsBetween, yearsBetween } from '../../words/dates.ts';
import { duration, inWords } from '../../words/numbers.ts';
import { joined } from '../../words/sources.ts';
import { capitalised, typeset } from '../../words/typeset.ts';
import { type Observation, type Dataset, FiguresError } from '../dataset.ts';
import type { OwnChart, AuthorWords } from '../own-chart.ts';
import { isMeant, notMeant } from '../describe/highlight.ts';
import { assertAtMost, seriesNames } from '../describe/known.ts';
import { truncate, plain, shown, PLACES } from '../describe/names.ts';

const MOST = { events: 60, tracks: 4 };
/** Maximum length of an event's title in a headline and in a summary, in characters. */
const TITLE = { headline: 48, summary: 80 };

/** An observation with a title and a date. */
type Dated = Observation & { readonly title: string };

/**
 * Dated events in a column, in date order. The rows have the same order.
 *
 * @throws {FiguresError} when an observation has no date or title, or there are more events or tracks than can be told apart.
 */
export function timelineOf(figures: Dataset, { highlight }: AuthorWords): OwnChart {
  const events = eventsOf(figures);
  const tracks = seriesNames(events);
  assertAtMost(tracks.length, ['A timeline', MOST.tracks, 'tracks'], 'Bring some together, or leave the column out.');
  const isTurn = (event: Dated): boolean => isMeant(event.title, highlight) || isMeant(event.series, highlight);
  const turns = events.filter(isTurn);
  const keyed = tracks.length > 1 ? tracks : [];
  return {
    headline: typeset(headlineOf(events, turns)),
    subtitle: typeset(`Events, ${spanOf(events)}`),
    summary: typeset(summaryOf(events, turns, keyed)),
    rows: events.map(({ category, title, series }) => ({
      date: category,
      event: title,
      ...(figures.series && { track: series }),
    })),
    columns: [
      { name: 'date', title: figures.category.title.trim() || PLACES.date, date: true },
      { name: 'event', title: 'Event' },
      ...(figures.series ? [{ name: 'track', title: figures.series.title.trim() || 'Track' }] : []),
    ],
    points: events.map((event) => typeset(pointOf(event))),
    series: null,
    sonification: null,
    about: [
      {
        heading: 'What is shown',
        paragraphs: [
          'Events are in date order. Each date is as precise as it was given: if only the month is known, only the month is shown.',
          ...figures.remarks.map(typeset),
        ],
      },
    ],
    warnings: notMeant(highlight, [...events.map(({ title }) => title), ...tracks]),
    spec: (width) =>
      timelineSpec(
        {
          tracks: keyed.map((track) => typeset(shown(track))),
          events: events.map((event) => ({
            date: event.category,
            track: typeset(shown(event.series ?? '')),
            title: typeset(shown(event.title)),
            turn: isTurn(event),
          })),
        },
        { width },
      ),
  };
}

/** `23 May 2022: Final report published (Review).` */
function pointOf({ category, title, series }: Dated): string {
  const sentence = `${dateInWords(category)}: ${shown(title)}${series === null ? '' : ` (${shown(series)})`}`;
  return /[.!?…]$/.test(sentence) ? sentence : `${sentence}.`;
}

function eventsOf({ all }: Dataset): Dated[] {
  if (!all.length) throw new FiguresError('A timeline needs events, but there are none.');
  assertAtMost(all.length, ['A timeline', MOST.events, 'events'], 'Leave some out.');
  const events = all.map((figure): Dated => {
    const { sourceRow, category, title } = figure;
    if (!isDate(category))
      throw new FiguresError(`Row ${sourceRow}: '${category}' is not a date. A timeline needs dates.`);
    if (!title?.trim()) throw new FiguresError(`Row ${sourceRow}: the event ${onDate(category)} has no text.`);
    return { ...figure, title: plain(title) };
  });
  return events.toSorted((one, other) => (one.category < other.category ? -1 : Number(one.category > other.category)));
}

const many = (count: number): string => `${inWords(count)} ${count === 1 ? 'event' : 'events'}`;
const onDate = (iso: string): string => `${iso.length > 7 ? 'on' : 'in'} ${dateInWords(iso)}`;

/** First to last date: `May 2022 to 23 December 2024`. */
function spanOf(events: readonly Dated[]): string {
  const [from, to] = [events[0]?.category ?? '', events.at(-1)?.category ?? ''];
  return from === to ? dateInWords(from) : `${dateInWords(from)} to ${dateInWords(to)}`;
}

/** A title as part of a sentence, without its full stop. */
const titleOf = ({ title }: Dated, longest: number): string => truncate(title.replace(/\.$/, ''), longest);

/** The number of events and the time they span; or the date of the one highlighted event. */
function headlineOf(events: readonly Dated[], turns: readonly Dated[]): string {
  const [turn, another] = turns;
  const [first, last] = [events[0], events.at(-1)];
  const one = turn && !another ? turn : events.length === 1 ? first : undefined;
  if (one) return `${titleOf(one, TITLE.headline)}: ${dateInWords(one.category)}`;
  if (!first || !last) return '';
  if (first.category === last.category) return `${capitalised(many(events.length))} ${onDate(first.category)}`;
  return `${capitalised(many(events.length))} ${lengthOf(first.category, last.category)}`;
}

/** The time from first to last event, as precisely as the dates allow. */
function lengthOf(from: string, to: string): string {
  if (from.slice(0, 4) === to.slice(0, 4)) return `in ${from.slice(0, 4)}`;
  if (from.length > 4 && to.length > 4) return `in ${duration(monthsBetween(from, to))}`;
  return yearsBetween(from, to) === 1
    ? `in ${from.slice(0, 4)} and ${to.slice(0, 4)}`
    : `from ${from.slice(0, 4)} to ${to.slice(0, 4)}`;
}

function summaryOf(events: readonly Dated[], turns: readonly Dated[], tracks: readonly string[]): string {
  const [first, last] = [events[0], events.at(-1)];
  if (!first || !last) return '';
  if (events.length === 1) return `${dateInWords(first.category)}: ${titleOf(first, TITLE.summary)}.`;
  const between = turns.filter((turn) => turn !== first && turn !== last).slice(0, 2);
  const dated = (event: Dated): string => `“${titleOf(event, TITLE.summary)}” (${dateInWords(event.category)})`;
  const counts = tracks.map((track) => {
    const own = events.filter(({ series }) => series === track).length;
    return `${inWords(own)} (${truncate(track)})`;
  });
  return [
    `Of ${many(events.length)}, the first is ${dated(first)} and the last ${dated(last)}.`,
    ...(between.length ? [`Between them: ${joined(between.map(dated))}.`] : []),
    ...(counts.length ? [`By track: ${joined(counts)}.`] : []),
  ].join(' ');
}
