import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Files that take longest, the longest first: one that began last would be waited for by itself. */
const LONG = [
  'engines/chromium-hostile',
  'browser/keyboard',
  'package/production',
  'browser/transcripts',
  'browser/axe-pages',
  'browser/layout',
  'browser/axe',
  'browser/host-pages',
  'storybook/storybook',
  'browser/area-page',
  'browser/frames',
  'unit/figures-drawings',
  'browser/policy',
  'browser/own-figures',
  'engines/chromium',
  'contract/charts.contract',
];

/** The order in which Vitest would run files. */
const inUsualOrder = (sequencer: BaseSequencer, files: TestSpecification[]): Promise<TestSpecification[]> =>
  Reflect.apply(BaseSequencer.prototype.sort, sequencer, [files]) as Promise<TestSpecification[]>;

const rank = ({ moduleId }: TestSpecification): number => {
  const at = LONG.findIndex((name) => moduleId.endsWith(`tests/${name}.test.ts`));
  return at < 0 ? LONG.length : at;
};

/** Runs the files that take longest before the others. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return (await inUsualOrder(this, files)).toSorted((a, b) => rank(a) - rank(b));
  }
}
