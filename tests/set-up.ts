import * as fc from 'fast-check';
import { EVERYWHERE } from './laws.ts';

fc.configureGlobal(EVERYWHERE);
