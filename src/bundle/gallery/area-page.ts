import { attributeList } from '../../markup/escaped.ts';
import { areaChartNames } from '../../prerender/charts.ts';
import { inWords } from '../../words/numbers.ts';
import { capitalised } from '../../words/typeset.ts';
import { codeBlock, hostingField, plainTagCode } from './code-block.ts';
import { LOOK, navigation, galleryPage } from './page.ts';

/** What an area can be compared with besides England, as the attribute `area` names it. */
const COMPANY = { neighbours: 'the median of its ten neighbours', region: 'its region' };

/** The page on which a reader chooses an area, sees every chart that there is by area, and copies the codes of all. */
export function areaPage(): string {
  const names = areaChartNames();
  const number = `${inWords(names.length)} chart${names.length === 1 ? '' : 's'}`;
  const boxes = Object.entries(COMPANY).map(
    ([value, label]) =>
      `<label><input${attributeList({ type: 'checkbox', value, autocomplete: 'off' })}> ${label}</label>`,
  );
  const body = `<header class="page">
<p class="name"><a href="./">care-charts</a></p>
<h1>Your area</h1>
<p class="lead">Choose a council or a region of England, see every chart that has its figures, and copy the codes of all.</p>
<p class="soft">A council’s neighbours are the ten that are most like it by the model of the Department for Education, wherever they lie.</p>
${navigation('area.html')}
</header>
<main id="area">
<noscript>${withoutScript(names)}</noscript>
<div class="with-script">
<area-box${attributeList({ 'data-as': `care-${names[0]}` })}></area-box>
<p id="area-note" role="status"></p>
</div>
<div id="shown" hidden>
<fieldset id="company"><legend>Compare with England and</legend>${boxes.join('')}</fieldset>
<h2>${capitalised(number)} of <span id="shown-area"></span></h2>
<p><a href="#all">To the codes of all</a></p>
${names.map(section).join('\n')}
<section id="all" aria-labelledby="all-heading"><h2 id="all-heading">All on one page</h2>
${hostingField()}
<div class="codes">
<textarea id="all-codes" rows="2" readonly spellcheck="false" aria-label="The codes of all charts"></textarea>
<p class="copy"><button type="button" data-copy="all-codes">Copy all codes</button><span role="status"></span></p>
</div>
</section>
</div>
</main>
<footer>${LOOK}</footer>`;
  return galleryPage({
    path: 'area.html',
    title: 'Charts of your area · care-charts',
    description:
      'Charts about children’s social care in every council and region of England: choose one, see all its charts beside England, and copy the tags that put them on a page.',
    scripts: ['care-charts.js', 'gallery.area.js'],
    body,
  });
}

function section(name: string): string {
  const tag = `care-${name}`;
  return `<section${attributeList({ id: name, 'data-chart': '', 'aria-label': capitalised(name.replaceAll('-', ' ')) })}>
<div class="stage"><${tag}><p class="soft">The chart stands here once it is loaded.</p></${tag}></div>
<p class="faces"><a href="./#${name}">${tag} for England, with its other codes</a></p>
${codeBlock(`${name}-code`, plainTagCode(tag))}
</section>`;
}

/** What a reader without script does: write the name of the area on a tag. */
function withoutScript(names: readonly string[]): string {
  const links = names.map((name) => `<li><a href="embed/${name}.html">care-${name}</a></li>`);
  return `<p>To choose here needs JavaScript. On your own page, write the name of a council or region on a tag, as in <code>&lt;care-${names[0]} area="Leeds"&gt;</code> and <code>&lt;/care-${names[0]}&gt;</code>. All names and codes stand in <a href="data/areas/areas.csv">areas.csv</a>.</p>
<p>The charts that there are by area, here for England:</p>
<ul>${links.join('')}</ul>
<p>The figures of all areas are in the tables of <a href="data/datapackage.json">the data package</a>.</p>`;
}
