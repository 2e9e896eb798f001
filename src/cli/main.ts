import { plain } from '../core/tree/quoted';
import { run } from './verbs';

// Whoever reads our lines may stop early (`| head`); that is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  process.exit(error.code === 'EPIPE' ? 0 : 1);
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
