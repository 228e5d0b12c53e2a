import { version } from 'virtual:package';
import type { AboutSection, ChartArtifact, ChartView, ViewDetails } from '../artifact.ts';
import type { TableReading } from '../own-figures/table-reading.ts';
import { typeset } from '../words/typeset.ts';
import { fileName } from './file-name.ts';
import type { AuthorInput } from '../live/author-input.ts';
import type { ChartParts, OwnWords } from '../live/chart-parts.ts';

/** A section of *About this figure* in every care-chart. */
const notChecked = (official: boolean): AboutSection => ({
  heading: 'Whose figures these are',
  paragraphs: [
    `${official ? 'All but the official ones' : 'They'} were given by whoever made this page. The words of the chart are worked out from them; care-charts has not checked them against a source.`,
  ],
});

/** What an author says of the chart itself. */
type ChartInput = Pick<AuthorInput, 'headline' | 'sentence' | 'source' | 'sourceHref'> & {
  /** The address that a relative address is relative to. */
  readonly host: Pick<AuthorInput['host'], 'baseURI'>;
};

/** The artifact of an author's figures: like one of the build, but without posters, because in the browser its drawing is live. */
export function artifactOf(words: OwnWords, input: ChartInput, reading?: ChartParts['reading']): ChartArtifact {
  const { sonification, columns, about, official = [] } = words;
  const [headline, summary] = [typeset(words.headline), typeset(words.summary)];
  const credits = input.source?.trim() || 'not stated';
  const view: ChartView = {
    choice: {},
    headline,
    subtitle: typeset(words.subtitle),
    // The headline of a single figure says it all, unless the author wrote another.
    summary: input.sentence ?? (input.headline || summary !== `${headline}.` ? summary : ''),
    credits,
    rows: words.rows,
    points: words.points.map(typeset),
    ...(sonification && { sonification }),
    posters: [],
  };
  const url = webAddress(input.sourceHref, input.host.baseURI);
  const details: ViewDetails = {
    columns,
    about: [...about, notChecked(official.length > 0)].map(({ heading, paragraphs }) => ({
      heading,
      paragraphs: paragraphs.map(typeset),
    })),
    references: [
      { citation: credits, ...(url && { url }) },
      ...official.map(({ citation, url: address }) => ({ citation, ...(address && { url: address }) })),
    ],
  };
  return {
    name: fileName(view.headline),
    options: [],
    view,
    views: {},
    details: {
      '': async () => ({
        default: reading ? { ...details, about: [...details.about, howRead(await reading())] } : details,
      }),
    },
    dated: '',
    version,
  };
}

/** The section of *About this figure* on how a table was read. */
function howRead({ sentence, columns }: TableReading): AboutSection {
  return {
    heading: 'How the table was read',
    paragraphs: [typeset(sentence)],
    table: {
      caption: 'What each column was read as',
      columns: ['Column', 'Read as', 'Why', 'To change it'],
      rows: columns.map(({ column, readAs, why, drawn, change }) => [
        column,
        drawn ? readAs : `${readAs}, not drawn`,
        why,
        change,
      ]),
    },
  };
}

/** An address for a link, resolved; `null` unless it is http or https. */
export function webAddress(address: string | null | undefined, base: string): string | null {
  if (!address || !URL.canParse(address, base)) return null;
  const { protocol, href } = new URL(address, base);
  return /^https?:$/.test(protocol) ? href : null;
}
