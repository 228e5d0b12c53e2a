/** What a number did, by the sign of its change: `rose` or `fell`. */
export function moved(change: number): 'rose' | 'fell' {
  return change < 0 ? 'fell' : 'rose';
}

/** Where a number went, by the sign of its change: `up` or `down`. */
export function upOrDown(change: number): 'up' | 'down' {
  return change < 0 ? 'down' : 'up';
}
