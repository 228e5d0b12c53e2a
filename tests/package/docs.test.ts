import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { inProject } from '../../src/prerender/project.ts';
import { readDocsPage } from '../frameworks/docs-page.ts';
import { projectNames } from '../frameworks/projects.ts';

const read = (path: string): string => readFileSync(inProject(path), 'utf8');
const { scripts } = JSON.parse(read('package.json')) as { scripts: Readonly<Record<string, string>> };

const pages = readdirSync(inProject('docs'));

/** Files that a document links to and that are not there. */
const deadLinks = (document: string): string[] =>
  [...read(document).matchAll(/\]\((?!https?:)([^)#]+)/g)]
    .map(([, path = '']) => path)
    .filter((path) => !existsSync(inProject(join(dirname(document), path))));

describe.each(['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md'])('%s', (document) => {
  const text = read(document);

  test('names only commands that exist', () => {
    const named = [...text.matchAll(/npm run ([a-z:-]+)/g)].map(([, script = '']) => script);
    for (const script of named) expect(Object.keys(scripts), `npm run ${script}`).toContain(script);
  });

  test('links only to files that exist', () => {
    expect(deadLinks(document)).toEqual([]);
  });

  test('names only files of the sources and the tests that exist', () => {
    const named = [...text.matchAll(/`((?:src|tests|data)\/[a-z./-]*)`/g)].map(([, path = '']) => path);
    const scaffolded = named.filter((path) => !path.includes('leaving-care'));
    for (const path of scaffolded) expect(existsSync(inProject(path)), path).toBe(true);
  });
});

describe('pages about frameworks', () => {
  test('have a project each, in which every block of theirs is run', () => {
    expect(pages).toEqual(expect.arrayContaining(projectNames.map((name) => `${name}.md`)));
    for (const name of projectNames) {
      const { files, commands } = readDocsPage(name);
      expect(Object.keys(files).length, name).toBeGreaterThan(0);
      expect(commands, name).toContain('npm install care-charts');
    }
  });

  test('are linked from README, and link to files that exist', () => {
    for (const page of pages) expect(deadLinks(`docs/${page}`), page).toEqual([]);
    for (const page of pages) expect(read('README.md')).toContain(`(docs/${page})`);
  });

  test.each(['', 'In `src/a.ts` or elsewhere:\n\n', '`src/a.ts`\n\nand then\n\n'])(
    'may have no block that nothing runs, such as one after “%s”',
    (before) => {
      expect(() => readDocsPage('a', `${before}\`\`\`ts\nlet a;\n\`\`\`\n`)).toThrow(
        /has a block without the path of its file/,
      );
    },
  );
});
