import type { ChartRow, Column } from '../../../artifact.ts';
import { typeset } from '../../../words/typeset.ts';
import type { Figure, Figures } from '../../figures.ts';
import { labelled } from './kinds.ts';
import type { Writer } from './numbers.ts';
import { placeName } from './places.ts';
import { measured } from './units.ts';

/** Figures as rows of the table: the kind stands before the number that it qualifies. */
export function rowsOf(all: readonly Figure[], { kinds, series }: Figures): ChartRow[] {
  return all.map((figure) => ({
    place: figure.place,
    ...(series && { series: figure.series }),
    ...(kinds && { kind: figure.kind }),
    value: figure.value,
  }));
}

/** The columns of the table, as the author headed them. */
export function columnsOf({ place, value, series, kinds }: Figures, { decimals, unit }: Writer): Column[] {
  return [
    { name: 'place', title: place.title, ...(place.kind === 'date' && { date: true }) },
    ...(series ? [{ name: 'series', title: series.title }] : []),
    ...(kinds ? [{ name: 'kind', title: 'Kind' }] : []),
    { name: 'value', title: measured(value?.title ?? '', unit), decimals },
  ];
}

/** A sentence for each figure: `2010/11, Leeds: projected £5bn.` */
export function pointsOf(all: readonly Figure[], { place }: Figures, write: Writer): string[] {
  return all.map((figure) => {
    const where = [placeName(figure.place, place.kind), figure.series].filter(Boolean).join(', ');
    const number = figure.value === null ? 'no figure' : labelled(figure.kind, write.full(figure.value));
    return typeset(`${where}: ${number}.`);
  });
}
