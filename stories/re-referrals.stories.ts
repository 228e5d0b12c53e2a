// Generated from the chart by `npm run generate`. Do not edit.

import { chartStories, dark, failed, narrow, type Story } from './chart-stories.ts';

export default { title: 'Charts/care-re-referrals', ...chartStories('care-re-referrals') };

/** As the tag alone shows it. */
export const Default: Story = {};

/** On a dark surface. */
export const Dark: Story = dark;

/** In a column of 280 pixels. */
export const Narrow: Story = narrow;

/** When it could not be loaded: what stands inside the tag is shown. */
export const Failed: Story = failed;
