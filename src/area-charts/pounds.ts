import { count, decimal } from '../words/numbers.ts';

/** Words of a scale, the largest first, and with how many decimals it is written. */
const SCALES = [
  { from: 1e9, word: 'bn', decimals: 2 },
  { from: 1e6, word: 'm', decimals: 1 },
] as const;

/**
 * An amount in pounds: `£2.95bn`, `£15.5m`, `£86,311`.
 *
 * @param further Decimals more than usual, default 0.
 */
export function pounds(amount: number, further = 0): string {
  const scale = SCALES.find(({ from }) => amount >= from);
  return scale ? `£${decimal(amount / scale.from, scale.decimals + further)}${scale.word}` : `£${count(amount)}`;
}

/** What an amount comes to when it is read back. */
function readBack(text: string): number {
  const [, number = '', word] = /^£([\d,.]+)(bn|m)?$/.exec(text) ?? [];
  return Number(number.replaceAll(',', '')) * (SCALES.find((scale) => scale.word === word)?.from ?? 1);
}

/** Two amounts with as many decimals as a reader needs to work out, in whole per cent, the change between them or which share one is of the other. */
export function poundsOfPercent(from: number, to: number): readonly [from: string, to: string] {
  const whole = (a: number, b: number): number => Math.round((b / a) * 100);
  const choices = [0, 1, 2].map((further) => [pounds(from, further), pounds(to, further)] as const);
  return (
    choices.find(([a, b]) => whole(readBack(a), readBack(b)) === whole(from, to)) ?? [pounds(from, 3), pounds(to, 3)]
  );
}
