import type { ChartView, Choice, ViewDetails } from '../artifact.ts';
import type { Evidence } from '../data/evidence.ts';
import { find } from '../data/find.ts';
import { claimsSection, differencesSection } from '../words/claims.ts';
import { releaseSection } from '../words/releases.ts';
import { citation, credits, licenceName } from '../words/sources.ts';
import { typeset } from '../words/typeset.ts';
import type { ChartDefinition } from './chart-definition.ts';

/** A view without its pictures: what is shown at once, and the contents of its panels. */
export interface ViewInWords {
  readonly view: Omit<ChartView, 'posters'>;
  readonly details: ViewDetails;
}

/**
 * Works out rows and texts of a view. The build and the browser both use it, so their words are the same.
 *
 * @throws {Error} when the definition names a source or a claim that does not exist.
 */
export function viewOf(chart: ChartDefinition, evidence: Evidence, choice: Choice): ViewInWords {
  const rows = chart.rows(evidence, choice);
  const words = chart.words(rows, choice, evidence);
  const sonification = chart.sonification?.(choice);
  const source = (id: string) => find(evidence.sources, 'id', id);
  const sources = chart.sources(rows, choice, evidence).map(source);
  const claims = chart.claims(choice, rows, evidence).map((id) => find(evidence.claims, 'id', id));
  const background = [
    ...(chart.background?.(choice, rows, evidence) ?? []),
    ...claims.map((claim) => claim.source),
  ].map(source);
  const licences = [...new Set(sources.map(licenceName))].filter((licence) => licence !== null);
  const about = [
    ...words.about,
    claimsSection(claims),
    differencesSection(
      evidence.conflicts.filter((conflict) => conflict.chart === chart.name),
      claims,
    ),
    releaseSection(rows, evidence.releases),
    {
      heading: 'Licence',
      paragraphs: [
        `${licences.length ? `Rows of the Department for Education: ${licences.join(', ')}. ` : ''}Figures from other sources are quoted as facts, each with its source. The chart may be reused under the MIT licence.`,
      ],
    },
  ];
  return {
    view: {
      choice,
      headline: typeset(words.headline),
      subtitle: typeset(words.subtitle),
      summary: typeset(words.summary),
      credits: typeset(credits(sources)),
      rows,
      points: rows.map((row) => typeset(chart.point(row, choice))),
      ...(sonification && { sonification }),
    },
    details: {
      columns: chart.columns(choice),
      about: about
        .filter((section) => section.paragraphs.length)
        .map(({ heading, paragraphs }) => ({ heading, paragraphs: paragraphs.map(typeset) })),
      references: [...new Set([...sources, ...background])].map((source) => ({
        citation: typeset(citation(source)),
        ...(source.url && { url: source.url }),
      })),
    },
  };
}
