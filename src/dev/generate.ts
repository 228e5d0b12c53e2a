import { readFileSync, writeFileSync } from 'node:fs';
import { drawnCharts } from '../prerender/cache/drawn-charts.ts';
import { descriptor, inProject } from '../prerender/project.ts';
import { chartTable, replaceBetween } from './readme.ts';
import { elementsManifest } from './manifest.ts';
import { formatted } from './formatted.ts';
import { isCommand } from './is-command.ts';
import { rowTypes } from './row-types.ts';
import { storyModule } from './stories.ts';
import { tagTypes } from './tag-types.ts';

/**
 * Texts of all generated files that are kept in git, by their paths.
 *
 * `tests/package/generated.test.ts` compares them with the files, so a file that was edited by hand fails a test.
 *
 * @param log Called with a line for each chart that is drawn.
 */
export async function generatedFiles(log?: (line: string) => void): Promise<Record<string, string>> {
  const files: Record<string, string> = { 'src/data/rows.generated.ts': rowTypes(descriptor()) };
  const manifest = await elementsManifest();
  files['custom-elements.json'] = JSON.stringify(manifest);
  files['src/frameworks/tags.generated.ts'] = tagTypes(manifest);
  const drawn = await drawnCharts({ log });
  const charts = drawn.map(({ name, options }) => ({
    name,
    options: options.filter(({ affectedViews }) => !affectedViews),
  }));
  for (const chart of charts) files[`stories/${chart.name}.stories.ts`] = storyModule(chart);
  files['README.md'] = replaceBetween(
    readFileSync(inProject('README.md'), 'utf8'),
    'charts',
    chartTable(charts, manifest),
  );
  return formatted(files);
}

/** Writes every generated file. */
export async function generate(log?: (line: string) => void): Promise<void> {
  for (const [path, text] of Object.entries(await generatedFiles(log))) writeFileSync(inProject(path), text);
}

if (isCommand(import.meta.url)) await generate(console.log);
