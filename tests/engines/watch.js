/**
 * Notes what happens on a page, as the page's own script: what the policy stopped, what failed, what was said on the
 * console, and what the charts told.
 */
const notes = { stopped: [], failed: [], said: [], events: [] };
window.notes = notes;

addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample, sourceFile }) =>
  notes.stopped.push(`${violatedDirective} ${blockedURI} ${sample} ${sourceFile}`),
);

// What cannot be loaded tells it to its own element alone: heard on the way down.
addEventListener('error', ({ message, target }) => notes.failed.push(message ?? `${target.src ?? target.href}`), true);
addEventListener('unhandledrejection', ({ reason }) => notes.failed.push(`${reason}`));

for (const level of ['warn', 'error']) {
  const say = console[level];
  console[level] = (...said) => {
    notes.said.push(said.join(' '));
    say.apply(console, said);
  };
}

for (const type of ['care-ready', 'care-change', 'care-error', 'care-select'])
  addEventListener(type, ({ target, view = {}, row = {} }) =>
    notes.events.push({ tag: target.localName, type, view, row }),
  );
