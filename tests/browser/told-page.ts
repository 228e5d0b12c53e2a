import { parse, View } from 'vega';
import { expressionInterpreter } from 'vega-interpreter';
import { compile, type TopLevelSpec } from 'vega-lite';
import { tagMarks } from '../../src/live/describe-spec/tag-marks.ts';
import { describeSpec } from '../../src/live/describe-spec/describe-spec.ts';

/** What a page finds of a chart whose elements were marked. */
export interface Found {
  readonly points: readonly string[];
  /** For each row: which element it is, and where its middle lies. */
  readonly marks: readonly { readonly tag: string; readonly x: number; readonly y: number }[];
  /** Changes that marking the same drawing once more made. */
  readonly changes: number;
  /** For each row after the view has been drawn anew in another width. */
  readonly wider: readonly string[];
  /** What a screen reader would still meet besides. */
  readonly named: number;
}

const specs = (await (await fetch('specs.json')).json()) as Record<string, TopLevelSpec>;
const found: Record<string, Found> = {};
for (const [name, spec] of Object.entries(specs)) {
  const box = document.createElement('div');
  document.body.append(box);
  const view = new View(parse(compile(spec).spec, undefined, { ast: true }), {
    expr: expressionInterpreter,
    renderer: 'svg',
    container: box,
  });
  await view.runAsync();
  const svg = box.querySelector('svg');
  if (!svg) continue;
  const told = describeSpec(view, spec);
  tagMarks(svg, told);
  const rows = () => told.items.map((_, row) => svg.querySelectorAll(`[data-row="${row}"]`));
  const marks = rows().map(([element, ...others]) => {
    const { left, right, top, bottom } = element?.getBoundingClientRect() ?? new DOMRect();
    const tag = others.length ? 'several' : (element?.localName ?? 'none');
    const { left: x, top: y } = svg.getBoundingClientRect();
    return { tag, x: Math.round((left + right) / 2 - x), y: Math.round((top + bottom) / 2 - y) };
  });
  const observer = new MutationObserver(() => {});
  observer.observe(svg, { attributes: true, childList: true, subtree: true });
  tagMarks(svg, told);
  const changes = observer.takeRecords().length;
  await view.width(view.width() * 2).runAsync();
  tagMarks(svg, describeSpec(view, spec));
  found[name] = {
    points: told.points,
    marks,
    changes,
    wider: rows().map((elements) => (elements.length === 1 ? (elements[0]?.localName ?? '') : String(elements.length))),
    named: svg.querySelectorAll('[aria-label]:not([data-row]),[aria-roledescription]').length,
  };
  view.finalize();
  box.remove();
}
Object.assign(window, { found });
