import { charts } from 'virtual:package';
import '../../index.ts';

/** The page that `npm run dev` serves: every chart, from its source, redrawn as you work. */
for (const name of charts) {
  const section = document.createElement('section');
  section.append(document.createElement(`care-${name}`));
  document.body.append(section);
}
