import { type CSSResult, unsafeCSS } from 'lit';
import tokenCSS from 'virtual:token-css';
import figureCSS from './chart-element.css?inline';

/** The stylesheets of a chart: the tokens, and the figure. Apart from chart-element.ts because minify-literals leaves a file with `unsafeCSS` alone. */
export const styles: CSSResult[] = [unsafeCSS(tokenCSS), unsafeCSS(figureCSS)];
