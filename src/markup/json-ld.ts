import type { ChartRow } from '../artifact.ts';
import type { FinishedView } from './finished-view.ts';

/** What a description for search engines tells of a view besides what the view holds. */
export interface DatasetFacts {
  /** Publishers of the sources that the view credits. */
  readonly publishers: readonly string[];
  /** Addresses of the licences that its rows are under. */
  readonly licences: readonly string[];
  /** The day of the evidence: `2026-11-22`. */
  readonly modified: string;
  /** Addresses: of the page, where it is known; of the view as JSON; of the package of all data. */
  readonly addresses: { readonly page: string | null; readonly json: string; readonly catalog: string };
}

/** A view as a schema.org `Dataset` in JSON-LD, by which search engines for data list it. */
export function dataset({ view, details, version }: FinishedView, facts: DatasetFacts): object {
  const { publishers, licences, modified, addresses } = facts;
  const period = temporalCoverage(view.rows);
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    name: view.headline,
    description: `${view.summary} ${view.subtitle}.`,
    ...(addresses.page && { url: addresses.page }),
    inLanguage: 'en-GB',
    isAccessibleForFree: true,
    version,
    dateModified: modified,
    license: licences,
    creator: publishers.map((name) => ({ '@type': 'Organization', name })),
    ...(period && { temporalCoverage: period }),
    ...(/\bEngland\b/.test(view.subtitle) && { spatialCoverage: 'England' }),
    variableMeasured: details.columns.map(({ title }) => title),
    isBasedOn: details.references.map(({ citation, url }) => ({
      '@type': 'CreativeWork',
      name: citation,
      ...(url && { url }),
    })),
    distribution: [{ '@type': 'DataDownload', encodingFormat: 'application/json', contentUrl: addresses.json }],
    includedInDataCatalog: { '@type': 'DataCatalog', name: 'care-charts', url: addresses.catalog },
  };
}

/** Fields of rows that tell when: `2010`, `2010/11`, `2019-12`, `2015/16 to 2019/20`. */
const TIMES = ['year', 'date', 'period'] as const;

/** First and last year that rows count, as an interval: `2010/2025`, or `2021`; a projection is no part of it. `null` where none is told. */
function temporalCoverage(rows: readonly ChartRow[]): string | null {
  const years = rows
    .filter((row) => row['kind'] !== 'projection')
    .flatMap((row) => TIMES.flatMap((field) => String(row[field] ?? '').match(/\b\d{4}(\/\d{2})?\b/g) ?? []))
    .flatMap((time) =>
      time.includes('/') ? [Number(time.slice(0, 4)), Number(time.slice(0, 4)) + 1] : [Number(time)],
    );
  return years.length ? [...new Set([Math.min(...years), Math.max(...years)])].join('/') : null;
}
