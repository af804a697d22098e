import { stage } from './stage.mjs';

stage('start.ts');
