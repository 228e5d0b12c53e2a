import { UPDATE_STORY_ARGS } from 'storybook/internal/core-events';
import { addons } from 'storybook/preview-api';
import type { CareChangeEvent } from '../src/element/events.ts';
import type { Knobs } from './pasted.ts';

/**
 * A listener that turns the knobs of a story to what a reader chose in its chart, and the code with them.
 *
 * @param knobs Values of the story's controls as they are now.
 */
export function followReader(storyId: string, knobs: Knobs): (event: CareChangeEvent) => void {
  return ({ view }) => {
    const turned = Object.entries(view).filter(([name, value]) => name in knobs && String(knobs[name]) !== value);
    if (turned.length === 0) return;
    const updatedArgs = Object.fromEntries(
      turned.map(([name, value]) => [name, typeof knobs[name] === 'number' ? Number(value) : value]),
    );
    addons.getChannel().emit(UPDATE_STORY_ARGS, { storyId, updatedArgs });
  };
}
