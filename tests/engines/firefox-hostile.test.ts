import { hostileSpecsAreHarmless } from './hostile-behaviour.ts';
import { keepsThePolicy } from './policy-behaviour.ts';
import { firefox } from './firefox.ts';

hostileSpecsAreHarmless(firefox);
keepsThePolicy(firefox);
