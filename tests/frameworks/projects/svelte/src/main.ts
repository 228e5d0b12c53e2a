import { mount } from 'svelte';
import Figures from './Figures.svelte';

mount(Figures, { target: document.getElementById('app') as HTMLElement });
