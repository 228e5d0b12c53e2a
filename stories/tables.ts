import type { ManifestEntry } from '../src/dev/manifest.ts';
import type { Attribute } from './manifest.ts';
import { choices, LEFT_OUT, standard } from './values.ts';

const code = (text: string | number): string => `\`${text}\``;

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

const table = (head: readonly string[], body: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...body].map(row).join('\n');

/** A Markdown table of attributes: name, values, default, meaning. */
export function attributeTable(attributes: readonly Attribute[]): string {
  const values = (attribute: Attribute): string => {
    const known = choices(attribute)?.filter((value) => value !== '');
    return known?.map(code).join(', ') ?? (attribute.type?.text === 'number' ? 'a number' : 'text');
  };
  const body = attributes.map((attribute) => {
    const left = standard(attribute);
    return [code(attribute.name), values(attribute), left === '' ? LEFT_OUT : code(left), attribute.description ?? ''];
  });
  return table(['Attribute', 'Values', 'Default', 'What it does'], body);
}

/** A Markdown table of parts, states, events or tokens: name and meaning. */
export function entryTable(head: string, entries: readonly ManifestEntry[], naming = (name: string) => name): string {
  return table(
    [head, 'What it is'],
    entries.map(({ name, description = '' }) => [code(naming(name)), description]),
  );
}

/** Selector of a part. */
export const partName = (name: string): string => `::part(${name})`;

/** Selector of a state. */
export const stateName = (name: string): string => `:state(${name})`;
