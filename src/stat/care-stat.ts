import { known, load } from 'virtual:stats';
import { statParts } from '../element/stat-tools.ts';
import { WordedElement } from '../element/worded-element.ts';
import { stat } from './care-stat.mixin.ts';

/**
 * One figure in a sentence, with its qualifier; who gave it, how it checks and where it was read on focus, hover and tap.
 *
 * It takes font, size and colour from the sentence and leaves the height of the line alone. What stands inside the tag is shown until the figure is there, and for ever without JavaScript or where the figure is not known.
 *
 * @tagname care-stat
 * @slot - Shown until the figure is there.
 * @fires {CareReadyEvent} care-ready - The figure stands.
 * @fires {CareErrorEvent} care-error - The figure is not known, or could not be loaded.
 * @csspart value - The figure: a link to its source.
 * @csspart tooltip - Who gave it, how it checks and where it was read.
 * @cssState idle - Not there yet.
 * @cssState ready - The figure stands.
 * @cssState failed - The children are shown.
 */
export class CareStat extends stat(WordedElement, statParts, { known, load }) {
  /** Which figure: the id of a claim such as `F01`, the name of a figure that is worked out such as `home-from-care`, or the id of a row of `figures.csv`. @attr */
  declare figure: string | null;
  /** `short` is the figure with its qualifier and unit, `long` adds what it counts and when, where that reads in a sentence. Default `short`. @attr */
  declare format: 'short' | 'long';
  /** `light` or `dark`, for the tooltip. Left out, it follows the page's `color-scheme`. @attr */
  declare theme: 'light' | 'dark' | null;
}

if (customElements.get('care-stat') === undefined) customElements.define('care-stat', CareStat);

declare global {
  interface HTMLElementTagNameMap {
    'care-stat': CareStat;
  }
}
