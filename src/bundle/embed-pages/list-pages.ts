import { escaped } from '../../markup/escaped.ts';
import { fileOf, type FinishedView } from '../../markup/finished-view.ts';
import { framePage } from './head.ts';

/** `index.html`, which lists every page, and `404.html` for a host to answer with where there is none: it says so, and lists them too. */
export function listPages(views: readonly FinishedView[]): Record<string, string> {
  const page = (title: string, sentence: string): string =>
    framePage(title, {
      body: `<main class="list">
<h1>${escaped(title)}</h1>
<p>${escaped(sentence)}</p>
<ul>
${views.map(item).join('\n')}
</ul>
</main>`,
    });
  return {
    'embed/index.html': page(
      'Charts about children’s social care in England',
      'Each stands in a frame, and shows all that it tells without a script too.',
    ),
    'embed/404.html': page('There is no such chart here', 'These are the charts, and the views of each.'),
  };
}

function item(finished: FinishedView): string {
  const file = fileOf(finished);
  return `<li><a target="_self" href="${file}.html">${escaped(finished.view.headline)}</a><br>${escaped(finished.view.subtitle)} <small>(${file})</small></li>`;
}
