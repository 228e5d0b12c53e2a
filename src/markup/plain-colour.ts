/** A colour as every program reads it. */
export interface PlainColour {
  /** `#rrggbb`. */
  readonly hex: string;
  /** 0 to 1. */
  readonly opacity: number;
}

/** A colour written as `#rgb`, `#rrggbb`, `#rrggbbaa` or `transparent` as a plain one; any other as it is, and opaque. */
export function plainColour(value: string): PlainColour {
  if (value === 'transparent') return { hex: '#000000', opacity: 0 };
  const [, digits] = /^#([\da-f]{3,4}|[\da-f]{6}|[\da-f]{8})$/i.exec(value) ?? [];
  if (!digits) return { hex: value, opacity: 1 };
  const long = digits.length < 6 ? [...digits].map((digit) => digit + digit).join('') : digits;
  const alpha = long.slice(6);
  return { hex: `#${long.slice(0, 6).toLowerCase()}`, opacity: alpha ? Number.parseInt(alpha, 16) / 255 : 1 };
}
