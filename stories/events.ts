import { action } from 'storybook/actions';
import { face } from './manifest.ts';

/** Shows the events of all charts under *Actions*, each with what it carries. */
export function showEvents(): void {
  for (const { name } of face.events) addEventListener(name, (event) => action(name)(carried(event)));
}

/** What an event's class adds to those of the browser. */
function carried(event: Event): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(event).filter(([name]) => !(name in Event.prototype) && name !== 'isTrusted'),
  );
}
