import { readFileSync } from 'node:fs';
import { attributeList, escaped } from '../../markup/escaped.ts';
import { type FinishedView, fileOf } from '../../markup/finished-view.ts';
import type { DrawnChart } from '../../prerender/draw.ts';
import { finishedViews } from '../../prerender/finished-views.ts';
import { inProject } from '../../prerender/project.ts';
import { capitalised } from '../../words/typeset.ts';
import { htmlFirst } from './html-first.ts';
import { CODES, codeBlock, plainTagCode } from './code-block.ts';

/** A chart of the gallery: what it shows, its other faces, what an author can change, and its codes. */
export function chartSection(chart: DrawnChart): string {
  const { name, view } = chart;
  return `<section${attributeList({ id: name, 'data-chart': '', 'aria-label': view.headline })}>
<div class="stage">${htmlFirst(chart)}
</div>
<p class="faces"><a href="#${name}">care-${name}</a> <a href="embed/${name}.html">Its own page</a> <a href="embed/${name}.md">Markdown</a> <a href="static/${name}.png">Picture</a></p>
${otherViews(finishedViews(chart).slice(1))}
<details class="settings"><summary>Change it</summary>${settings(chart)}</details>
${codeBlock(`${name}-code`, plainTagCode(`care-${name}`), Object.keys(CODES) as (keyof typeof CODES)[])}
</section>`;
}

/** Links to the other views, for readers without script: with it, the chart has the choice itself. */
function otherViews(views: readonly FinishedView[]): string {
  if (!views.length) return '';
  const links = views.map(
    (finished) => `<li><a href="embed/${fileOf(finished)}.html">${escaped(finished.view.headline)}</a></li>`,
  );
  return `<ul class="other-views">${links.join('')}</ul>`;
}

/** What an author can change, each as a control that writes an attribute of the chart. */
function settings(chart: DrawnChart): string {
  const { name, view, options } = chart;
  const own = ownAttributes(`care-${name}`).map(({ name: attribute, description }) => {
    const option = options.find((known) => known.name === attribute);
    const label = capitalised(attribute.replaceAll('-', ' '));
    return option
      ? select(
          label,
          attribute,
          option.values.map(({ value }, index) => [index ? value : '', value]),
        )
      : text(label, attribute, '', description);
  });
  const widths = ['280', '480', 'full'].map(
    (width) =>
      `<label><input${attributeList({ type: 'radio', name: `${name}-width`, value: width, checked: width === 'full' ? '' : null })}> ${width === 'full' ? 'As wide as fits' : `${width} px`}</label>`,
  );
  return [
    text('Headline', 'headline', view.headline),
    ...own,
    select(
      'Heading level',
      'heading-level',
      ['2', '3', '4', '5', '6'].map((level) => [level === '3' ? '' : level, level]),
    ),
    select('Theme', 'theme', [
      ['', 'the page’s'],
      ['light', 'light'],
      ['dark', 'dark'],
    ]),
    `<fieldset><legend>Try a width</legend>${widths.join('')}</fieldset>`,
  ].join('\n');
}

const text = (label: string, attribute: string, placeholder: string, hint = ''): string =>
  `<label>${label} <input${attributeList({ 'data-attribute': attribute, placeholder, autocomplete: 'off' })}>${hint && `<small>${escaped(hint.replaceAll('`', ''))}</small>`}</label>`;

/** A choice of values. The empty one, which is the default, is chosen. */
function select(label: string, attribute: string, values: readonly (readonly [value: string, name: string])[]): string {
  const options = values.map(
    ([value, name]) => `<option${attributeList({ value, selected: value ? null : '' })}>${escaped(name)}</option>`,
  );
  return `<label>${label} <select${attributeList({ 'data-attribute': attribute, autocomplete: 'off' })}>${options.join('')}</select></label>`;
}

interface Attribute {
  readonly name: string;
  readonly description: string;
  readonly type?: { readonly text: string };
  readonly inheritedFrom?: object;
}

/** The attributes that only one tag has and that its figure has no control for, as the manifest describes them. */
function ownAttributes(tag: string): Attribute[] {
  const { modules } = JSON.parse(readFileSync(inProject('custom-elements.json'), 'utf8')) as {
    readonly modules: readonly {
      readonly declarations: readonly { readonly tagName?: string; readonly attributes?: readonly Attribute[] }[];
    }[];
  };
  const found = modules.flatMap(({ declarations }) => declarations).find(({ tagName }) => tagName === tag);
  return (found?.attributes ?? []).filter(
    ({ inheritedFrom, type }) => !inheritedFrom && /^string( \| null)?$/.test(type?.text ?? ''),
  );
}
