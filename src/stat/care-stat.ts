import { known, load } from 'virtual:stats';
import { statTools } from '../element/stat-tools.ts';
import { WordedElement } from '../element/worded-element.ts';
import { stat } from './care-stat.mixin.ts';

/**
 * One figure in a sentence, with its qualifier; on focus, hover and tap, who gave it, the result of its check, and its source.
 *
 * It has the font, size and colour of the sentence and does not change the height of the line. The children of the tag are shown until the figure has loaded, and always without JavaScript or where the figure is not known, or none is published for the area.
 *
 * @tagname care-stat
 * @slot - Shown until the figure has loaded.
 * @fires {CareReadyEvent} care-ready - The figure is shown.
 * @fires {CareErrorEvent} care-error - The figure is not known, or could not be loaded.
 * @csspart value - The figure: a link to its source.
 * @csspart tooltip - Who gave it, the result of its check, and its source.
 * @cssState idle - Not shown yet.
 * @cssState ready - The figure is shown.
 * @cssState failed - The children are shown.
 */
export class CareStat extends stat(WordedElement, statTools, { known, load }) {
  /** The figure: the id of a claim such as `F01`, the name of a computed figure such as `home-from-care`, the id of a row of `figures.csv`, or the name of a figure by area such as `children-in-care-rate`. @attr */
  declare figure: string | null;
  /** The area whose newest figure is shown, by its name or code: `Leeds`, `E08000035`. For figures by area, such as `children-in-care-rate`; left out, those are of England. @attr */
  declare area: string | null;
  /** `short` is the figure with its qualifier and unit; `long` adds what it counts and when, where that fits a sentence. Default `short`. @attr */
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
