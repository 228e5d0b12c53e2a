import { type AboutTable, figureCitation } from '../artifact.ts';
import { cellInWords } from '../words/cell-in-words.ts';
import { type FinishedView, fileOf, sourceLine } from './finished-view.ts';

/**
 * A view as a page of Markdown: headline, sentence, table, sources with links, and all that *About this figure* says.
 *
 * @param areas Where the table of areas is, for a chart that there is by area: the page tells how to ask for one.
 */
export function markdown(finished: FinishedView, areas?: string): string {
  const { view, details, dated, version, report } = finished;
  const { columns, about, references } = details;
  const blocks = [
    `# ${asMarkdown(view.headline)}`,
    asMarkdown(view.subtitle),
    asMarkdown(view.summary),
    '## Table',
    table(
      columns.map(({ title }) => title),
      view.rows.map((row) => columns.map((column) => cellInWords(row, column))),
      columns.map(({ decimals }) => decimals !== undefined),
    ),
    asMarkdown(sourceLine({ view, dated })),
    '## About this figure',
    ...about.flatMap((section) => [
      `### ${asMarkdown(section.heading)}`,
      ...section.paragraphs.map(asMarkdown),
      ...(section.table ? [aboutTable(section.table)] : []),
    ]),
    '### Sources',
    references
      .map(({ citation, url }) => `- ${url ? `[${asMarkdown(citation)}](<${url}>)` : asMarkdown(citation)}`)
      .join('\n'),
    '### To cite this figure',
    asMarkdown(figureCitation(version, view)),
    ...(areas ? ['### Areas', areasNote(finished, areas)] : []),
    ...(report ? [`[Report an error in this figure](<${report}>)`] : []),
  ];
  return `${blocks.join('\n\n')}\n`;
}

/** Where the same view of another area is. */
function areasNote({ name, key }: FinishedView, areas: string): string {
  const file = fileOf({ name, key: key.replace(/(?:^|\.)area-.*$/, '') });
  return `There is this figure for every region and council of England, where this copy has charts of areas: \`${file}.area-<code>.md\` beside this file, with a code of [areas.csv](<${areas}>). On a page, the tag names the area: \`<care-${name} area="…">\`.`;
}

function aboutTable({ caption, columns, rows }: AboutTable): string {
  return `${asMarkdown(caption)}\n\n${table(columns, rows)}`;
}

/** @param numeric For each column, whether it holds numbers, which stand at the right. */
function table(
  columns: readonly string[],
  rows: readonly (readonly string[])[],
  numeric: readonly boolean[] = [],
): string {
  const line = (cells: readonly string[]) => `| ${cells.map((cell) => asMarkdown(cell)).join(' | ')} |`;
  return [
    line(columns),
    `| ${columns.map((_, index) => (numeric[index] ? '--:' : '---')).join(' | ')} |`,
    ...rows.map(line),
  ].join('\n');
}

/** A text in Markdown that reads as it is: no letter of it marks anything. */
export function asMarkdown(text: string): string {
  return text.replace(/[\\`*_[\]<>|~]/g, '\\$&').replace(/^([-+#]|\d+(?=[.)] ))/, '\\$1');
}
