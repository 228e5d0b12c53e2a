// Generated from the chart by `npm run generate`. Do not edit.

import { chartStories, dark, failed, narrow, type Story } from './chart-stories.ts';

export default { title: 'Charts/care-funding-gap', ...chartStories('care-funding-gap') };

/** As the tag alone shows it. */
export const Default: Story = {};

/** For family help. */
export const AskFamilyHelp: Story = { args: { ask: 'family-help' } };

/** As The Children’s Society put it. */
export const AskChildrensSociety: Story = { args: { ask: 'childrens-society' } };

/** A year, on average. */
export const MeasurePerYear: Story = { args: { measure: 'per-year' } };

/** On a dark surface. */
export const Dark: Story = dark;

/** In a column of 280 pixels. */
export const Narrow: Story = narrow;

/** When it could not be loaded: what stands inside the tag is shown. */
export const Failed: Story = failed;
