/**
 * `npm run soak -- [--acts N] [--seed S]`: random acts of a person through the built extension, with the worker stopped
 * and the browser killed in between; a model beside the run says what must be there, and the losses are printed.
 * `npm run soak -- --faults full [--seed S]`: all tests of faults, in their full numbers.
 */
import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';
import { projectRoot } from './builds.ts';

const { values } = parseArgs({ options: { acts: { type: 'string' }, seed: { type: 'string' }, faults: { type: 'string' } } });
const { status } = spawnSync(
  'playwright',
  ['test', `tests/e2e/faults/${values.faults === undefined ? 'soak' : ''}`, '--project=faults', '--workers=1'],
  {
    cwd: projectRoot,
    stdio: 'inherit',
    shell: process.platform === 'win32',
    env: {
      ...process.env,
      ...(values.acts !== undefined && { SOAK_ACTS: values.acts }),
      ...(values.seed !== undefined && { SEED: values.seed }),
      ...(values.faults !== undefined && { FAULTS: values.faults }),
    },
  },
);
process.exitCode = status ?? 1;
