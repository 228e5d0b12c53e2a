/** The gallery's own script: shows each chart's embed code as its view changes, copies it, and switches the look. */

const codeOf = (chart) => chart.closest('section')?.querySelector('textarea');

for (const type of ['care-ready', 'care-change'])
  document.addEventListener(type, ({ target }) => {
    const code = codeOf(target);
    if (code) code.value = target.embedCode('tag');
  });

document.addEventListener('click', async ({ target }) => {
  const code = document.getElementById(target.dataset?.copy ?? '');
  if (!code) return;
  code.select();
  await navigator.clipboard?.writeText(code.value).catch(() => {});
  target.textContent = 'Copied';
});

document.addEventListener('change', ({ target }) => {
  if (target.name !== 'theme') return;
  document.documentElement.style.colorScheme = target.value;
});
