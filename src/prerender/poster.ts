import { type CustomPlugin, optimize, type PluginConfig, type XastElement } from 'svgo';
import type { TopLevelSpec } from 'vega-lite';
import type { Poster } from '../artifact.ts';
import { drawSVG } from './draw-svg.ts';
import { oneScale, scaledIn } from './one-scale.ts';
import { rowGroups } from './row-groups.ts';

/** What a screen reader says of a poster. */
export interface Description {
  readonly label: string;
  readonly description: string;
}

/**
 * Draws a spec as a poster: `drawSVG()`, then svgo.
 *
 * @param prefix Begins every id in the drawing, so that no two drawings on a page have the same.
 * @throws {Error} when Vega-Lite warns of the spec.
 */
export async function drawPoster(spec: TopLevelSpec, prefix: string, description: Description): Promise<Poster> {
  const { data: svg } = optimize(await drawSVG(spec), {
    floatPrecision: 1,
    plugins: plugins(spec, prefix, description),
  });
  const [, width, height] = /viewBox="0 0 (\S+) (\S+)"/.exec(svg) ?? [];
  return { width: Number(width), height: Number(height), svg };
}

function plugins({ usermeta }: TopLevelSpec, prefix: string, description: Description): PluginConfig[] {
  return [
    ...scaledIn(usermeta).map((scaled) => ({ name: 'oneScale', fn: () => oneScale(scaled) })),
    { name: 'rows', fn: () => rows },
    ...(usermeta?.['rows'] === 'grouped' ? [{ name: 'rowGroups', fn: () => rowGroups }] : []),
    { name: 'described', fn: () => described(description) },
    // An invisible mark is the hit target of its row.
    { name: 'removeHiddenElems', params: { opacity0: false } },
    { name: 'removeUnknownsAndDefaults', params: { keepDataAttrs: true, keepAriaAttrs: true, keepRoleAttr: true } },
    'removeUselessStrokeAndFill',
    { name: 'cleanupNumericValues', params: { floatPrecision: 1 } },
    { name: 'convertTransform', params: { floatPrecision: 1 } },
    { name: 'convertPathData', params: { floatPrecision: 1 } },
    'removeEmptyText',
    'moveElemsAttrsToGroup',
    'collapseGroups',
    'removeEmptyContainers',
    'moveElemsAttrsToGroup',
    'collapseGroups',
    { name: 'cleanupIds', params: { minify: true } },
    { name: 'prefixIds', params: { prefix, delim: '-' } },
    'sortAttrs',
  ];
}

/** Attributes that only a Vega view or a file of its own needs. */
const NEEDLESS = [
  'class',
  'role',
  'aria-roledescription',
  'aria-hidden',
  'aria-label',
  'font-family',
  'pointer-events',
  'xmlns:xlink',
  'version',
];

/** svgo plugin: `aria-label="row-3"` becomes `data-row="3"`, and attributes and elements that a poster does not need are removed. */
const rows: ReturnType<CustomPlugin['fn']> = {
  element: {
    enter(node, parent) {
      const { attributes } = node;
      const row = /^row-(\d+)$/.exec(attributes['aria-label'] ?? '')?.[1];
      if (isFrame(node) || isInvisible(node, row)) {
        parent.children = parent.children.filter((child) => child !== node);
        return;
      }
      for (const name of NEEDLESS) delete attributes[name];
      if (attributes['opacity'] === '1') delete attributes['opacity'];
      // Whole pixels are exact enough for an invisible mark, and a square for a circle, and take half the bytes.
      if (attributes['opacity'] === '0') {
        attributes['transform'] =
          attributes['transform']?.replace(/[\d.]+/g, (n) => String(Math.round(Number(n)))) ?? '';
        const radius = Math.round(Number(/^M([\d.]+),0A/.exec(attributes['d'] ?? '')?.[1] ?? 0));
        if (radius) attributes['d'] = `M${-radius},${-radius}h${2 * radius}v${2 * radius}h${-2 * radius}Z`;
      }
      if (row !== undefined) attributes['data-row'] = row;
      if (attributes['font-size']) attributes['font-size'] = attributes['font-size'].replace('px', '');
    },
  },
};

/** Whether an element is one of the empty paths that Vega draws behind and before every group, or the background of the view. */
function isFrame({ name, attributes }: XastElement): boolean {
  return (
    /^(background|foreground)$/.test(attributes['class'] ?? '') ||
    (name === 'rect' && attributes['fill'] === 'transparent')
  );
}

function isInvisible({ name, attributes }: XastElement, row: string | undefined): boolean {
  return name === 'path' && attributes['opacity'] === '0' && row === undefined;
}

/** svgo plugin: gives the picture its name and description, and paints the stroke of letters behind them, as a halo. */
function described({ label, description }: Description): ReturnType<CustomPlugin['fn']> {
  return {
    root: {
      exit(root) {
        const svg = root.children.find(
          (child): child is XastElement => child.type === 'element' && child.name === 'svg',
        );
        if (!svg) return;
        Object.assign(svg.attributes, { role: 'img', 'aria-label': label, 'paint-order': 'stroke' });
        svg.children.unshift({
          type: 'element',
          name: 'desc',
          attributes: {},
          children: [{ type: 'text', value: description }],
        });
      },
    },
  };
}
