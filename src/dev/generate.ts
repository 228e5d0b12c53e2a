import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { addressLine, withAddresses } from './address.ts';
import { drawnCharts } from '../prerender/cache/drawn-charts.ts';
import { refuseWrongSums } from '../prerender/area-sums.ts';
import { descriptor, inProject, readData } from '../prerender/project.ts';
import { cssData, htmlData } from './editor-data.ts';
import { inMarkdown, madeOn, overview } from './bench/tables.ts';
import { chartTable, replaceBetween } from './readme.ts';
import { elementsManifest } from './manifest.ts';
import type { BenchReport } from './bench/summary.ts';
import { formatted } from './formatted.ts';
import { isCommand } from './is-command.ts';
import { rowTypes } from './row-types.ts';
import { storyModule } from './stories.ts';
import { tagTypes } from './tag-types.ts';
import { webTypes } from './web-types.ts';

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
  const packageJson = readFileSync(inProject('package.json'), 'utf8');
  files['package.json'] = withAddresses(packageJson);
  files['vscode.html-custom-data.json'] = JSON.stringify(htmlData(manifest));
  files['vscode.css-custom-data.json'] = JSON.stringify(cssData(manifest));
  files['web-types.json'] = JSON.stringify(
    webTypes(manifest, JSON.parse(packageJson) as { name: string; version: string }),
  );
  files['src/frameworks/tags.generated.ts'] = tagTypes(manifest);
  const drawn = await drawnCharts({ log });
  const charts = drawn.map(({ name, options }) => ({
    name,
    options: options.filter(({ affectedViews }) => !affectedViews),
  }));
  for (const chart of charts) files[`stories/${chart.name}.stories.ts`] = storyModule(chart);
  const readme = readFileSync(inProject('README.md'), 'utf8');
  const measured = JSON.parse(readFileSync(inProject('stories/performance/measured.json'), 'utf8')) as BenchReport;
  const parts = {
    charts: chartTable(charts, manifest),
    measured: `${inMarkdown(overview(measured))}\n\n${madeOn(measured)}`,
    address: addressLine(packageJson),
  };
  files['README.md'] = Object.entries(parts).reduce((text, [name, part]) => replaceBetween(text, name, part), readme);
  // For programs, and a quarter smaller than as it would be formatted: a line for each object, so that git tells what changed.
  const lines = JSON.stringify(manifest).replaceAll('},{', '},\n{');
  return { ...(await formatted(files)), 'custom-elements.json': `${lines}\n` };
}

/**
 * Writes every generated file that is not as it should be: what is built of the others is not out of date by it.
 *
 * @throws {Error} where tables by area do not add up.
 */
export async function generate(log?: (line: string) => void): Promise<void> {
  refuseWrongSums(readData());
  for (const [path, text] of Object.entries(await generatedFiles(log)))
    if (!existsSync(inProject(path)) || readFileSync(inProject(path), 'utf8') !== text)
      writeFileSync(inProject(path), text);
}

if (isCommand(import.meta.url)) await generate(console.log);
