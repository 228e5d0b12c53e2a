import { fileOf, type FinishedView } from '../../markup/finished-view.ts';

/** Addresses of the files of a view, as a page below `cdn/` names them. */
export interface Addresses {
  readonly page: string;
  readonly markdown: string;
  readonly json: string;
  readonly oembed: string;
  readonly card: string;
  readonly catalog: string;
}

/**
 * The addresses of a view's files.
 *
 * @param base The address of the folder `cdn/` with a slash at its end: whole where it is known, or else relative to the page.
 */
export function addressesOf(view: Pick<FinishedView, 'name' | 'key'>, base: string): Addresses {
  const file = fileOf(view);
  return {
    page: `${base}embed/${file}.html`,
    markdown: `${base}embed/${file}.md`,
    json: `${base}embed/${file}.json`,
    oembed: `${base}oembed/${file}.json`,
    card: `${base}static/${file}.card.png`,
    catalog: `${base}data/datapackage.json`,
  };
}
