import type { ChartOption } from '../artifact.ts';

/** `looked-after` → `LookedAfter`. */
const exported = (value: string): string =>
  value
    .split('-')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('');

/** The text of a chart's stories: default, each value of each option, dark, narrow, failed. */
export function storyModule({
  name,
  options,
}: {
  readonly name: string;
  readonly options: readonly ChartOption[];
}): string {
  const tag = `care-${name}`;
  const views = options.flatMap((option) =>
    option.values.slice(1).map(({ value, label }) => {
      const story = `${exported(option.name)}${exported(value)}`;
      const annotations = { name: `${option.label}: ${label}`, args: { [option.name]: value } };
      return `/** With \`${option.name}="${value}"\`. */\nexport const ${story}: Story = ${JSON.stringify(annotations)};`;
    }),
  );
  return [
    '// Generated from the chart by `npm run generate`. Do not edit.',
    "import { chartStories, dark, failed, narrow, type Story } from './chart-stories.ts';",
    '',
    `export default { title: 'Charts/${tag}', ...chartStories('${tag}') };`,
    '',
    '/** As the tag alone shows it. */\nexport const Default: Story = {};',
    ...views,
    '/** On a dark surface. */\nexport const Dark: Story = dark;',
    '/** In a column of 280 pixels. */\nexport const Narrow: Story = narrow;',
    '/** When it could not be loaded: what stands inside the tag is shown. */\nexport const Failed: Story = failed;',
    '',
  ].join('\n\n');
}
