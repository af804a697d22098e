/**
 * Installs the packages and finds a Node that runs TypeScript, with nothing but what Node 18 has.
 * Types for the TypeScript side are in setup.d.mts.
 */
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** From 22.18 on Node runs TypeScript as it is. */
const TYPESCRIPT_NODE = '22.18.0';

export class SetupError extends Error {
  name = 'SetupError';
}

/** A line of progress: Vietnamese first, the English beside it. */
export function say(vi, en) {
  console.log(`▸ ${vi}  (${en})`);
}

/** Major, minor and patch of a version such as 'v22.18.0'. */
const numbersOf = (version) => version.replace(/^v/, '').split('.').map((part) => Number.parseInt(part, 10) || 0);

/** Whether a version such as '22.23.3' or 'v20.1.0' is not older than another. */
export function isAtLeast(version, minimum) {
  const left = numbersOf(version);
  const right = numbersOf(minimum);
  for (let index = 0; index < 3; index += 1) {
    const difference = (left[index] ?? 0) - (right[index] ?? 0);
    if (difference !== 0) return difference > 0;
  }
  return true;
}

/**
 * Whether every package of a lock is installed in its version. Both arguments are package-lock.json's shape; the second
 * is node_modules/.package-lock.json, which npm writes when an installation is complete.
 * Optional packages may be missing: they are for other machines.
 */
export function isInstalled(lock, installed) {
  return Object.entries(lock.packages).every(([path, wanted]) => {
    if (path === '' || wanted.link) return true;
    const found = installed.packages[path];
    return found === undefined ? Boolean(wanted.optional || wanted.devOptional) : found.version === wanted.version;
  });
}

function readJson(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return undefined;
  }
}

const leaveToChild = () => {};

/** Runs a program in the project's folder with this terminal, and gives its exit code; Ctrl+C is the program's to answer. */
function run(command, args, environment = process.env) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd: root, stdio: 'inherit', env: environment });
    const pass = (signal) => child.kill(signal);
    process.on('SIGINT', leaveToChild).on('SIGTERM', pass).on('SIGHUP', pass);
    child.once('error', reject);
    child.once('exit', (code, signal) => {
      process.off('SIGINT', leaveToChild).off('SIGTERM', pass).off('SIGHUP', pass);
      resolve(code ?? (signal === 'SIGINT' ? 130 : 1));
    });
  });
}

async function installPackages() {
  const lock = readJson(join(root, 'package-lock.json'));
  const installed = readJson(join(root, 'node_modules', '.package-lock.json'));
  if (lock && installed && isInstalled(lock, installed)) return;
  say('Cài các gói, lần đầu mất một đến hai phút', 'installing packages, a minute or two the first time');
  const npm = process.env.npm_execpath;
  const code = npm?.endsWith('.js')
    ? await run(process.execPath, [npm, 'ci', '--no-progress'])
    : await run('npm', ['ci', '--no-progress']);
  if (code !== 0) {
    throw new SetupError(
      'Không cài được các gói: xem lỗi của npm ở trên; thường là do mạng.\nThe packages could not be installed: see npm\'s error above; it is usually the network.'
    );
  }
}

/** This Node if it is new enough, else the one that the packages brought. */
function typescriptNode() {
  if (isAtLeast(process.versions.node, TYPESCRIPT_NODE)) return process.execPath;
  const name = process.platform === 'win32' ? 'node.exe' : 'node';
  const own = join(root, 'node_modules', 'node', 'bin', name);
  if (existsSync(own)) return own;
  throw new SetupError(
    `Cần Node.js ${TYPESCRIPT_NODE} trở lên, máy này đang chạy ${process.version} và gói "node" không có bản cho máy này. Tải tại https://nodejs.org.\n` +
      `Node.js ${TYPESCRIPT_NODE} or newer is needed, this is ${process.version} and the package "node" has none for this machine. Get it from https://nodejs.org.`
  );
}

/** tsconfig.json extends a file that WXT writes, and whatever bundles or checks our sources reads that. */
async function writeTypes(node, environment) {
  if (existsSync(join(root, '.wxt', 'tsconfig.json'))) return;
  const code = await run(node, [join(root, 'node_modules', 'wxt', 'bin', 'wxt.mjs'), 'prepare'], environment);
  if (code !== 0) throw new SetupError('WXT không ghi được thư mục .wxt: xem lỗi ở trên.\nWXT could not write the folder .wxt: see the error above.');
}

/** Installs what is missing, then runs a TypeScript file of this folder and gives its exit code. */
export async function runStage(script, args) {
  await installPackages();
  const node = typescriptNode();
  const path = [join(root, 'node_modules', '.bin'), dirname(node), process.env.PATH ?? ''].join(process.platform === 'win32' ? ';' : ':');
  const environment = { ...process.env, PATH: path };
  await writeTypes(node, environment);
  return run(node, [join(root, 'scripts', script), ...args], environment);
}
