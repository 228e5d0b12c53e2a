import { evidence } from '../evidence/package.ts';
import { examples } from './examples.ts';

/** The first lines of the first example, as cells. */
const cells = (examples[0]?.text ?? '')
  .split('\r\n')
  .slice(0, 4)
  .map((line) => line.split(','));

const row = (line: readonly string[], cell: 'th' | 'td'): string =>
  `    <tr>${line.map((text) => `<${cell}>${text}</${cell}>`).join('')}</tr>`;

/** A tag with its figures in a table. */
export const fromTable = [
  `<care-chart source="${examples[0]?.said['source'] ?? ''}">`,
  '  <table>',
  ...cells.map((line, index) => row(line, index === 0 ? 'th' : 'td')),
  '  </table>',
  '</care-chart>',
].join('\n');

/** A tag that reads a file. */
export const fromCSV = '<care-chart src="figures.csv" type="trend" unit="%" source="Who gave them"></care-chart>';

/** Figures of nobody, as text of a CSV file: a sixtieth of England’s, to the ten, which is as many as a city might have. */
export const invented = [
  cells[0]?.join(','),
  ...evidence['children-looked-after']
    .slice(-4)
    .map(({ year, looked_after }) => `${year},${Math.round(looked_after / 600) * 10}`),
].join('\n');

/** A tag with them beside official ones. */
export const besideOfficial = [
  '<care-chart compare="Leeds" source="Who counted them">',
  '  <table>',
  ...invented.split('\n').map((line, index) => row(line.split(','), index === 0 ? 'th' : 'td')),
  '  </table>',
  '</care-chart>',
].join('\n');

/** A tag with a spec inside it. */
export const withSpec = [
  '<care-chart source="Who gave them">',
  '  <script type="application/json">',
  JSON.stringify(
    {
      data: {
        values: cells
          .slice(1)
          .map((line) => Object.fromEntries((cells[0] ?? []).map((name, at) => [name, Number(line[at])]))),
      },
      mark: 'bar',
      encoding: {
        x: { field: cells[0]?.[0], type: 'ordinal' },
        y: { field: cells[0]?.[1], type: 'quantitative' },
      },
    },
    null,
    2,
  ).replace(/^/gm, '    '),
  '  </script>',
  '</care-chart>',
].join('\n');
