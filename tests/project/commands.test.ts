import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, test } from 'vitest';
import buildStorybookFirst from '../build-storybook-first.ts';
import { commandsRun } from './run-commands.ts';

// `npm start` serves what is built.
beforeAll(buildStorybookFirst);

describe('commands in the guides do what they say', () => {
  const run = commandsRun(mkdtempSync(join(tmpdir(), 'care-charts-commands-')));
  test.concurrent.each(Object.entries(run))('%s', async (_, run) => {
    await run();
  });
});
