import { figures } from 'virtual:area-figures';
import { figureByArea, areaFigureNames, type AreaFigureKind } from '../../area-figures/figures-by-area.ts';
import { figureStat, type KnownFigure } from '../../area-figures/figure-stat.ts';
import type { Stat } from '../../words/stat.ts';
import type { LoadPart } from '../load-part.ts';
import { areaIndex, readAreaRequest, unknownArea } from './area-chart.ts';

/**
 * The texts of an area’s figure, or why there are none: the rest of a sentence that begins with the tag.
 *
 * @param figure The name of a figure.
 * @param asked The area: a name or code; empty for England.
 * @param known Names of figures that need no area.
 * @param load Loads a part of the code.
 * @throws where what it is made of cannot be fetched.
 */
export async function areaStat(
  figure: string,
  asked: string,
  known: readonly string[],
  load: LoadPart,
): Promise<Stat | string> {
  const kind = figureByArea(figure);
  if (!kind) return unknownFigure(figure, known);
  const areas = areaIndex();
  const { area, company } = readAreaRequest(areas, asked.trim() ? asked : 'England');
  if (!area) return `is not shown: ${unknownArea(areas, asked.trim())}`;
  if (company.length) return 'is not shown: a figure in a sentence is of one area.';
  const { beside } = kind;
  const other = beside ? figureByArea(beside) : undefined;
  const [own, more] = await Promise.all([
    loaded(figure, kind, load),
    beside && other ? loaded(beside, other, load) : undefined,
  ]);
  const stat = figureStat(areas, area, own, more);
  return typeof stat === 'string' ? `is not shown: ${stat}.` : stat;
}

function unknownFigure(figure: string, known: readonly string[]): string {
  const byArea = areaFigureNames.join(', ');
  return known.includes(figure)
    ? `is not a figure by area. Allowed with area: ${byArea}.`
    : `is not known. Allowed: ${known.join(', ')}; and by area: ${byArea}.`;
}

async function loaded(name: string, kind: AreaFigureKind, load: LoadPart): Promise<KnownFigure> {
  const figure = figures[name];
  if (!figure) throw new Error(`there is no module of ${name}`);
  return { kind, packed: (await load(figure)).default };
}
