import { fileOf, type FinishedView } from '../../markup/finished-view.ts';
import { asMarkdown } from '../../markup/markdown.ts';

/** A file of the data package. */
export interface DataFile {
  readonly path: string;
  readonly title: string;
  readonly description: string;
}

/**
 * `llms.txt` (https://llmstxt.org): what is here for programs that read text.
 *
 * @param base The address of the folder `cdn/`, or empty: then links are relative to the file.
 */
export function llms(
  views: readonly FinishedView[],
  about: { readonly summary: string; readonly data: DataFile; readonly tables: readonly DataFile[] },
  base: string,
): string {
  const page = (finished: FinishedView): string => {
    const { headline, summary } = finished.view;
    return `- [${asMarkdown(headline)}](${base}embed/${fileOf(finished)}.md): ${asMarkdown(summary)}`;
  };
  const file = ({ path, title, description }: DataFile): string =>
    `- [${asMarkdown(title)}](${base}data/${path}): ${asMarkdown(description)}`;
  return `# care-charts

> ${asMarkdown(about.summary)}

Each chart is a page of text with its finding, table, sources, and how each claim compares with the evidence. The same address with .json at its end has it as data, with .html as a chart for a frame. A qualifier such as “about” belongs to its number.

## Charts

${views
  .filter(({ key }) => !key)
  .map(page)
  .join('\n')}

## Data

${[about.data, ...about.tables].map(file).join('\n')}

## Optional

${views
  .filter(({ key }) => key)
  .map(page)
  .join('\n')}
`;
}
