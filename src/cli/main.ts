import { plain } from '../core/tree/quoted';
import { run } from './verbs';

process.stdout.on('error', ({ code }: NodeJS.ErrnoException) => {
  // Whoever reads our lines may stop early (`| head`); that is no failure.
  if (code === 'EPIPE') process.exit();
  process.stderr.write(`The output cannot be written (${code}).\n`);
  process.exit(1);
});

try {
  process.exitCode = await run(process.argv.slice(2), {
    say: (line) => process.stdout.write(`${line}\n`),
    complain: (line) => process.stderr.write(`${line}\n`),
  });
} catch (error) {
  process.stderr.write(`This should not have happened: ${plain(String(error), 200)}\n`);
  process.exitCode = 1;
}
