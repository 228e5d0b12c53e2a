/** A moment on an axis, in two lines: `Apr` over `2023`. */
export interface MomentLabel {
  readonly text: string;
  /** What the text belongs to; empty where the label before it has the same, or where the text says all. */
  readonly of: string;
}

/** How a locale writes moments by a specifier of d3-time-format. */
export type WriteMoments = (specifier: string) => (moment: Date | number) => string;

/** How exactly moments are named, the least exact first: what all of them have in common, and what of them is said. */
const EXACTNESS = [
  { rest: '%j %H:%M:%S.%L', same: '001 00:00:00.000', text: '%Y', of: '' },
  { rest: '%d %H:%M:%S.%L', same: '01 00:00:00.000', text: '%b', of: '%Y' },
  { rest: '%H:%M:%S.%L', same: '00:00:00.000', text: '%-d %b', of: '%Y' },
  { rest: '%S.%L', same: '00.000', text: '%H:%M', of: '%-d %b %Y' },
  { rest: '%L', same: '000', text: '%H:%M:%S', of: '%-d %b %Y' },
  { rest: '', same: '', text: '%H:%M:%S.%L', of: '%-d %b %Y' },
] as const;

/**
 * Labels for the moments of an axis, as exact as tells them apart: years; months, with the year below the first and wherever it changes; days alike; hours with their day.
 *
 * @param moments In the order of the axis.
 */
export function momentLabels(moments: readonly (Date | number)[], write: WriteMoments): MomentLabel[] {
  const { text, of } =
    EXACTNESS.find(({ rest, same }) => moments.every((moment) => write(rest)(moment) === same)) ?? EXACTNESS[0];
  let before = '';
  return moments.map((moment) => {
    const now = of && write(of)(moment);
    const label = { text: write(text)(moment), of: now === before ? '' : now };
    before = now;
    return label;
  });
}

/** A label on one line: `Apr 2023`, `4 Mar 2023, 06:00`. */
export function momentInLine({ text, of }: MomentLabel): string {
  if (!of) return text;
  return text.includes(':') ? `${of}, ${text}` : `${text} ${of}`;
}
