/** The page's own `fetch`, kept before `canary.js` watches it: a chart may fetch what its author names, and the server notes what. */
window.kept = Object.freeze({ fetch: window.fetch });
