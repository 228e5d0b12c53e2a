// Generated from the chart by `npm run generate`. Do not edit.

import { chartStories, dark, failed, narrow, type Story } from './chart-stories.ts';

export default { title: 'Charts/care-funding-gap', ...chartStories('care-funding-gap') };

/** As the tag alone shows it. */
export const Default: Story = {};

/** With `ask="family-help"`. */
export const AskFamilyHelp: Story = { name: 'Called for: For family help', args: { ask: 'family-help' } };

/** With `ask="childrens-society"`. */
export const AskChildrensSociety: Story = {
  name: 'Called for: As The Children’s Society put it',
  args: { ask: 'childrens-society' },
};

/** With `measure="per-year"`. */
export const MeasurePerYear: Story = { name: 'Measure: A year, on average', args: { measure: 'per-year' } };

/** On a dark surface. */
export const Dark: Story = dark;

/** In a column of 280 pixels. */
export const Narrow: Story = narrow;

/** When it could not be loaded: what stands inside the tag is shown. */
export const Failed: Story = failed;
