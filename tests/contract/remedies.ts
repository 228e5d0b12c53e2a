/** What to do where a chart does not keep the contract, by what it asks. Failures end with it; CONTRIBUTING lists what is asked. */
export const REMEDIES = {
  tag: 'Write the tag as `npm run new-chart` does: import, @tagname, class, artifact, define(), and its line in HTMLElementTagNameMap.',
  options:
    'Declare each option in the class with its values, and say its default in the docblock: Default `value`. @attr',
  index: 'Run `npm run new-chart`, or add the line by hand: src/charts/index.ts has one for each folder, in order.',
  pure: 'Make a new value instead of sorting or writing into what is handed in, and ask nothing of clock or chance.',
  fewRows: 'Ask for the first or the last row with ?. or a default: rows may be none or one.',
  spec: 'Draw with a chart type of src/chart-types; what it is given is not what Vega-Lite allows.',
  scale: 'Give each mark a token (colour() of src/theme), since a browser cannot blend custom properties.',
  broken: 'A number reached the drawing as NaN or undefined: look for a gap that is not handled.',
  colours: 'Take colours from colour() of src/theme, which names a private token.',
  rows: 'Give every row a mark, gaps too: chart types take a row index or draw one mark for each row, in the order of rows().',
  words: 'Return all of headline, subtitle, summary from words(), and name at least one source.',
  headline: 'Say the finding in at most twelve words without a stop at the end; put what is counted into the subtitle.',
  computed:
    'Compute headline, summary and labels from the rows that words() is handed: a sentence that is typed in stays as it is when figures change.',
  summary: 'Write one to three whole sentences, each with a capital and a full stop.',
  points: 'Write point() so that no two rows have the same sentence: name the year, the place or the kind.',
  series: 'Name the field by which series() tells lines apart, with a sentence for each; rows have the field `series`.',
  typography: 'Print ’ and “ ” instead of typewriter marks (typeset() does), and join what may be empty with care.',
  numbers:
    'Take the number from a row. What is computed must follow from rows that the sentence names (by year or name); a percentage needs a column whose heading ends with “, %”; a claim must be listed in claims().',
  about:
    'Numbers in About must be in a table of data/: add it there with its source, or compute it from rows that the sentence names.',
  sources: 'Every row has a field `source` with an id of data/sources.csv, and sources() lists them all.',
  columns: 'Name in columns() fields that every row has, with a heading; only numbers have decimals.',
  fields: 'Give each row the same fields in the same order, null where there is nothing.',
  size: 'Draw fewer marks or labels, or make the view an option of its own: each part is listed above with its bytes.',
  picture: 'Look at it (`npm run shots`); if it is as it should be, `npx vitest run --project contract -u` keeps it.',
} as const;
