/**
 * `node scripts/stage.mjs SCRIPT.ts [OPTIONS]`, which every command of package.json that has to work in a fresh clone begins
 * with. It runs before anything is installed and on whatever Node the machine has, so this file keeps to syntax that old ones
 * can read; the rest is imported after the check.
 */
const OLDEST_MAJOR = 18;

/** Runs a script of this folder, with its packages installed and on a Node that reads TypeScript. */
function stage(script, options) {
  if (Number(process.versions.node.split('.')[0]) < OLDEST_MAJOR) {
    console.error(
      'Cần Node.js ' + OLDEST_MAJOR + ' trở lên, máy này đang chạy ' + process.version + '. Tải bản mới tại https://nodejs.org rồi chạy lại.\n' +
      'Node.js ' + OLDEST_MAJOR + ' or newer is needed, this is ' + process.version + '. Get it from https://nodejs.org and run this again.'
    );
    process.exitCode = 1;
    return;
  }
  import('./setup.mjs')
    .then((setup) => setup.runStage(script, options))
    .then(
      (code) => void (process.exitCode = code),
      (error) => {
        console.error(error.message);
        process.exitCode = 1;
      }
    );
}

stage(process.argv[2], process.argv.slice(3));
