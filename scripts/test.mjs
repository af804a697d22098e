import { stage } from './stage.mjs';

stage('test.ts');
