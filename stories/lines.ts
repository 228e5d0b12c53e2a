const folder = (version: string): string => `https://your.site/care-charts/${version}/`;

/** Where the script is once it is hosted: the address that stands in every code of this Storybook. */
export const scriptAddress = (version: string): string => `${folder(version)}care-charts.js`;

/** The two lines that put a chart on a page. */
export function linesToPaste(version: string, tag: string): string {
  return `<script type="module" src="${scriptAddress(version)}"></script>\n<${tag}></${tag}>`;
}

/** The line that keeps room for charts. */
export function stylesheetLine(version: string): string {
  return `<link rel="stylesheet" href="${folder(version)}care-charts.css">`;
}
