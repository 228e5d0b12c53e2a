// Generated from the chart by `npm run generate`. Do not edit.

import { chartStories, dark, failed, narrow, type Story } from './chart-stories.ts';

export default { title: 'Charts/care-sector-response', ...chartStories('care-sector-response') };

/** As the tag alone shows it. */
export const Default: Story = {};

/** With `document="case-for-change"`. */
export const DocumentCaseForChange: Story = {
  name: 'Statements on: The Case for Change',
  args: { document: 'case-for-change' },
};

/** With `document="all"`. */
export const DocumentAll: Story = { name: 'Statements on: All, from launch to response', args: { document: 'all' } };

/** On a dark surface. */
export const Dark: Story = dark;

/** In a column of 280 pixels. */
export const Narrow: Story = narrow;

/** When it could not be loaded: what stands inside the tag is shown. */
export const Failed: Story = failed;
