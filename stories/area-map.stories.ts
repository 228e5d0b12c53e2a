// Generated from the chart by `npm run generate`. Do not edit.

import { chartStories, dark, failed, narrow, type Story } from './chart-stories.ts';

export default { title: 'Charts/care-area-map', ...chartStories('care-area-map') };

/** As the tag alone shows it. */
export const Default: Story = {};

/** With `measure="starting"`. */
export const MeasureStarting: Story = { name: 'Measure: Entering care', args: { measure: 'starting' } };

/** With `measure="care-leavers"`. */
export const MeasureCareLeavers: Story = { name: 'Measure: Care leavers', args: { measure: 'care-leavers' } };

/** With `measure="emotional-health"`. */
export const MeasureEmotionalHealth: Story = {
  name: 'Measure: Emotional health',
  args: { measure: 'emotional-health' },
};

/** With `measure="re-referrals"`. */
export const MeasureReReferrals: Story = { name: 'Measure: Re-referrals', args: { measure: 're-referrals' } };

/** On a dark surface. */
export const Dark: Story = dark;

/** In a column of 280 pixels. */
export const Narrow: Story = narrow;

/** When it could not be loaded: what stands inside the tag is shown. */
export const Failed: Story = failed;
