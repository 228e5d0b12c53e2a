import { createApp } from 'vue';
import Figures from './Figures.vue';

createApp(Figures).mount('#app');
