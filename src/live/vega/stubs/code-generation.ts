/** Stands for what makes functions of an expression's text. Expressions are interpreted here, and nothing is evaluated. */
export default {};
