import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { chartNames } from '../../src/prerender/charts.ts';
import { inProject } from '../../src/prerender/project.ts';

/**
 * Runs a module in Node, where there is no page.
 *
 * @returns What it printed, as JSON.
 */
function onServer(code: string): unknown {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', code], {
    cwd: inProject('.'),
    encoding: 'utf8',
  });
  expect(status, stderr).toBe(0);
  return JSON.parse(stdout);
}

describe('on a server', () => {
  test('every module of the package can be imported', () => {
    const { exports } = JSON.parse(readFileSync(inProject('package.json'), 'utf8')) as {
      exports: Readonly<Record<string, string | { readonly default: string }>>;
    };
    const modules = Object.values(exports)
      .flatMap((target) => (typeof target === 'string' ? [] : [target.default]))
      .flatMap((path) => (path.includes('*') ? chartNames().map((name) => path.replace('*', name)) : [path]));
    const imports = modules.map((path) => `await import(${JSON.stringify(path)});`).join('');
    expect(onServer(`${imports} console.log(${modules.length})`)).toBe(modules.length);
  });

  const tags = {
    ...Object.fromEntries(chartNames().map((name) => [name, `care-${name}`])),
    chart: 'care-chart',
    stat: 'care-stat figure="F15"',
    'chart with rows': `care-chart rows='[{"year":2023,"amount":4}]' type="change"`,
    'chart with a spec': `care-chart spec='{"mark":"bar"}'`,
    'chart with options': 'care-spending-shift prices="real" price-year="2010/11" heading-level="2" theme="dark"',
    'chart with a setting': 'care-kinship-savings moved="500"',
    'stat of an unknown figure': 'care-stat figure="unknown"',
  };

  test('Lit renders every tag, and what the author wrote inside stays', () => {
    const written = Object.values(tags).flatMap((tag) => [`<${tag}>`, `<${tag} loading="eager">`]);
    const pages = written.map((tag) => `${tag}Words of the author.</${/[\w-]+/.exec(tag)?.[0]}>`);
    const rendered = onServer(`
      import { render } from '@lit-labs/ssr';
      import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
      import { html } from 'lit';
      import { unsafeHTML } from 'lit/directives/unsafe-html.js';
      import './dist/index.js';
      const pages = [];
      for (const page of ${JSON.stringify(pages)}) pages.push(await collectResult(render(html\`\${unsafeHTML(page)}\`)));
      console.log(JSON.stringify(pages));`) as string[];
    for (const [index, page] of rendered.entries()) {
      expect(page, pages[index]).toContain('shadowrootmode="open"');
      expect(page, pages[index]).toMatch(/<\/template>Words of the author\.<\/care-/);
    }
    const drawn = rendered.filter((page) => /<svg[^>]*>.*data-row="0"/s.test(page));
    expect(drawn.length, 'those that need not wait for a viewport are drawn').toBeGreaterThanOrEqual(
      chartNames().length,
    );
  });
});
