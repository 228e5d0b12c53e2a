import type { ChartOption } from '../artifact.ts';
import { declarationOf, type ElementsManifest } from './manifest.ts';

/** The README's table of charts: tag, first line of its docblock, its options with their values, the default first, and the attributes that no other chart has. */
export function chartTable(
  charts: readonly { readonly name: string; readonly options: readonly ChartOption[] }[],
  manifest: ElementsManifest,
): string {
  const rows = charts.map(({ name, options }) => {
    const tag = `care-${name}`;
    const { description, attributes = [] } = declarationOf(manifest, tag);
    const shows = description?.split('\n')[0] ?? '';
    const values = options.map(
      (option) => `\`${option.name}\`: ${option.values.map(({ value }) => `\`${value}\``).join(', ')}`,
    );
    const settings = attributes
      .filter((attribute) => !attribute.inheritedFrom && !options.some(({ name }) => name === attribute.name))
      .map(({ name }) => `\`${name}\``);
    return `| \`<${tag}>\` | ${shows} | ${[...values, ...settings].join('; ')} |`;
  });
  return ['| Tag | Shows | Options, the default first |', '| --- | --- | --- |', ...rows].join('\n');
}

/**
 * Replaces the text between `<!-- name -->` and `<!-- /name -->`.
 *
 * @throws {Error} when a marker is missing.
 */
export function replaceBetween(text: string, name: string, content: string): string {
  const [open, close] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  const [before, rest] = text.split(open);
  const after = rest?.split(close)[1];
  if (before === undefined || after === undefined) throw new Error(`The text has no ${open} … ${close}`);
  return `${before}${open}\n\n${content}\n\n${close}${after}`;
}
