import { version } from 'virtual:package';
import type { ChartArtifact, ChartView, ViewDetails } from '../artifact.ts';
import { typeset } from '../words/typeset.ts';
import { fileName } from './file-name.ts';
import type { AuthorInput } from '../live/author-input.ts';
import type { OwnWords } from '../live/chart-parts.ts';

/** What is told of every chart whose figures its author gave. */
const NOT_CHECKED = {
  heading: 'Whose figures these are',
  paragraphs: [
    'They were given by whoever made this page. The words of the chart are worked out from them; care-charts has not checked them against a source.',
  ],
};

/** A chart made in the browser as it crosses to the figure, like one that the build drew, but without posters. */
export function artifactOf(words: OwnWords, given: AuthorInput): ChartArtifact {
  const { heard, columns, about } = words;
  const credits = given.source?.trim() || 'not stated';
  const view: ChartView = {
    choice: {},
    headline: typeset(words.headline),
    subtitle: typeset(words.subtitle),
    summary: given.sentence ?? typeset(words.summary),
    credits,
    rows: words.rows,
    points: words.points.map(typeset),
    ...(heard && { heard }),
    posters: [],
  };
  const url = webAddress(given.sourceHref, given.host.baseURI);
  const details: ViewDetails = {
    columns,
    about: [...about, NOT_CHECKED].map(({ heading, paragraphs }) => ({ heading, paragraphs: paragraphs.map(typeset) })),
    references: [{ citation: credits, ...(url && { url }) }],
  };
  return {
    name: fileName(view.headline),
    options: [],
    view,
    views: {},
    details: { '': () => Promise.resolve({ default: details }) },
    dated: '',
    version,
  };
}

/** An address that a link may have: of the web, never a script. */
export function webAddress(address: string | null | undefined, base: string): string | null {
  if (!address || !URL.canParse(address, base)) return null;
  const { protocol, href } = new URL(address, base);
  return /^https?:$/.test(protocol) ? href : null;
}
