import type { ChartRow } from '../../src/artifact.ts';
import type { DrawnView } from '../../src/prerender/draw.ts';
import type { Evidence } from '../../src/data/evidence.ts';
import type { ClaimRow } from '../../src/data/rows.generated.ts';
import { claimValue } from '../../src/words/claims.ts';
import { typeset } from '../../src/words/typeset.ts';
import { textsOf } from './picture.ts';

/** Claims of which *About this figure* tells value and claimant: those that the words beside it may quote. */
export function claimsTold({ about }: Pick<DrawnView, 'about'>, { claims }: Evidence): ClaimRow[] {
  const paragraphs = about.flatMap((section) => section.paragraphs);
  return claims.filter((claim) =>
    paragraphs.some((paragraph) =>
      paragraph.startsWith(typeset(`${claim.claimant}: ${claimValue(claim)}, ${claim.what}`)),
    ),
  );
}

/** Rows that a text names by what stands in their first column. */
function namedIn(text: string, { rows, columns }: DrawnView): ChartRow[] {
  const [first] = columns;
  return first ? rows.filter((row) => text.includes(typeset(String(row[first.name])))) : [];
}

/** Worked out once for all texts of a view. */
const labelled = new WeakMap<DrawnView, readonly ChartRow[]>();

/** Rows that the picture names with a label. */
function namedInPicture(view: DrawnView): readonly ChartRow[] {
  const before = labelled.get(view);
  if (before) return before;
  const named = new Set(view.posters.flatMap(({ svg }) => textsOf(svg).map(({ row }) => row)));
  const rows = view.rows.filter((_, index) => named.has(index));
  labelled.set(view, rows);
  return rows;
}

/** Rows that a view names: with a label in its picture, or in a text by what stands in their first column. */
export function rowsNamed(view: DrawnView, text: string): ChartRow[] {
  return [...new Set([...namedInPicture(view), ...namedIn(text, view)])];
}
