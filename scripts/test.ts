/** `npm test`: runs every suite to its end, and says in its last line how many tests passed and failed. */
import { ensureBrowser } from './browser-setup.ts';
import { say } from './setup.mjs';
import { type Counts, FAILED, sum, summaryLine, troubleLines } from './suites/counts.ts';
import { SUITES, type Suite } from './suites/index.ts';

/** A suite that crashes has failed. */
async function runSuite({ name, vi, en, run }: Suite): Promise<Counts> {
  console.log();
  say(`${name}: ${vi}`, en);
  try {
    return await run();
  } catch (error) {
    console.error(error);
    return FAILED;
  }
}

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !SUITES.some((suite) => suite.name === name));
if (unknown.length > 0) {
  console.error(`Không có bộ kiểm thử ${unknown.join(', ')} / no such suite. Có / there are: ${SUITES.map(({ name }) => name).join(', ')}`);
  process.exit(1);
}

try {
  ensureBrowser();
} catch (error) {
  // The suites that need a browser fail; the others still say something.
  console.error(error instanceof Error ? error.message : error);
}

const results: { readonly name: string; readonly counts: Counts; readonly seconds: number }[] = [];
for (const suite of SUITES) {
  if (wanted.length > 0 && !wanted.includes(suite.name)) continue;
  const begun = performance.now();
  const counts = await runSuite(suite);
  results.push({ name: suite.name, counts, seconds: Math.round((performance.now() - begun) / 1000) });
}

console.log();
for (const { name, counts, seconds } of results) {
  console.log(`${counts.failed === 0 ? '✓' : '✗'} ${name.padEnd(8)} ${summaryLine(counts)} (${seconds} s)`);
  for (const line of troubleLines(counts)) console.log(line);
}
const total = sum(results.map(({ counts }) => counts));
console.log(summaryLine(total));
process.exitCode = total.failed > 0 || total.passed === 0 ? 1 : 0;
