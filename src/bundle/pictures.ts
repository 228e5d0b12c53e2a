import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { renderAsync } from '@resvg/resvg-js';
import { CARD, cardPicture, pictureWidth } from '../markup/card-picture.ts';
import { figurePicture } from '../markup/figure-picture.ts';
import { finishedParts } from '../markup/finished-picture.ts';
import { fileOf, type FinishedView } from '../markup/finished-view.ts';
import { plainPoster } from '../markup/poster-drawing.ts';
import { svgFile, type SvgNode } from '../markup/svg-node.ts';
import { themeColours } from '../markup/theme-colours.ts';
import { keep, prune, readKept } from '../prerender/cache/kept-drawings.ts';
import type { ProjectChart } from '../prerender/draw.ts';
import { finishedViews } from '../prerender/finished-views.ts';
import { inProject } from '../prerender/project.ts';
import { palettePNG } from './palette-png.ts';

/** The drawing in the picture of a whole figure, by its width in CSS pixels. */
const FIGURE = 594;

/** The drawing for mails, by its width in CSS pixels. Their clients show it in that width, on screens of twice as many pixels too. */
const MAIL = 380;

/** Colours of a PNG between those of its drawing: see `palettePNG()`. Pictures of more pixels need fewer. */
const BLENDS = { small: 4, large: 3 };

/** Share of the width of a card that its drawing fills at least. */
const SHARE = 0.55;

/** Folder of kept PNG files. */
const KEPT_IN = inProject('node_modules/.cache/care-charts-pictures');

/** Views whose PNG files are kept at most: those of all areas in all charts, and some from before. */
const MOST_VIEWS = 2500;

/** A PNG file to be made of an SVG file. */
interface Drawn {
  readonly svg: string;
  /** In pixels. */
  readonly width: number;
  readonly blends: number;
}

const FONTS = ['400Regular/Arimo_400Regular', '700Bold/Arimo_700Bold'].map((file) =>
  inProject(`node_modules/@expo-google-fonts/arimo/${file}.ttf`),
);

/** What all PNG files are made of besides their SVG file: fonts, renderer and this code. */
const MADE_BY = [
  ...FONTS,
  inProject('node_modules/@resvg/resvg-js/package.json'),
  inProject('src/bundle/palette-png.ts'),
  inProject('src/bundle/pictures.ts'),
];

/**
 * The files of `static/`: every view of the charts as pictures at stable addresses.
 *
 * For each `<file>` (`fileOf()`): `.svg` and `.png` the whole figure, light, and `.dark.svg`; `.card.png` for links; `.<width>.svg` and `.dark.<width>.svg` the drawing alone; `.380.png` that at twice its size.
 */
export async function pictureFiles(charts: readonly ProjectChart[]): Promise<Record<string, string | Uint8Array>> {
  const files = await Promise.all(charts.flatMap(finishedViews).map(viewFiles));
  return Object.assign({}, ...files) as Record<string, string | Uint8Array>;
}

async function viewFiles(finished: FinishedView): Promise<Record<string, string | Uint8Array>> {
  const name = `static/${fileOf(finished)}`;
  const svgs: Record<string, string> = {};
  const pngs: Record<string, Drawn> = {};
  for (const [theme, ending] of [
    ['light', ''],
    ['dark', '.dark'],
  ] as const) {
    const values = themeColours(theme);
    const figure = figurePicture(finishedParts(finished, FIGURE, values));
    svgs[`${name}${ending}.svg`] = svgFile(figure);
    // PNG files are light: the dark ones would be a tenth of the whole package.
    if (theme === 'light')
      pngs[`${name}.png`] = { svg: svgFile(figure), width: pictureWidth(figure), blends: BLENDS.small };
    for (const { width, svg } of finished.view.posters)
      svgs[`${name}${ending}.${width}.svg`] = plainPoster(svg, values);
  }
  pngs[`${name}.card.png`] = { svg: svgFile(card(finished)), width: CARD.width, blends: BLENDS.large };
  const mail = svgs[`${name}.${MAIL}.svg`];
  if (mail) pngs[`${name}.${MAIL}.png`] = { svg: mail, width: 2 * MAIL, blends: BLENDS.large };
  return { ...svgs, ...(await drawnOnce(fileOf(finished), pngs)) };
}

/** The card that shows a view largest, of those with a drawing of each width: one that fills at least its share, where there is one. */
function card(finished: FinishedView): SvgNode {
  const cards = finished.view.posters.map(({ width }) => {
    const picture = cardPicture(finishedParts(finished, width, themeColours()));
    return { picture, share: width / pictureWidth(picture) };
  });
  const ample = cards.filter(({ share }) => share > SHARE);
  const [largest] = ample.toSorted((a, b) => pictureWidth(a.picture) - pictureWidth(b.picture));
  return (largest ?? cards.reduce((a, b) => (b.share > a.share ? b : a))).picture;
}

/** PNG files by their names, kept from one build to the next. */
async function drawnOnce(name: string, pngs: Readonly<Record<string, Drawn>>): Promise<Record<string, Uint8Array>> {
  const sum = createHash('sha256').update(JSON.stringify(pngs)).update(process.version);
  for (const file of MADE_BY) sum.update(readFileSync(file));
  const key = sum.digest('hex');
  const kept = readKept(KEPT_IN, { name, key }) as Record<string, Uint8Array> | undefined;
  if (kept) return kept;
  const drawn = await Promise.all(
    Object.entries(pngs).map(async ([file, png]): Promise<[string, Uint8Array]> => [file, await drawnPNG(png)]),
  );
  const files = Object.fromEntries(drawn);
  keep(KEPT_IN, { name, key }, files, Infinity);
  return files;
}

/** Removes the PNG files of views that were used longest ago, beyond those of all areas. */
export function prunePictures(): void {
  prune(KEPT_IN, MOST_VIEWS);
}

/** Draws an SVG file in the fonts of the project, on every machine the same. */
async function drawnPNG({ svg, width, blends }: Drawn): Promise<Uint8Array> {
  const picture = await renderAsync(svg, {
    fitTo: { mode: 'width', value: width },
    font: { fontFiles: FONTS, loadSystemFonts: false, defaultFontFamily: 'Arimo', sansSerifFamily: 'Arimo' },
  });
  const exact = [...new Set(svg.match(/#[\da-f]{6}(?=")/g))];
  const { pixels } = picture;
  return palettePNG({ width: picture.width, height: picture.height, pixels }, exact, blends);
}
