import { buildWhatIsMissing } from './build.mjs';
import { serve } from './serve.mjs';

buildWhatIsMissing();
const { address } = await serve({ port: 4173 });
console.log(`Espalier is at ${address} (Ctrl+C stops it)`);
