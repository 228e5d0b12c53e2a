import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';
import { drawnCharts } from '../prerender/cache/drawn-charts.ts';
import { inProject } from '../prerender/project.ts';
import { areasOnRequest } from './areas-on-request.ts';
import { POLICY, serve } from './serve.ts';

/**
 * `npm start`: builds everything and serves the gallery, with Storybook under `/storybook/`. `PORT` sets the port, default
 * 4173. `npm start -- --built` serves what was built before.
 */
const { values } = parseArgs({ options: { built: { type: 'boolean' } } });

/** Runs a script of package.json. Ends the process when it fails. */
function run(script: string): void {
  console.log(`npm run ${script} …`);
  const { status } = spawnSync('npm', ['run', '--silent', script], { stdio: ['ignore', 'ignore', 'inherit'] });
  if (status) process.exit(status);
}

if (!values.built) {
  await drawnCharts({ log: console.log });
  run('build');
  run('build:storybook');
}

const { address } = await serve(
  [
    { at: '/storybook/', folder: inProject('storybook-static') },
    { at: '/', folder: inProject('cdn'), policy: POLICY },
  ],
  Number(process.env['PORT'] ?? 4173),
  areasOnRequest().file,
);

console.log(`\nThe gallery:  ${address}\nStorybook:    ${address}storybook/\n\nStop with Ctrl+C.`);
