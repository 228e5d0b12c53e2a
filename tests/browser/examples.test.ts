import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runExamples } from '../../src/dev/examples/run-examples.ts';
import { inProject } from '../../src/prerender/project.ts';
import { everySpec } from '../specs/every-spec.ts';
import { SharedBrowser } from './shared-browser.ts';

let browser: SharedBrowser;
let reports: ReadonlyMap<string, readonly string[]>;

beforeAll(async () => {
  browser = await SharedBrowser.open();
  const found = await runExamples(everySpec, inProject('tests/specs'), { browser: async () => browser });
  reports = new Map(
    found.map(({ name, findings }) => [
      name,
      findings.map(({ kind, says, at }) => `${kind}: ${says} (${at.join('; ')})`),
    ]),
  );
});
afterAll(() => browser.close());

describe('a spec has the marks of plain vega-embed, and can be read at every width, light and dark', () => {
  test.each(Object.keys(everySpec))('%s', (name) => {
    expect(reports.get(name)).toEqual([]);
  });
});
