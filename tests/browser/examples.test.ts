import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runExamples } from '../../src/dev/examples/run-examples.ts';
import { inProject } from '../../src/prerender/project.ts';
import { everySpec } from '../specs/every-spec.ts';
import { kinds } from '../specs/kinds.ts';
import { refusals } from '../specs/refusals.ts';
import { PATIENCE } from '../patience.ts';
import { SharedBrowser } from './shared-browser.ts';

const drawn = { ...everySpec, ...kinds };
/** Two of those that are refused by design; `live-specs.test.ts` asks all for their sentence. */
const refused = ['data from elsewhere', 'a mark that does not exist'] as const;

let browser: SharedBrowser;
let reports: ReadonlyMap<string, readonly string[]>;

beforeAll(async () => {
  browser = await SharedBrowser.open();
  const found = await runExamples(
    { ...drawn, ...Object.fromEntries(refused.map((name) => [name, refusals[name]?.spec])) },
    inProject('tests/specs'),
    {
      patience: PATIENCE,
      browser: async () => browser,
    },
  );
  reports = new Map(
    found.map(({ name, findings }) => [
      name,
      findings.map(({ kind, says, at }) => `${kind}: ${says} (${at.join('; ')})`),
    ]),
  );
});
afterAll(() => browser.close());

describe('a spec has the marks of plain vega-embed, and can be read at every width, light and dark', () => {
  test.each(Object.keys(drawn))('%s', (name) => {
    expect(reports.get(name)).toEqual([]);
  });
});

test.each(refused)('a spec that is refused is told with its sentence, and nothing else of it: %s', (name) => {
  expect(reports.get(name)).toEqual([expect.stringContaining(`refused: ${refusals[name]?.says}`)]);
});

test('a spec that is not drawn in time is told and passed over', async () => {
  const specs = Object.fromEntries(Object.entries(everySpec).slice(0, 2));
  const hung = await runExamples(specs, inProject('tests/specs'), { browser: async () => browser, patience: 1 });
  expect(hung.map(({ name }) => name)).toEqual(Object.keys(specs));
  for (const { findings } of hung)
    expect(findings).toContainEqual({
      kind: 'hung',
      says: 'It was not drawn within 0.001 seconds.',
      at: ['320 px', '600 px', '900 px'],
    });
});
