import { type CustomPlugin, optimize, type PluginConfig, type XastElement } from 'svgo';
import * as vega from 'vega';
import type { TopLevelSpec } from 'vega-lite';
import type { Poster } from '../artifact.ts';
import { compile } from './compile.ts';
import { rowGroups } from './row-groups.ts';

// The same estimate of text widths in Node and in every browser, so that a poster is what a live chart draws.
// `textMetrics` is exported by vega and left out of its types.
(vega as typeof vega & { textMetrics: { canvas(measure: boolean): void } }).textMetrics.canvas(false);

/** What a poster says about itself to those who do not see it. */
export interface Description {
  readonly label: string;
  readonly description: string;
}

/**
 * Draws a spec as a poster.
 *
 * @param prefix Makes the ids in the drawing its own, so that two on a page never share a clip path.
 */
export async function drawPoster(spec: TopLevelSpec, prefix: string, description: Description): Promise<Poster> {
  const { data: svg } = optimize(await drawSVG(spec), {
    floatPrecision: 1,
    plugins: plugins(spec, prefix, description),
  });
  const [, width, height] = /viewBox="0 0 (\S+) (\S+)"/.exec(svg) ?? [];
  return { width: Number(width), height: Number(height), svg };
}

/** Draws a spec as Vega writes it. */
export async function drawSVG(spec: TopLevelSpec): Promise<string> {
  const view = new vega.View(vega.parse(compile(spec)), { renderer: 'none', logLevel: vega.Error });
  const drawing = await view.toSVG();
  view.finalize();
  return drawing;
}

function plugins({ usermeta }: TopLevelSpec, prefix: string, description: Description): PluginConfig[] {
  return [
    { name: 'rows', fn: () => rows },
    ...(usermeta?.['rows'] === 'grouped' ? [{ name: 'rowGroups', fn: () => rowGroups }] : []),
    { name: 'described', fn: () => described(description) },
    // A mark that is not seen is kept: it is where a reader meets its row.
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

/** Attributes that only a live Vega view or a lone file needs. */
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

/** Turns Vega's row descriptions into `data-row`, and drops what the poster does not need. */
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
      // A mark that is not seen stands to the pixel: half of what its place takes up.
      if (attributes['opacity'] === '0')
        attributes['transform'] =
          attributes['transform']?.replace(/[\d.]+/g, (n) => String(Math.round(Number(n)))) ?? '';
      if (row !== undefined) attributes['data-row'] = row;
      if (attributes['font-size']) attributes['font-size'] = attributes['font-size'].replace('px', '');
    },
  },
};

/** The empty background and foreground paths that Vega puts around every group, and the page behind them. */
function isFrame({ name, attributes }: XastElement): boolean {
  return (
    /^(background|foreground)$/.test(attributes['class'] ?? '') ||
    (name === 'rect' && attributes['fill'] === 'transparent')
  );
}

function isInvisible({ name, attributes }: XastElement, row: string | undefined): boolean {
  return name === 'path' && attributes['opacity'] === '0' && row === undefined;
}

/** Names and describes the picture, and puts halos behind letters. */
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
