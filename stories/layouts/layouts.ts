/** A place on a page that charts are put into. */
export interface Layout {
  readonly name: string;
  /** What it is for, and what a designer decides there. */
  readonly why: string;
  readonly css: string;
  readonly html: string;
  /** The width that it is designed for, in pixels, where it is shown scaled to the column. */
  readonly designedFor?: number;
}

const WORDS = {
  before: 'What the chart is about, and why it is told here.',
  after: 'What follows from it. The chart has said its numbers itself, so the text does not have to.',
};

/** Places in the order of how common they are. */
export const layouts: readonly Layout[] = [
  {
    name: 'In an article',
    why: 'Between two paragraphs, as wide as the text or a little wider. The headline’s level follows the heading above it.',
    css: `article {
  max-inline-size: 42rem;
  margin-inline: auto;
  padding-inline: 1rem;
}

/* As far out as the chart's own padding: its words stand under those of the text. */
article > care-children-in-care {
  margin: 2rem -1rem;
}`,
    html: `<article>
  <h2>A heading of the article</h2>
  <p>${WORDS.before}</p>
  <care-children-in-care></care-children-in-care>
  <p>${WORDS.after}</p>
</article>`,
  },
  {
    name: 'A grid of cards',
    why: 'As many columns as fit, none too narrow for a chart. The surface is the card, so the card needs no padding of its own.',
    css: `.cards {
  display: grid;
  grid-template-columns: repeat(auto-fit, minmax(min(80vw, 19rem), 1fr));
  gap: 1rem;
  align-items: start;
}

.cards > * {
  border: 1px solid silver;
}`,
    html: `<div class="cards">
  <care-leavers></care-leavers>
  <care-missed-early-help></care-missed-early-help>
  <care-early-help-referrals></care-early-help-referrals>
  <care-kinship-savings></care-kinship-savings>
</div>`,
  },
  {
    name: 'A narrow column',
    why: 'Beside the text. A line sets it off, and the chart keeps its own surface: on a tinted one, colours that are just enough on white are not. It goes under the text where both do not fit.',
    css: `.with-aside {
  display: flex;
  flex-wrap: wrap;
  gap: 1.5rem;
}

.with-aside > div {
  flex: 1 1 16rem;
}

.with-aside > aside {
  flex: 0 1 18rem;
  border-inline-start: 1px solid silver;
}`,
    html: `<div class="with-aside">
  <div>
    <p>${WORDS.before}</p>
    <p>${WORDS.after}</p>
  </div>
  <aside>
    <care-funding-gap heading-level="4"></care-funding-gap>
  </aside>
</div>`,
  },
  {
    name: 'A dark band',
    why: 'One part of a light page is dark for everyone. Its colour scheme is enough: charts follow it, and so do form controls and scroll bars.',
    css: `.band {
  padding: 2rem 1rem;
  color-scheme: dark;
  background: #14181d;
}

.band > * {
  max-inline-size: 44rem;
  margin-inline: auto;
}`,
    html: `<section class="band">
  <care-spending-shift></care-spending-shift>
</section>`,
  },
  {
    name: 'A slide, 16:9',
    why: 'Read from the back of a room, so all of it is enlarged with `zoom`, picture and words alike. `controls="none"` leaves out what nobody in a room can press; source and table stay.',
    css: `.slide {
  display: grid;
  place-content: center;
  box-sizing: border-box;
  inline-size: 1280px;
  aspect-ratio: 16 / 9;
  background: #fff;
}

.slide > * {
  inline-size: 800px;
  zoom: 1.25;
}`,
    html: `<section class="slide">
  <care-early-intervention-spending theme="light" controls="none" loading="eager"></care-early-intervention-spending>
</section>`,
    designedFor: 1280,
  },
];
