import { areaLabel } from '../../areas/area-words.ts';
import { knownCodes, knownNames } from '../../data/find-area.ts';
import type { FoundArea, FoundFigure, SearchIndex } from '../../gallery/search-index.ts';
import type { DrawnChart, DrawnView } from '../../prerender/draw.ts';
import { readData } from '../../prerender/project.ts';
import { stats } from '../../words/stat.ts';

const viewsOf = ({ view, views }: DrawnChart): DrawnView[] => [view, ...Object.values(views)];

/** Every figure that `care-stat` shows, claims first, with the charts that show or correct it. */
export function figureList(charts: readonly DrawnChart[]): FoundFigure[] {
  const shows = (chart: DrawnChart, id: string): boolean => viewsOf(chart).some(({ claims }) => claims.includes(id));
  return Object.entries(stats(readData())).map(([id, stat]) => ({
    id,
    ...stat,
    charts: charts.filter((chart) => shows(chart, id)).map(({ name }) => name),
  }));
}

/** The page *Your area*, and every area that it can show. */
function areaList(): FoundArea[] {
  const page = {
    name: 'Your area',
    href: 'area.html',
    words: 'your my area council borough county region local authority neighbours',
  };
  const areas = readData().areas.map((area) => ({
    name: areaLabel(area),
    href: `area.html?area=${area.code}`,
    words: [...knownNames(area), ...knownCodes(area)].join(' '),
  }));
  return [page, ...areas];
}

/** What the search of the gallery looks through. */
export function searchWords(charts: readonly DrawnChart[]): SearchIndex {
  const words = (chart: DrawnChart): string => {
    const said = viewsOf(chart).flatMap(({ headline, subtitle, summary, points, about, references }) => [
      headline,
      subtitle,
      summary,
      ...points,
      ...about.flatMap(({ heading, paragraphs }) => [heading, ...paragraphs]),
      ...references.map(({ citation }) => citation),
    ]);
    const all = [`care-${chart.name}`, chart.name.replaceAll('-', ' '), ...said].join(' ');
    // A query is looked for word by word (gallery/matches.ts): once is enough.
    return [...new Set(all.split(/\s+/))].join(' ');
  };
  return {
    charts: Object.fromEntries(charts.map((chart) => [chart.name, words(chart)])),
    figures: figureList(charts),
    areas: areaList(),
  };
}
