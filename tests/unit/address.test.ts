import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { addressLine, withAddresses } from '../../src/dev/address.ts';
import { inProject } from '../../src/prerender/project.ts';

const ADDRESS = 'https://code.example.org/charity/charts';
const packageJson = (repository: unknown): string =>
  JSON.stringify({ name: 'charts', homepage: 'https://old.example.org/', repository, license: 'MIT' });

describe('the address that a maintainer sets as `repository`', () => {
  test.each([
    ['as it is in a browser', ADDRESS],
    ['with an end', `${ADDRESS}/`],
    ['as git has it', `${ADDRESS}.git`],
    ['as npm writes it', { type: 'git', url: `git+${ADDRESS}.git` }],
  ])('%s is written into package.json and README', (_, repository) => {
    const written = withAddresses(packageJson(repository));
    expect(JSON.parse(written)).toEqual({
      name: 'charts',
      repository: { type: 'git', url: `git+${ADDRESS}.git` },
      homepage: `${ADDRESS}#readme`,
      bugs: { url: `${ADDRESS}/issues` },
      license: 'MIT',
    });
    expect(withAddresses(written)).toBe(written);
    expect(addressLine(written)).toBe(`The source is at <${ADDRESS}>; tell what is wrong at <${ADDRESS}/issues>.`);
  });

  test('is in none of them where there is none', () => {
    expect(JSON.parse(withAddresses(packageJson(undefined)))).toEqual({ name: 'charts', license: 'MIT' });
    expect(addressLine(packageJson(undefined))).toBe('');
  });

  test.each(['charity/charts', 'git@code.example.org:charity/charts.git', 'http://code.example.org/charts', ''])(
    'is refused where no browser opens it safely: “%s”',
    (repository) => {
      expect(() => withAddresses(packageJson(repository))).toThrow(
        `repository in package.json is “${repository}”; it has to be an address that begins with https://`,
      );
    },
  );

  test('keeps every other field of the project’s own package.json, in its order', () => {
    const own = readFileSync(inProject('package.json'), 'utf8');
    const fields = (text: string) => Object.entries(JSON.parse(text) as object);
    const added = new Set(['repository', 'homepage', 'bugs']);
    const written = withAddresses(JSON.stringify({ ...(JSON.parse(own) as object), repository: ADDRESS }));
    expect(fields(written).filter(([name]) => !added.has(name))).toEqual(
      fields(own).filter(([name]) => !added.has(name)),
    );
  });
});
