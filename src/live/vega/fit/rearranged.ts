import type { TopLevelSpec } from 'vega-lite';
import type { Arrangement } from './arrangement.ts';
import { changedParts, isPart, type SpecPart } from './spec-parts.ts';

/** What a legend says of its place. */
const OF_PLACE = ['orient', 'direction', 'columns', 'legendX', 'legendY', 'offset', 'titleOrient', 'titleAnchor'];

/** The smallest text of a drawing, in CSS pixels: 10 where the drawing is scaled down to its place. */
const SMALLEST = 10.5;

/** A spec as it is arranged in its place: no text too small, fewer panels side by side, legends above, narrower plots, higher bands. */
export function rearranged(spec: TopLevelSpec, arrangement: Arrangement): TopLevelSpec {
  const { across = Infinity, legends, widest = Infinity, step, fills } = arrangement;
  const changed = changedParts(spec as unknown as SpecPart, (part) => {
    const kept = legends ? withoutPlaces(part) : part;
    return withSizes(withColumns(withLegibleText(kept), across), widest, step);
  });
  if (!fills) return changed as unknown as TopLevelSpec;
  const { width: _, ...rest } = changed;
  return rest as unknown as TopLevelSpec;
}

/** A part whose legends do not say where they stand. */
function withoutPlaces(part: SpecPart): SpecPart {
  const { encoding, config } = part;
  const changed: Record<string, unknown> = { ...part };
  if (isPart(encoding)) {
    const channels = Object.entries(encoding).map(([channel, definition]) =>
      isPart(definition) && isPart(definition['legend'])
        ? [channel, { ...definition, legend: without(definition['legend'], OF_PLACE) }]
        : [channel, definition],
    );
    changed['encoding'] = Object.fromEntries(channels);
  }
  if (isPart(config) && isPart(config['legend']))
    changed['config'] = { ...config, legend: without(config['legend'], [...OF_PLACE, 'layout']) };
  return changed;
}

function without(part: SpecPart, names: readonly string[]): SpecPart {
  return Object.fromEntries(Object.entries(part).filter(([name]) => !names.includes(name)));
}

/** A part whose font sizes are numbers that can be read. Its data and inner parts stay as they are. */
function withLegibleText(part: SpecPart): SpecPart {
  const legible = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(legible);
    if (!isPart(value)) return value;
    return Object.fromEntries(
      Object.entries(value).map(([name, inside]) =>
        /^fontSize$|FontSize$/.test(name) ? [name, atLeast(inside)] : [name, legible(inside)],
      ),
    );
  };
  const atLeast = (size: unknown): unknown =>
    typeof size === 'number'
      ? Math.max(size, SMALLEST)
      : isPart(size) && typeof size['value'] === 'number'
        ? { ...size, value: Math.max(size['value'], SMALLEST) }
        : size;
  const texts = ['mark', 'encoding', 'config', 'title'].flatMap((name) =>
    name in part ? [[name, legible(part[name])]] : [],
  );
  return { ...part, ...Object.fromEntries(texts) };
}

/** A part with at most so many panels side by side. Those of rows and columns crossed stay as they are. */
function withColumns(part: SpecPart, across: number): SpecPart {
  if (across === Infinity) return part;
  const { hconcat, repeat, facet, encoding, columns, ...rest } = part;
  const fewer = Math.min(typeof columns === 'number' ? columns : Infinity, across);
  if (Array.isArray(hconcat)) return { ...rest, concat: hconcat, columns: fewer };
  if (Array.isArray(part['concat']) || Array.isArray(repeat)) return { ...part, columns: fewer };
  if (isPart(repeat) && Array.isArray(repeat['column']) && !repeat['row'])
    return { ...rest, repeat: repeat['column'], columns: fewer, spec: listRepeated(rest['spec']) };
  if (isPart(facet)) {
    const { row, column } = facet;
    if (row) return part;
    return { ...part, facet: column ?? facet, columns: fewer };
  }
  if (!isPart(encoding)) return part;
  const { column, row, facet: wrapped, ...channels } = encoding;
  const panels = wrapped ?? column;
  if (row || !isPart(panels)) return part;
  return { ...part, encoding: { ...channels, facet: { ...panels, columns: fewer } } };
}

/** A spec of panels repeated by column, as one of panels repeated by a list. */
function listRepeated(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(listRepeated);
  if (!isPart(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inside]) => [
      name,
      name === 'repeat' && inside === 'column' ? 'repeat' : listRepeated(inside),
    ]),
  );
}

/** A part that is no wider than there is room, and whose vertical bands are high enough for their labels. */
function withSizes(part: SpecPart, widest: number, step: number | undefined): SpecPart {
  const { width, height, encoding } = part;
  const changed: Record<string, unknown> = { ...part };
  if (typeof width === 'number' && width > widest) changed['width'] = widest;
  if (widest < Infinity && isPart(width)) changed['width'] = widest;
  if (step === undefined || height === undefined) return changed;
  if (isPart(height) && typeof height['step'] === 'number')
    changed['height'] = { ...height, step: Math.max(height['step'], step) };
  const y = isPart(encoding) && encoding['y'];
  if (typeof height === 'number' && isPart(y) && !['quantitative', 'temporal'].includes(String(y['type'])))
    changed['height'] = { step };
  return changed;
}
