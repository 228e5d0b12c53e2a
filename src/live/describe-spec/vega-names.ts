/** A name as Vega-Lite writes it into its own names. */
export function variable(name: string): string {
  return (/^\d/.test(name) ? '_' : '') + name.replace(/\W/g, '_');
}

/** A field as a reader would write it: `Miles_per_Gallon` → `Miles per Gallon`. */
export function plainly(field: string): string {
  const last = field
    .replace(/^properties\./, '')
    .replace(/\\(.)/g, '$1')
    .replace(/\[(?:'|")?([^[\]'"]*)(?:'|")?\]/g, '.$1');
  return /\s/.test(last) ? last : last.replace(/_+/g, ' ').trim() || field;
}
