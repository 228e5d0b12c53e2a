import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { inProject } from '../../src/prerender/project.ts';
import { readDocsPage } from '../frameworks/docs-page.ts';
import { projectNames } from '../frameworks/projects.ts';
import { fault, linksIn } from './links.ts';

const read = (path: string): string => readFileSync(inProject(path), 'utf8');
const { scripts } = JSON.parse(read('package.json')) as { scripts: Readonly<Record<string, string>> };

const pages = readdirSync(inProject('docs'));

/** Everything that a stranger is given to read. */
const documents = [
  'README.md',
  'CONTRIBUTING.md',
  'SECURITY.md',
  'CHANGELOG.md',
  ...pages.map((page) => `docs/${page}`),
  ...readdirSync(inProject('stories'))
    .filter((file) => file.endsWith('.mdx'))
    .map((file) => `stories/${file}`),
];

describe.each(documents)('every link in %s', (document) => {
  test('leads to a file and a heading that exist, or has a well-formed address of the web', () => {
    const dead = linksIn(document).flatMap((link) => {
      const wrong = fault(document, link);
      return wrong ? [`${link} ${wrong}`] : [];
    });
    expect(dead).toEqual([]);
  });
});

test.each([
  ['README.md', 'docs/none.md', 'leads to no file'],
  ['README.md', 'docs/react.md#none', 'leads to no heading of docs/react.md'],
  ['docs/react.md', '../README.md#what-every-chart-takes', null],
  ['README.md', '#none', 'leads to no heading of README.md'],
  ['README.md', 'http://example.org/', 'is no https address'],
  ['stories/StartHere.mdx', '?path=/docs/none--docs', 'leads to no page of Storybook'],
  ['stories/StartHere.mdx', '?path=/docs/theming--docs#none', 'leads to no heading of stories/Theming.mdx'],
  ['stories/StartHere.mdx', '?path=/story/charts-care-leavers--dark', null],
])('of a link in %s to %s it is said that it “%s”', (document, link, wrong) => {
  expect(fault(document, link)).toBe(wrong);
});

describe.each(['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md'])('%s', (document) => {
  const text = read(document);

  test('names only commands that exist', () => {
    const named = [...text.matchAll(/npm run ([a-z:-]+)/g)].map(([, script = '']) => script);
    for (const script of named) expect(Object.keys(scripts), `npm run ${script}`).toContain(script);
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

  test('are linked from README', () => {
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
