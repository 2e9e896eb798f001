import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Writes `public/licences.txt`: every package of which something ships, with its licence, as the lock file names them. To be
 * run after a change of the dependencies; `src/packages.test.ts` fails until it was.
 */
const lock = JSON.parse(readFileSync('package-lock.json', 'utf8'));
const TYPES = /^(@types\/.+|csstype)$/;

const shipped = Object.entries(lock.packages)
  .filter(([path, { dev, optional }]) => path !== '' && !dev && !optional)
  .map(([path]) => path)
  .filter((path) => !TYPES.test(path.split('node_modules/').at(-1)))
  .sort();

const parts = shipped.map((path) => {
  const { name, version, license, homepage } = JSON.parse(readFileSync(join(path, 'package.json'), 'utf8'));
  const file = readdirSync(path).find((each) => /^licen[cs]e/i.test(each));
  const text = file ? readFileSync(join(path, file), 'utf8').replaceAll('\r\n', '\n').trim() : '';
  return [`${name} ${version}`, `Licence: ${license}`, ...(homepage ? [homepage] : []), '', text]
    .join('\n')
    .trim();
});

const rule = `\n\n${'-'.repeat(80)}\n\n`;
const own = existsSync('NOTICE') ? readFileSync('NOTICE', 'utf8').trim() : '';
writeFileSync('public/licences.txt', `${[own, ...parts].join(rule)}\n`);
console.log(`${parts.length} packages are named in public/licences.txt.`);
