import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Runs every check in turn, goes on after a failure, and says at the end how many passed and failed over all. */
const reports = mkdtempSync(join(tmpdir(), 'espalier-test-'));
const unitReport = join(reports, 'unit.json');
const e2eReport = join(reports, 'e2e.json');

const one = (status) => (status === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 });

/** The counts in a runner's report. A run that failed without a failed test, or has no report, counts as one failure. */
function counted(path, status, read) {
  let counts = { passed: 0, failed: 0 };
  try {
    counts = read(JSON.parse(readFileSync(path, 'utf8')));
  } catch {
    return { passed: 0, failed: 1 };
  }
  const hollow = counts.passed + counts.failed === 0;
  return counts.failed === 0 && (status !== 0 || hollow) ? { ...counts, failed: 1 } : counts;
}

const npx = (...args) => ['npx', args];
const STEPS = [
  { name: 'Format and lint', command: npx('biome', 'ci', '.') },
  { name: 'Types of the core, which knows no browser', command: npx('tsc', '-p', 'tsconfig.core.json') },
  { name: 'Types', command: npx('tsc', '-p', 'tsconfig.json') },
  {
    name: 'Unit tests',
    command: npx('vitest', 'run', '--reporter=dot', '--reporter=json', `--outputFile.json=${unitReport}`),
    count: (status) =>
      counted(unitReport, status, (report) => ({
        passed: report.numPassedTests,
        failed: report.numFailedTests,
      })),
  },
  { name: 'Build', command: ['npm', ['run', '-s', 'build']] },
  { name: 'Size of the first load', command: ['node', ['scripts/size.mjs']] },
  {
    name: 'End-to-end tests',
    command: ['node', ['scripts/e2e.mjs', '--reporter=list,json']],
    env: { PLAYWRIGHT_JSON_OUTPUT_NAME: e2eReport },
    count: (status) =>
      counted(e2eReport, status, ({ stats }) => ({
        passed: stats.expected,
        failed: stats.unexpected + stats.flaky,
      })),
  },
];

const total = { passed: 0, failed: 0 };
const summary = [];
for (const { name, command, env, count = one } of STEPS) {
  console.log(`\n── ${name}`);
  const started = Date.now();
  const { status } = spawnSync(command[0], command[1], {
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
    env: { ...process.env, ...env },
  });
  const { passed, failed } = count(status ?? 1);
  total.passed += passed;
  total.failed += failed;
  summary.push(
    `${failed === 0 ? '✓' : '✗'} ${name}: ${passed} passed, ${failed} failed (${Math.round((Date.now() - started) / 1000)} s)`,
  );
}
rmSync(reports, { recursive: true, force: true });
console.log(`\n${summary.join('\n')}\n`);
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed === 0 ? 0 : 1);
