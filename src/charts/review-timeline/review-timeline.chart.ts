import type { Evidence } from '../../data/evidence.ts';
import { ends, find } from '../../data/find.ts';
import type { EventRow } from '../../data/rows.generated.ts';
import { defineChart } from '../../definition/chart-definition.ts';
import { timelineSpec } from '../../chart-types/timeline/timeline.ts';
import { claimValue } from '../../words/claims.ts';
import { dateInWords, monthsBetween } from '../../words/dates.ts';
import { duration } from '../../words/numbers.ts';
import { joined } from '../../words/sources.ts';
import { capitalised, typeset } from '../../words/typeset.ts';
import { type MilestoneRow, rows, TRACKS } from './review-timeline.rows.ts';

const NAME = 'review-timeline';

/** The turning points: title of the event → clause for the summary, and the wait that it ended. */
const TURNS: Readonly<Record<string, { readonly clause: string; readonly wait: string }>> = {
  'Review announced': { clause: 'the Review was announced', wait: '' },
  'Final report published': { clause: 'its final report was published', wait: '' },
  'Government response: Stable Homes, Built on Love': {
    clause: 'the Government responded',
    wait: 'from report to response',
  },
  "Children's Wellbeing and Schools Act": {
    clause: 'the Children’s Wellbeing and Schools Act was enacted',
    wait: 'from response to Act',
  },
};

const isTurn = ({ event }: MilestoneRow): boolean => event in TURNS;

/** A sentence on how long it took from each turning point to the next, from the second on: the waits for an answer. */
function waits(turns: readonly { readonly wait: string; readonly date: string }[]): string {
  const each = turns.slice(2).map(({ wait, date }, index) => {
    const before = turns[index + 1]?.date ?? date;
    return `${duration(monthsBetween(before, date))} ${wait}`;
  });
  return `It took ${joined(each)}.`;
}

const onDate = (date: string): string => `${date.length > 7 ? 'on' : 'in'} ${dateInWords(date)}`;

const conflictsOf = ({ conflicts }: Evidence) => conflicts.filter(({ chart }) => chart === NAME);
const recommendations = ({ figures }: Evidence) => figures.filter(({ unit }) => unit === 'recommendations');

/** A sentence on a source that gives another date than the one shown. */
function otherDate(event: EventRow, { sources }: Evidence): string[] {
  const { title, date, other_date, source_other, note } = event;
  if (!note || !other_date || !source_other) return [];
  const { publisher } = find(sources, 'id', source_other);
  return [`${title}, ${dateInWords(date)} here, ${dateInWords(other_date)} at ${publisher}. ${note}`];
}

export default defineChart({
  name: NAME,
  options: {},
  rows,

  columns: () => [
    { name: 'date', title: 'Date', date: true },
    { name: 'event', title: 'Event' },
    { name: 'track', title: 'Whose' },
  ],

  spec: (rows, { width }) =>
    timelineSpec(
      {
        tracks: Object.values(TRACKS).filter((name) => rows.some(({ track }) => track === name)),
        events: rows.map((row) => ({
          date: row.date,
          track: row.track,
          title: typeset(row.event),
          turn: isTurn(row),
        })),
      },
      { width },
    ),

  point: ({ date, track, event }) => `${dateInWords(date)}: ${event} (${track}).`,

  words(rows, _, evidence) {
    const turns = Object.entries(TURNS).map(([event, words]) => ({ ...words, ...find(rows, 'event', event) }));
    const { first, last } = ends(turns);
    const { first: earliest, last: latest } = ends(rows);
    const [from, to] = [earliest.date, latest.date];
    const clauses = joined(turns.map(({ clause, date }) => `${clause} ${onDate(date)}`));
    const tracks = Object.values(TRACKS).map((track) => track.toLowerCase());
    const counts = recommendations(evidence).map((figure) => `${claimValue(figure)} (${figure.claimant})`);
    return {
      headline: `From announcement to Act: ${duration(monthsBetween(first.date, last.date))}`,
      subtitle: `Milestones of the Independent Review of Children’s Social Care, England, ${dateInWords(from, 'month')} to ${dateInWords(to, 'month')}`,
      summary: `${capitalised(clauses)}. ${waits(turns)}`,
      about: [
        {
          heading: 'What is counted',
          paragraphs: [
            `Public milestones of the Independent Review of Children’s Social Care in England, of what the Government and Parliament did after it, and where it answers them, of the sector: ${joined(tracks)} are told apart by shape and colour. The selection is ours, from the sources below, and is not complete.`,
            'Each date is as exact as its source: where only a month is known, only the month is given. Turning points are set in bold.',
          ],
        },
        {
          heading: 'What happened',
          paragraphs: rows.map(
            ({ date, event }) => `${dateInWords(date)}: ${find(evidence.events, 'title', event).detail}`,
          ),
        },
        {
          heading: 'Where dates differ',
          paragraphs: evidence.events.flatMap((event) => otherDate(event, evidence)),
        },
        {
          heading: 'How many recommendations',
          paragraphs: counts.length ? [`The final report’s recommendations were put at ${joined(counts)}.`] : [],
        },
      ],
    };
  },

  claims: (_, __, evidence) => conflictsOf(evidence).flatMap(({ claims }) => claims?.split(' ') ?? []),

  sources: (rows) => [...new Set(rows.filter(isTurn).map(({ source }) => source))],

  background: (_, rows, evidence) => [
    ...new Set([
      ...rows.map(({ source }: MilestoneRow) => source),
      ...evidence.events.flatMap(({ source_other }) => source_other ?? []),
      ...recommendations(evidence).map(({ source }) => source),
      ...conflictsOf(evidence)
        .flatMap((conflict) => conflict.evidence?.split(' ') ?? [])
        .flatMap((reference) => (reference.startsWith('sources:') ? reference.slice('sources:'.length) : [])),
    ]),
  ],
});
