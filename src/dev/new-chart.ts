import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { inProject } from '../prerender/project.ts';
import { formatted } from './formatted.ts';
import { generate } from './generate.ts';
import { isCommand } from './is-command.ts';

const NAME = /^[a-z]+(-[a-z]+)*$/;

const pascal = (name: string): string =>
  name
    .split('-')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('');

/**
 * Texts of the three files of a new chart, by path: rows, chart and tag.
 *
 * They are a complete chart of one official series, which keeps the contract. The developer changes it.
 */
export function chartFiles(name: string): Record<string, string> {
  const folder = `src/charts/${name}`;
  const Name = pascal(name);
  return {
    [`${folder}/${name}.rows.ts`]: `import type { Evidence } from '../../data/evidence.ts';

/** A year that the chart shows. */
export type Row = Readonly<{ year: number; children: number; source: string }>;

/** The rows that the chart shows. */
export function rows(evidence: Evidence): Row[] {
  return evidence['children-looked-after'].map((row) => ({
    year: row.year,
    children: row.adopted,
    source: row.source_flows,
  }));
}
`,
    [`${folder}/${name}.chart.ts`]: `import { ends } from '../../data/find.ts';
import { defineChart } from '../../definition/chart-definition.ts';
import { trendSpec } from '../../chart-types/trend/trend.ts';
import { count } from '../../words/numbers.ts';
import { rows } from './${name}.rows.ts';

export default defineChart({
  name: '${name}',
  options: {},
  rows,
  columns: () => [
    { name: 'year', title: 'Year to 31 March' },
    { name: 'children', title: 'Children adopted in the year', decimals: 0 },
  ],

  spec(rows, { width }) {
    const [first, last] = [rows[0], rows.at(-1)];
    const named = (row: (typeof rows)[number]) => row === first || row === last;
    return trendSpec(
      {
        points: rows.map((row) => ({
          year: row.year,
          value: row.children,
          ...(named(row) && { label: \`\${count(row.children)} in \${row.year}\` }),
        })),
        years: [first, last].flatMap((row) => row?.year ?? []),
      },
      { width },
    );
  },

  point: ({ year, children }) => \`Year to March \${year}: \${count(children)} looked after children were adopted.\`,

  sonification: () => ({ number: 'children', each: 'year' }),

  words(rows) {
    const { first, last } = ends(rows);
    return {
      headline: \`\${count(last.children)} looked after children were adopted in the year to \${last.year}\`,
      subtitle: \`Looked after children adopted in each year to 31 March, England, \${first.year} to \${last.year}\`,
      summary: \`In the year to March \${first.year} there were \${count(first.children)}; in the year to March \${last.year}, \${count(last.children)}.\`,
      about: [{ heading: 'What is counted', paragraphs: ['Looked after children in England who were adopted in the year to 31 March.'] }],
    };
  },

  claims: () => [],

  sources: (rows) => [...new Set(rows.map((row) => row.source))],
});
`,
    [`${folder}/${name}.ts`]: `import artifact from 'virtual:chart/${name}';
import type { ChartArtifact } from '../../artifact.ts';
import { ChartElement } from '../../element/chart-element.ts';
import { define } from '../../element/define.ts';
import type { Row } from './${name}.rows.ts';

/**
 * Looked after children adopted in England each year.
 *
 * @tagname care-${name}
 */
export class Care${Name} extends ChartElement<Row> {
  static override artifact: ChartArtifact = artifact;
}

define('care-${name}', Care${Name});

declare global {
  interface HTMLElementTagNameMap {
    'care-${name}': Care${Name};
  }
}
`,
  };
}

/** The line of `src/charts/index.ts` that exports a chart. */
export function indexLine(name: string): string {
  return `export * from './${name}/${name}.ts';`;
}

/**
 * Writes the folder of a new chart, its line in `src/charts/index.ts`, and all generated files.
 *
 * @param name The tag without `care-`.
 * @returns Paths of the files in the folder.
 * @throws {Error} when the name cannot be that of a tag, or a chart has it.
 */
export async function newChart(name: string): Promise<string[]> {
  if (!NAME.test(name)) throw new Error(`"${name}" is not a name: use small letters and hyphens, without "care-"`);
  if (existsSync(inProject(`src/charts/${name}`))) throw new Error(`There is a chart ${name} already`);
  const files = await formatted(chartFiles(name));
  mkdirSync(inProject(`src/charts/${name}`));
  for (const [path, text] of Object.entries(files)) writeFileSync(inProject(path), text);
  const index = inProject('src/charts/index.ts');
  const lines = [...readFileSync(index, 'utf8').trim().split('\n'), indexLine(name)].toSorted();
  writeFileSync(index, `${lines.join('\n')}\n`);
  await generate(console.log);
  return Object.keys(files);
}

if (isCommand(import.meta.url)) {
  try {
    const { positionals } = parseArgs({ allowPositionals: true });
    const [name = '', ...more] = positionals;
    if (more.length) throw new Error(`a name is one word, not “${positionals.join(' ')}”`);
    const written = await newChart(name);
    console.log(
      `Wrote\n${written.map((path) => `  ${path}`).join('\n')}\nand what is generated from charts.\n\nNext: npm run dev, and CHARTS=${name} npx vitest run --project contract`,
    );
  } catch (error) {
    console.error(`npm run new-chart <name>: ${(error as Error).message}`);
    process.exitCode = 1;
  }
}
