/**
 * `npm test`: types, style and all tests, then the skipped tests, and last of all one line: `N passed, N failed`.
 * With arguments (`npm test -- tests/core`) they go to Jest, and types and style are left out.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const chosen = process.argv.slice(2);

/** Runs a program of node_modules with this Node, its output shown as it comes. */
const run = (program, ...args) =>
  spawnSync(process.execPath, [join(root, 'node_modules', program), ...args], { cwd: root, stdio: 'inherit' }).status === 0;

/** Types and style count as one test each. */
const check = (name, program, ...args) => {
  const passed = run(program, ...args);
  console.log(`${passed ? 'ok    ' : 'FAILED'} ${name}`);
  return { passed: passed ? 1 : 0, failed: passed ? 0 : 1, skipped: [] };
};

const readResults = (file) => {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
};

const tests = () => {
  const folder = mkdtempSync(join(tmpdir(), 'tonghop-jest-'));
  try {
    const file = join(folder, 'results.json');
    const succeeded = run('jest/bin/jest.js', '--json', `--outputFile=${file}`, ...chosen);
    const results = readResults(file);
    if (!results) return { passed: 0, failed: 1, skipped: [] };
    // A file that does not load holds no test, yet fails; so does a run that Jest itself calls failed.
    const failed = results.numFailedTests + results.numRuntimeErrorTestSuites;
    return {
      passed: results.numPassedTests,
      failed: succeeded ? failed : Math.max(failed, 1),
      skipped: results.testResults
        .flatMap((suite) => suite.assertionResults)
        .filter((test) => test.status === 'pending' || test.status === 'todo')
        .map((test) => test.fullName),
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

const parts = [
  ...(chosen.length > 0
    ? []
    : [check('types', 'typescript/bin/tsc', '-p', '.'), check('style', 'eslint/bin/eslint.js', '--max-warnings', '0', '.')]),
  tests(),
];
const passed = parts.reduce((total, part) => total + part.passed, 0);
const failed = parts.reduce((total, part) => total + part.failed, 0);
const skipped = parts.flatMap((part) => part.skipped);

if (skipped.length > 0) console.log(`\nSkipped:\n${skipped.map((name) => `  - ${name}`).join('\n')}`);
process.exitCode = failed > 0 ? 1 : 0;
console.log(`\n${passed} passed, ${failed} failed${skipped.length > 0 ? `, ${skipped.length} skipped` : ''}`);
