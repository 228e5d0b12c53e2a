/** What each unit of time of Vega-Lite shows of a moment. */
const SHOWN: Readonly<Record<string, Intl.DateTimeFormatOptions>> = {
  year: { year: 'numeric' },
  yearmonth: { year: 'numeric', month: 'long' },
  yearmonthdate: { year: 'numeric', month: 'long', day: 'numeric' },
  yearmonthdatehours: { year: 'numeric', month: 'long', day: 'numeric', hour: '2-digit', minute: '2-digit' },
  yearmonthdatehoursminutes: { year: 'numeric', month: 'long', day: 'numeric', hour: '2-digit', minute: '2-digit' },
  month: { month: 'long' },
  monthdate: { month: 'long', day: 'numeric' },
  day: { weekday: 'long' },
  date: { day: 'numeric' },
  hours: { hour: '2-digit', minute: '2-digit' },
  hoursminutes: { hour: '2-digit', minute: '2-digit' },
  hoursminutesseconds: { hour: '2-digit', minute: '2-digit', second: '2-digit' },
  minutes: { minute: 'numeric' },
  seconds: { second: 'numeric' },
};

const MOMENT: Intl.DateTimeFormatOptions = {
  year: 'numeric',
  month: 'long',
  day: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
};

const formats = new Map<string, Intl.DateTimeFormat>();

/**
 * A moment as a unit of time shows it: `March 2020`, `Monday`, `14:00`, `Q1 2020`; day and time where there is no unit.
 *
 * @param unit `yearmonth`, or nothing.
 */
export function unitInWords(at: number, unit: string, utc: boolean): string {
  const quarter = /^(year)?quarter$/.exec(unit);
  if (quarter) {
    const month = Number(written(at, { month: 'numeric' }, utc));
    return `Q${Math.ceil(month / 3)}${quarter[1] ? ` ${written(at, { year: 'numeric' }, utc)}` : ''}`;
  }
  if (/^(year)?week$/.test(unit))
    return `week of ${written(at, { day: 'numeric', month: 'long', ...(unit === 'week' ? {} : { year: 'numeric' }) }, utc)}`;
  if (/^(year)?dayofyear$/.test(unit))
    return written(at, { day: 'numeric', month: 'long', ...(unit === 'dayofyear' ? {} : { year: 'numeric' }) }, utc);
  return written(at, SHOWN[unit] ?? MOMENT, utc).replace(' at ', ', ');
}

function written(at: number, shown: Intl.DateTimeFormatOptions, utc: boolean): string {
  const key = JSON.stringify([shown, utc]);
  let format = formats.get(key);
  if (!format)
    formats.set(key, (format = new Intl.DateTimeFormat('en-GB', { ...shown, ...(utc ? { timeZone: 'UTC' } : {}) })));
  return format.format(at);
}
