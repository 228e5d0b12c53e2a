import { type CSSResult, unsafeCSS } from 'lit';
import tokenCSS from 'virtual:token-css';
import figureCSS from './chart-element.css?inline';

/** The figure's stylesheets: tokens, then what they are used for. Adopted, never written into the page. */
export const styles: CSSResult[] = [unsafeCSS(tokenCSS), unsafeCSS(figureCSS)];
