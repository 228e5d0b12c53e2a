import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { generatedFiles } from '../../src/dev/generate.ts';
import { inProject } from '../../src/prerender/project.ts';

const files = await generatedFiles();

describe('generated files are as the generator makes them', () => {
  test.each(Object.keys(files))('%s', (path) => {
    expect(readFileSync(inProject(path), 'utf8'), 'Run `npm run generate`').toBe(files[path]);
  });
});
