/** Periods in order: how a file writes them, and how they are said. */
export interface Periods {
  readonly heading: string;
  readonly written: readonly string[];
  readonly said: readonly string[];
}

const MONTHS = [
  'January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December',
]; // prettier-ignore
const two = (number: number): string => String(number % 100).padStart(2, '0');

/** One way of writing periods, by how many there are, the year of the first and a number that varies it. */
type Form = (count: number, from: number, vary: number) => Periods;

const times = (count: number): number[] => Array.from({ length: count }, (_, index) => index);
const periods = (heading: string, all: readonly (readonly [written: string, said: string])[]): Periods => ({
  heading,
  written: all.map(([written]) => written),
  said: all.map(([, said]) => said),
});

/** Months in order from one of them, as year and index. */
const months = (count: number, from: number, first: number): { year: number; month: number }[] =>
  times(count).map((index) => ({ year: from + Math.floor((first + index) / 12), month: (first + index) % 12 }));

const quarters = (count: number, from: number, first: number): { year: number; quarter: number }[] =>
  times(count).map((index) => ({ year: from + Math.floor((first + index) / 4), quarter: ((first + index) % 4) + 1 }));

const ofMonths =
  (heading: string, write: (year: number, month: number) => string): Form =>
  (count, from, vary) =>
    periods(
      heading,
      months(count, from, vary % 12).map(({ year, month }) => [write(year, month), `${MONTHS[month]} ${year}`]),
    );

const ofQuarters =
  (heading: string, write: (year: number, quarter: number) => string): Form =>
  (count, from, vary) =>
    periods(
      heading,
      quarters(count, from, vary % 4).map(({ year, quarter }) => [write(year, quarter), `Q${quarter} ${year}`]),
    );

const ofDays =
  (heading: string, write: (year: number, month: number, day: number) => string): Form =>
  (count, from, vary) =>
    periods(
      heading,
      months(count, from, vary % 12).map(({ year, month }, index) => {
        const day = 2 + ((vary + 5 * index) % 26);
        return [write(year, month, day), `${day} ${MONTHS[month]} ${year}`];
      }),
    );

const short = (month: number): string => (MONTHS[month] ?? '').slice(0, 3);

/** Ways of writing periods. */
export const FORMS: readonly Form[] = [
  (count, from) => periods('Year', times(count).map((index) => [String(from + index), String(from + index)])),
  (count, from, vary) =>
    periods('Year', times(count).map((index) => { const year = String(from - 60 + index * (1 + (vary % 5))); return [year, year]; })),
  (count, from) =>
    periods('Financial year', times(count).map((index) => [`${from + index}/${two(from + index + 1)}`, `${from + index}/${two(from + index + 1)}`])),
  (count, from) =>
    periods('Year', times(count).map((index) => [`${from + index}-${two(from + index + 1)}`, `${from + index}/${two(from + index + 1)}`])),
  (count, from) =>
    periods('time_period', times(count).map((index) => [`${from + index}${two(from + index + 1)}`, `${from + index}/${two(from + index + 1)}`])),
  (count, from) =>
    periods('Period', times(Math.max(count, 3)).map((index) => [`${from + index}-${two(from + index + 2)}`, `${from + index}–${two(from + index + 2)}`])),
  ofMonths('Month', (year, month) => `${year}-${two(month + 1)}`),
  ofMonths('Month', (year, month) => `${MONTHS[month]} ${year}`),
  ofMonths('Month', (year, month) => `${short(month)}-${two(year)}`),
  ofMonths('Date', (year, month) => `${year} ${short(month).toUpperCase()}`),
  ofQuarters('Quarter', (year, quarter) => `Q${quarter} ${year}`),
  ofQuarters('Period', (year, quarter) => `${year}Q${quarter}`),
  ofQuarters('Time', (year, quarter) => `${year} Q${quarter}`),
  ofDays('Date', (year, month, day) => `${year}-${two(month + 1)}-${two(day)}`),
  ofDays('date', (year, month, day) => `${two(day)}/${two(month + 1)}/${year}`),
  ofDays('Week ending', (year, month, day) => `${day} ${MONTHS[month]} ${year}`),
]; // prettier-ignore
