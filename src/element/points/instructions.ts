import type { KeyboardNavigation } from './keyboard.ts';

/** Tells how to move among the points of a drawing by keyboard: by the arrows that it answers to, and no more. */
export function howToMove({ several, along }: Pick<KeyboardNavigation, 'several' | 'along'>, count: number): string {
  if (count === 1) return 'Any arrow key reads the point. Escape goes back.';
  if (!several) return 'Arrow keys move along the points, Home and End to the ends. Escape goes back.';
  const keys = { x: 'Left and right arrow keys', y: 'Up and down arrow keys' };
  const across = { x: 'up and down', y: 'left and right' }[along];
  return `${keys[along]} move along a line of points, ${across} from line to line, Home and End to its ends. Escape goes back.`;
}
