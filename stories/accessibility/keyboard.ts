/** An action by keyboard. */
export interface KeyboardEntry {
  /** Its name in tests. */
  readonly id: string;
  readonly where: string;
  /** Keys, as `KeyboardEvent.key` names them. */
  readonly keys: readonly string[];
  readonly does: string;
}

const FIGURE = 'In a figure';
const PICTURE = 'In the picture';
const SENTENCE = 'On a figure in a sentence';

/** All actions by keyboard. */
export const keyboardMap: readonly KeyboardEntry[] = [
  {
    id: 'stops',
    where: FIGURE,
    keys: ['Tab'],
    does: 'Goes on to the next stop. The picture is one stop, and so is each group of choices.',
  },
  {
    id: 'choices',
    where: FIGURE,
    keys: ['ArrowRight', 'ArrowLeft', 'ArrowDown', 'ArrowUp'],
    does: 'In a group of choices, chooses the next one or the one before, and shows that view.',
  },
  {
    id: 'buttons',
    where: FIGURE,
    keys: ['Enter', ' '],
    does: 'On a button, opens what it names, and closes it again. The focus stays on the button.',
  },
  {
    id: 'listen',
    where: FIGURE,
    keys: ['Escape'],
    does: 'While the figure is heard, ends that. So does its button, and going into the picture.',
  },
  {
    id: 'table',
    where: FIGURE,
    keys: ['ArrowRight'],
    does: 'In a table that is wider than the figure, scrolls it. Such a table is a stop; one that fits is none.',
  },
  {
    id: 'along',
    where: PICTURE,
    keys: ['ArrowRight', 'ArrowLeft'],
    does: 'Moves along a line of points. Where lines run down the picture, the other two arrows do.',
  },
  {
    id: 'across',
    where: PICTURE,
    keys: ['ArrowDown', 'ArrowUp'],
    does: 'Moves from one line to the next, to the nearest point. Where there is one line, moves along it.',
  },
  { id: 'ends', where: PICTURE, keys: ['Home', 'End'], does: 'Goes to the first or the last point of the line.' },
  { id: 'choose', where: PICTURE, keys: ['Enter'], does: 'Chooses the point, which the page may answer.' },
  {
    id: 'leave',
    where: PICTURE,
    keys: ['Escape'],
    does: 'Takes the sentence away. Pressed again, goes from the point back to the picture.',
  },
  { id: 'source', where: SENTENCE, keys: ['Enter'], does: 'Follows the link to the source of the figure.' },
  { id: 'dismiss', where: SENTENCE, keys: ['Escape'], does: 'Takes away what is told of the figure.' },
];

const NAMES: Readonly<Record<string, string>> = {
  ArrowRight: 'Right',
  ArrowLeft: 'Left',
  ArrowDown: 'Down',
  ArrowUp: 'Up',
  ' ': 'Space',
};

/** The label of a key. */
export const keyName = (key: string): string => NAMES[key] ?? key;
