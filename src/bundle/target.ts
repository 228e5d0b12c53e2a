/** The newest features that the code relies on; nothing is rewritten for older engines. */
export const target = 'es2022';
