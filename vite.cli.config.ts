import { defineConfig } from 'vite';

/** One file for Node: everything is in it but Node itself and the renderer of PNG, which is a native module. */
export default defineConfig({
  publicDir: false,
  build: {
    ssr: 'src/cli/main.ts',
    outDir: 'build',
    target: 'node20',
    rolldownOptions: { output: { entryFileNames: 'cli.js', codeSplitting: false } },
  },
  ssr: { noExternal: true, external: ['@resvg/resvg-js'] },
});
