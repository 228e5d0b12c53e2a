import { html, type TemplateResult } from 'lit';

/** The headline as a heading of the level that the author chose. */
export function heading(level: number, text: string): TemplateResult {
  switch (level) {
    case 2:
      return html`<h2 id="headline" part="headline">${text}</h2>`;
    case 4:
      return html`<h4 id="headline" part="headline">${text}</h4>`;
    case 5:
      return html`<h5 id="headline" part="headline">${text}</h5>`;
    case 6:
      return html`<h6 id="headline" part="headline">${text}</h6>`;
    default:
      return html`<h3 id="headline" part="headline">${text}</h3>`;
  }
}
