import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { buildWhatIsMissing } from './build.mjs';

/** Draws the six trees of the CNCF Financial User Group into `docs/gallery`, by the command line that users have. */
const FOLDER = 'docs/gallery';
const TREES = [
  'malicious-code-execution',
  'establish-persistence',
  'access-sensitive-data',
  'denial-of-service',
  'compromised-container',
  'attacker-on-the-network',
];

buildWhatIsMissing();
mkdirSync(FOLDER, { recursive: true });
for (const tree of TREES) {
  const { status } = spawnSync(
    process.execPath,
    ['build/cli.js', 'render', `trees/${tree}.json`, '-o', `${FOLDER}/${tree}.png`],
    { stdio: 'inherit' },
  );
  if (status !== 0) process.exit(status ?? 1);
}
