import { hostileSpecsAreHarmless } from './hostile-behaviour.ts';
import { firefox } from './firefox.ts';

hostileSpecsAreHarmless(firefox);
