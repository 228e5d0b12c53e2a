import { CARD } from '../../markup/card-picture.ts';
import { attributeList } from '../../markup/escaped.ts';
import type { FinishedView } from '../../markup/finished-view.ts';
import { addressesOf } from './addresses.ts';

/** The width of a frame that is asked for by oEmbed, in CSS pixels. */
export const FRAME_WIDTH = 600;

/** What a site that finds a view by oEmbed is told: https://oembed.com, version 1.0, type rich. */
export interface OEmbed {
  readonly version: '1.0';
  readonly type: 'rich';
  readonly title: string;
  readonly author_name: string;
  readonly author_url?: string;
  readonly provider_name: string;
  readonly provider_url?: string;
  /** A titled frame. */
  readonly html: string;
  readonly width: number;
  readonly height: number;
  readonly thumbnail_url: string;
  readonly thumbnail_width: number;
  readonly thumbnail_height: number;
}

/**
 * The oEmbed of a view. Where the address of `cdn/` is not known, addresses are relative to the file, and no page names it.
 *
 * The frame has only attributes that WordPress keeps, and no `<blockquote>` before it: WordPress would hide the frame until
 * its script has run.
 *
 * @param height The height of the figure at `FRAME_WIDTH`, in CSS pixels.
 */
export function oEmbed(finished: FinishedView, address: string | null, height: number): OEmbed {
  const { page, card } = addressesOf(finished, address ?? '../');
  const { headline } = finished.view;
  const frame = { src: page, title: headline, width: FRAME_WIDTH, height, frameborder: 0, scrolling: 'auto' };
  const by = 'care-charts';
  return {
    version: '1.0',
    type: 'rich',
    title: headline,
    author_name: by,
    ...(address && { author_url: address }),
    provider_name: by,
    ...(address && { provider_url: address }),
    html: `<iframe${attributeList(frame)}></iframe>`,
    width: FRAME_WIDTH,
    height,
    thumbnail_url: card,
    thumbnail_width: CARD.width,
    thumbnail_height: CARD.height,
  };
}
