import { fileOf, type FinishedView } from '../../markup/finished-view.ts';
import { asMarkdown } from '../../markup/markdown.ts';
import { joined } from '../../words/sources.ts';

/** A file of the data package. */
export interface DataFile {
  readonly path: string;
  readonly title: string;
  readonly description: string;
}

/** What is told besides the charts. */
interface About {
  readonly summary: string;
  readonly data: DataFile;
  readonly tables: readonly DataFile[];
  /** Names of the charts that there are by area. */
  readonly byArea: readonly string[];
  /** Path of the table of all areas. */
  readonly areas: string;
}

/**
 * `llms.txt` (https://llmstxt.org): what is here for programs that read text.
 *
 * @param base The address of the folder `cdn/`, or empty: then links are relative to the file.
 */
export function llms(views: readonly FinishedView[], about: About, base: string): string {
  const page = (finished: FinishedView): string => {
    const { headline, summary } = finished.view;
    return `- [${asMarkdown(headline)}](${base}embed/${fileOf(finished)}.md): ${asMarkdown(summary)}`;
  };
  const file = ({ path, title, description }: DataFile): string =>
    `- [${asMarkdown(title)}](${base}data/${path}): ${asMarkdown(description)}`;
  return `# care-charts

> ${asMarkdown(about.summary)}

Each chart is a page of text with its finding, table, sources, and how each claim compares with the evidence. The same address with .json at its end has it as data, with .html as a chart for a frame. A qualifier such as “about” belongs to its number.

${areasNote(about, base)}

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

/** Which charts there are by area, and how to ask for one. */
function areasNote({ byArea, areas }: About, base: string): string {
  const [first] = byArea;
  return `Some charts are there for every region and council of England too: ${joined(byArea.map((name) => `\`${name}\``))}. Where this copy has charts of areas, each is at the same addresses with the code of the area: \`${base}embed/${first}.area-<code>.md\`. A tag names the area by its name or code, and after commas what it is compared with: \`<care-${first} area="Leeds, neighbours, England">\`. All names and codes are in [areas.csv](${base}${areas}). Areas are not ranked, and a marker in place of a figure is not 0.`;
}
