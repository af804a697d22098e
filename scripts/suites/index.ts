import { findExecutable, findFirefox } from '../browsers.ts';
import { type Build, TEST_BUILDS, buildExtension, buildFolder } from '../builds.ts';
import { say } from '../setup.mjs';
import { bootstrapSize } from './bootstrap-size.ts';
import { type Counts, FAILED, PASSED, SKIPPED, sum } from './counts.ts';
import { check, playwright, vitest } from './programs.ts';

export interface Suite {
  readonly name: string;
  readonly vi: string;
  readonly en: string;
  readonly run: () => Promise<Counts>;
}

/** What this run has built: the sources stay as they are while it lasts. */
const built = new Map<Build, string>();

async function builtOnce(build: Build): Promise<string> {
  const folder = built.get(build) ?? (await buildExtension(build));
  built.set(build, folder);
  return folder;
}

async function types(): Promise<Counts> {
  const prepared = await check('wxt', 'prepare');
  return prepared === PASSED ? check('tsc', '--noEmit') : prepared;
}

async function unit(): Promise<Counts> {
  if (findExecutable(['soffice']) === undefined) say('Không có LibreOffice: bỏ qua các kiểm thử mở tệp Word', 'no LibreOffice: tests that open Word files are skipped');
  return vitest('unit', '--project', 'unit');
}

async function builds(): Promise<Counts> {
  const results: Counts[] = [];
  for (const build of Object.values(TEST_BUILDS)) {
    try {
      await builtOnce(build);
      results.push(PASSED);
    } catch (error) {
      console.error(error);
      results.push(FAILED);
    }
  }
  results.push(await check('addons-linter', buildFolder(TEST_BUILDS.firefox)));
  return sum(results);
}

async function size(): Promise<Counts> {
  console.log(`bootstrap.js: ${bootstrapSize(await builtOnce(TEST_BUILDS.default))} bytes, compressed`);
  return PASSED;
}

async function e2e(): Promise<Counts> {
  await builtOnce(TEST_BUILDS.default);
  await builtOnce(TEST_BUILDS.portals);
  return playwright('e2e');
}

async function firefox(): Promise<Counts> {
  if (findFirefox() === undefined) {
    say('Không có Firefox: bỏ qua', 'no Firefox: skipped');
    return SKIPPED;
  }
  await builtOnce(TEST_BUILDS.firefox);
  return vitest('firefox', '--config', 'tests/firefox/vitest.config.ts');
}

/** Everything that `npm test` runs, in order. `npm test -- NAME` runs one. */
export const SUITES: readonly Suite[] = [
  { name: 'types', vi: 'Kiểm tra kiểu', en: 'type check', run: types },
  { name: 'lint', vi: 'Kiểm tra quy tắc viết mã', en: 'lint', run: () => check('oxlint', '--type-aware') },
  { name: 'unit', vi: 'Kiểm thử đơn vị', en: 'unit tests', run: unit },
  { name: 'browser', vi: 'Kiểm thử trong trình duyệt', en: 'tests in a browser', run: () => vitest('browser', '--project', 'browser') },
  { name: 'builds', vi: 'Dựng các bản tiện ích', en: 'builds', run: builds },
  { name: 'size', vi: 'Cỡ của phần chạy trên mọi trang', en: 'size of what runs on every page', run: size },
  { name: 'e2e', vi: 'Kiểm thử từ đầu đến cuối', en: 'end-to-end tests', run: e2e },
  { name: 'firefox', vi: 'Chạy thử trên Firefox', en: 'smoke test in Firefox', run: firefox },
];
