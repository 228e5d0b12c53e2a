import { attributeList, escaped } from '../../markup/escaped.ts';
import { packageJson } from '../../prerender/project.ts';
import { deployedAddress } from '../address.ts';

/** The codes of a chart: what each is called, and what it is for. */
export const CODES = {
  tag: 'For a page that may have a script: the whole chart, with tooltips, keyboard, table and downloads.',
  html: 'Headline, picture, sentence and table without any script; where the script runs, it becomes the chart.',
  frame: 'For a site that takes frames and no scripts. Its height follows what is in it.',
  picture: 'For a mail or a post that takes only pictures, with the sentence for readers who do not see it.',
} as const;
type Code = keyof typeof CODES;

const NAMES: Readonly<Record<Code, string>> = { tag: 'Tag', html: 'HTML', frame: 'Frame', picture: 'Picture' };

/** The address in codes that nobody has chosen yet: that of the deployer, else one that says what has to stand there. */
export const codeAddress = (): string =>
  deployedAddress() ?? `https://your-site.example/care-charts/${packageJson().version}/`;

/** The script and a tag, which put a chart on a page. */
export const tagCode = (tag: string): string =>
  `<script type="module" src="${codeAddress()}care-charts.js"></script>\n<${tag}></${tag}>`;

/**
 * A code to copy, with the choice of its kind where there are several. It holds the tag as it is without any choice, so that
 * it is there without script.
 *
 * @param id Of the field with the code.
 */
export function codeBlock(id: string, code: string, kinds: readonly Code[] = ['tag']): string {
  const radios = kinds.map(
    (kind, index) =>
      `<label><input${attributeList({ type: 'radio', name: id, value: kind, checked: index ? null : '' })}> ${NAMES[kind]}</label>`,
  );
  const uses = kinds.map((kind) => `<p class="soft for-${kind}">${CODES[kind]}</p>`);
  return `<div class="codes">
${kinds.length > 1 ? `<fieldset class="kinds"><legend>Put it on a page</legend>${radios.join('')}</fieldset>${uses.join('')}` : ''}
<textarea id="${id}" rows="${code.split('\n').length}" readonly spellcheck="false" aria-label="The code">${escaped(code)}</textarea>
<p class="copy"><button type="button" data-copy="${id}">Copy</button><span role="status"></span></p>
</div>`;
}

/** The question where the charts will be hosted, whose answer stands in every code of a page. */
export function hostingField(): string {
  return `<p class="hosting"><label for="hosting">Where will you host it?</label>
<input${attributeList({ id: 'hosting', type: 'url', value: deployedAddress() ?? '', 'data-built': codeAddress(), 'aria-describedby': 'hosting-hint', autocomplete: 'off', spellcheck: 'false' })}>
<span class="soft" id="hosting-hint" role="status"></span>
<a href="docs/hosting.html">How to host it</a></p>`;
}
