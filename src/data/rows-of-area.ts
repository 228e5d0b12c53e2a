/** A table by area that has been looked through: its rows by the code of their area. */
const known = new WeakMap<readonly object[], Map<string, readonly object[]>>();

/** The rows of an area in a table, in their order. A table is looked through once: it must not change. */
export function rowsOfArea<Row extends { readonly area: string }>(rows: readonly Row[], code: string): readonly Row[] {
  let byArea = known.get(rows) as Map<string, Row[]> | undefined;
  if (!byArea) {
    byArea = new Map();
    for (const row of rows) {
      const own = byArea.get(row.area);
      if (own) own.push(row);
      else byArea.set(row.area, [row]);
    }
    known.set(rows, byArea);
  }
  return byArea.get(code) ?? [];
}
