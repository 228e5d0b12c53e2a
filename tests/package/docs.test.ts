import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { inProject } from '../../src/prerender/project.ts';

const read = (path: string): string => readFileSync(inProject(path), 'utf8');
const { scripts } = JSON.parse(read('package.json')) as { scripts: Readonly<Record<string, string>> };

describe.each(['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md'])('%s', (document) => {
  const text = read(document);

  test('names only commands that exist', () => {
    const named = [...text.matchAll(/npm run ([a-z:-]+)/g)].map(([, script = '']) => script);
    for (const script of named) expect(Object.keys(scripts), `npm run ${script}`).toContain(script);
  });

  test('links only to files that exist', () => {
    const links = [...text.matchAll(/\]\((?!https?:)([^)#]+)/g)].map(([, path = '']) => path);
    for (const path of links) expect(existsSync(inProject(path)), path).toBe(true);
  });

  test('names only files of the sources and the tests that exist', () => {
    const named = [...text.matchAll(/`((?:src|tests|data)\/[a-z./-]*)`/g)].map(([, path = '']) => path);
    const scaffolded = named.filter((path) => !path.includes('leaving-care'));
    for (const path of scaffolded) expect(existsSync(inProject(path)), path).toBe(true);
  });
});
