import { spawn } from 'node:child_process';
import { mkdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { projectRoot } from '../builds.ts';
import { type Counts, FAILED, PASSED, countPlaywright, countVitest, settle } from './counts.ts';

const REPORTS = join(projectRoot, 'out', 'test');

/** Runs a program of node_modules/.bin with this terminal, and gives its exit code. */
function run(program: string, args: readonly string[], environment: Readonly<Record<string, string>> = {}): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      cwd: projectRoot,
      stdio: 'inherit',
      env: { ...process.env, ...environment },
      // npm's programs are .cmd files on Windows.
      shell: process.platform === 'win32',
    });
    child.once('error', reject);
    child.once('exit', (code) => resolve(code ?? 1));
  });
}

/** One check: passed if the program ends with 0. */
export async function check(program: string, ...args: readonly string[]): Promise<Counts> {
  return (await run(program, args)) === 0 ? PASSED : FAILED;
}

async function freshReport(name: string): Promise<string> {
  await mkdir(REPORTS, { recursive: true });
  const file = join(REPORTS, `${name}.json`);
  await rm(file, { force: true });
  return file;
}

/** What a reporter wrote, counted; undefined if it was not written to its end. */
async function countsIn(file: string, count: (report: string) => Counts): Promise<Counts | undefined> {
  try {
    return count(await readFile(file, 'utf8'));
  } catch {
    return undefined;
  }
}

export async function vitest(name: string, ...args: readonly string[]): Promise<Counts> {
  const file = await freshReport(name);
  const code = await run('vitest', ['run', ...args, '--reporter=default', '--reporter=json', `--outputFile.json=${file}`]);
  return settle(await countsIn(file, countVitest), code);
}

/** The builds that journeys load must be there. */
export async function playwright(name: string): Promise<Counts> {
  const file = await freshReport(name);
  const code = await run('playwright', ['test', '--reporter=list,json'], { PLAYWRIGHT_JSON_OUTPUT_FILE: file, E2E_BUILT: '1' });
  return settle(await countsIn(file, countPlaywright), code);
}
