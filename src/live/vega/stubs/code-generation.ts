/** Replaces Vega's code generator: expressions are interpreted, not evaluated. */
export default {};
