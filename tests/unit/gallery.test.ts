import { afterEach, describe, expect, test, vi } from 'vitest';
import { pageHTML } from '../../src/bundle/gallery/page.ts';
import { sitemap } from '../../src/bundle/gallery/sitemap.ts';
import { tagCode } from '../../src/bundle/gallery/code-block.ts';
import { matcher } from '../../src/gallery/matches.ts';
import { drawnCharts } from '../../src/prerender/cache/drawn-charts.ts';

afterEach(() => vi.unstubAllEnvs());

describe('a search', () => {
  test.each([
    ['46%', 'down 46% in eight years', true],
    ['46%', 'down 146% in eight years', false],
    ['3.5bn', 'from £3.5bn to', true],
    ['5bn', 'from £3.5bn to', false],
    ['F1', 'F15 down 46%', true],
    ['fell spending', 'Spending on early help fell', true],
    ['fell rose', 'Spending on early help fell', false],
    ["children's", 'the children’s charity', true],
    ['“almost half”', 'by almost half', true],
    ['2010/11', 'in 2010/11 prices', true],
    ['(a+b', 'anything', false],
    ['', 'anything', true],
  ])('for %s in “%s”: %s', (query, text, found) => {
    expect(matcher(query)(text)).toBe(found);
  });
});

describe('where the deployer has set an address', () => {
  const page = () =>
    pageHTML({
      path: 'make.html',
      title: 'A page',
      description: 'What it is.',
      card: 'static/a.card.png',
      scripts: [],
      body: '',
    });

  test('pages name themselves, pictures of links and each other by it', async () => {
    vi.stubEnv('ADDRESS', 'https://charts.example.org/care');
    expect(page()).toContain('<link rel="canonical" href="https://charts.example.org/care/make.html">');
    expect(page()).toContain('<meta property="og:image" content="https://charts.example.org/care/static/a.card.png">');
    expect(tagCode('care-leavers')).toContain('src="https://charts.example.org/care/care-charts.js"');
    const files = sitemap(['index.html', 'make.html'], await drawnCharts());
    expect(files['sitemap.xml']).toContain('<loc>https://charts.example.org/care/</loc>');
    expect(files['sitemap.xml']).toContain('<loc>https://charts.example.org/care/embed/leavers.html</loc>');
    expect(files['robots.txt']).toContain('Sitemap: https://charts.example.org/care/sitemap.xml');
  });

  test('and not where none is set: no address is made up', async () => {
    vi.stubEnv('ADDRESS', '');
    expect(page()).not.toMatch(/canonical|og:image/);
    expect(sitemap(['index.html'], await drawnCharts())).toEqual({});
  });
});
