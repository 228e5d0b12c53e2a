import type { AreaChart } from '../src/area-charts/define-areas.ts';
import { placeOf } from '../src/areas/area-place.ts';
import { viewTags } from '../src/dev/every-tag.ts';
import type { ChartState } from '../src/element/chart-element.ts';
import type { ChartDefinition } from '../src/definition/chart-definition.ts';
import { AREAS } from './areas-tried.ts';
import { chosen } from './chosen.ts';
import { subjects } from './own-figures/subjects.ts';

/** A chart that every suite tries: a view of one that the build drew, or one of own figures. */
export interface Tried {
  /** What a test calls it, and the file of its transcript. */
  readonly name: string;
  readonly tag: string;
  /** The view in words; `default` where its reader has chosen nothing. */
  readonly view: string;
  /** Whether its reader has something to choose. */
  readonly choice: boolean;
  readonly html: string;
  /** The state that it comes to. */
  readonly state: ChartState;
  /** A heading that is always among what is told about it. */
  readonly about: string;
}

const definitions = import.meta.glob<ChartDefinition>('../src/charts/*/*.chart.ts', { eager: true, import: 'default' });

/** Every view of every chart that the build drew, the default view of each chart first. */
const prebuilt = Object.values(definitions)
  .filter(({ name }) => chosen(name))
  .flatMap((definition) =>
    viewTags(definition).map(({ chart, view, attributes }, _, { length }): Tried => ({
      name: view === 'default' ? chart : `${chart} ${view}`,
      tag: `care-${chart}`,
      view,
      choice: length > 1,
      html: `<care-${chart}${attributes}></care-${chart}>`,
      state: 'ready',
      about: 'What is counted',
    })),
  );

/** A chart of each type of own figures, and a spec. */
const own = subjects.map(({ name, html }): Tried => ({
  name: `chart-${name}`,
  tag: 'care-chart',
  view: 'default',
  choice: false,
  html,
  state: 'live',
  about: 'Whose figures these are',
}));

const areaCharts = import.meta.glob<AreaChart>('../src/charts/*/*.areas.ts', { eager: true, import: 'default' });

/** Every chart that there is by area, of each of some areas, in every view. Areas are codes by their names. */
export function ofAreas(areas: Readonly<Record<string, string>>): Tried[] {
  return Object.entries(areas).flatMap(([area, code]) =>
    Object.values(areaCharts)
      .map((chart) => chart(placeOf(code)))
      .filter(({ name }) => chosen(name))
      .flatMap((definition) =>
        viewTags(definition).map(({ chart, view, attributes }, _, { length }): Tried => ({
          name: [chart, ...(view === 'default' ? [] : [view]), area].join(' '),
          tag: `care-${chart}`,
          view,
          choice: length > 1,
          html: `<care-${chart} area="${area}"${attributes}></care-${chart}>`,
          state: 'ready',
          about: 'What is counted',
        })),
      ),
  );
}

/** Every chart that there is by area, of each of those areas, in every view. */
export const everyArea: readonly Tried[] = ofAreas(AREAS);

/** Each chart that there is by area, of one of those areas in turn. */
export const someAreas: readonly Tried[] = Object.keys(areaCharts).flatMap((_, index) => {
  const area = Object.keys(AREAS)[index % Object.keys(AREAS).length] ?? '';
  const ofArea = everyArea.filter(({ name, view }) => view === 'default' && name.endsWith(` ${area}`));
  return ofArea.slice(index, index + 1);
});

/** Every chart that is tried, in every view. */
export const everyView: readonly Tried[] = [...prebuilt, ...own];

/** Every chart that is tried, as it is before its reader chooses. */
export const everyChart: readonly Tried[] = everyView.filter(({ view }) => view === 'default');

/** The markup of a chart with more attributes. */
export function withAttributes({ html, tag }: Pick<Tried, 'html' | 'tag'>, attributes: string): string {
  return `<${tag}${attributes}${html.slice(tag.length + 1)}`;
}
