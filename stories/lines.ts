const folder = (version: string): string => `https://your.site/care-charts/${version}`;

/** The two lines that put a chart on a page. */
export function linesToPaste(version: string, tag: string): string {
  return `<script type="module" src="${folder(version)}/care-charts.js"></script>\n<${tag}></${tag}>`;
}

/** The line that keeps room for charts. */
export function stylesheetLine(version: string): string {
  return `<link rel="stylesheet" href="${folder(version)}/care-charts.css">`;
}
