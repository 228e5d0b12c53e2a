import type { Resource } from '../../src/data/schema.ts';
import { areaTables, nationalTables } from '../../src/data/tables.ts';
import { evidence, descriptor } from './package.ts';

const camel = (name: string): string => name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
const cell = (text: string): string => text.replaceAll('|', '\\|');

/** The tables of the package but those by area, as a Markdown table: what each holds, its rows, its name in code and its file. */
export function tableList(): string {
  const rows = nationalTables(descriptor).map((resource) => {
    const rows = evidence[resource.name as keyof typeof evidence].length;
    return `| **${resource.title}** | ${cell(resource.description)} | ${rows} | \`${camel(resource.name)}\` | [${resource.path}](data/${resource.path}) |`;
  });
  return ['| Table | What it holds | Rows | In code | File |', '| --- | --- | --- | --- | --- |', ...rows].join('\n');
}

/** The tables by area as a Markdown table: what each holds, and its file. */
export function areaTableList(): string {
  const rows = areaTables(descriptor).map(
    ({ title, description, path }) => `| **${title}** | ${cell(description)} | [${path}](data/${path}) |`,
  );
  return ['| Table | What it holds | File |', '| --- | --- | --- |', ...rows].join('\n');
}

/** The columns of a table as Markdown: name, what it holds, unit, and the values that a word may have. */
export function columnList({ title, schema }: Resource): string {
  const rows = schema.fields.map(({ name, type, description, unit, constraints }) => {
    const values = constraints?.enum ? ` One of: ${constraints.enum.join(', ')}.` : '';
    return `| \`${name}\` | ${type}${constraints?.required ? '' : ' or empty'} | ${unit ?? ''} | ${cell(description + values)} |`;
  });
  return [`### ${title}`, '', '| Column | Type | Unit | What it holds |', '| --- | --- | --- | --- |', ...rows].join(
    '\n',
  );
}

/** The columns of every table. */
export function columnLists(): string {
  return descriptor.resources.map(columnList).join('\n\n');
}

/** The licences of the package, as a Markdown list. */
export function licenceList(): string {
  return descriptor.licenses.map(({ title, path }) => `- [${title}](${path})`).join('\n');
}
