import tailwindcss from '@tailwindcss/vite'
import { defineConfig } from 'vite'

/**
 * Two builds from one source: `vite build` makes what the browser gets, `vite build --ssr` makes the program.
 * The program finds the browser's files through the manifest of the first.
 */
export default defineConfig(({ isSsrBuild }) => ({
  plugins: isSsrBuild ? [] : [tailwindcss()],
  build: isSsrBuild
    ? {
        outDir: 'dist/server',
        emptyOutDir: true,
        target: 'node24',
        minify: false,
        sourcemap: true,
        rollupOptions: {
          input: { main: 'src/main.ts', operate: 'src/operate.ts' },
          checks: { bundlerTimings: false },
          // All in one folder: where db/migrations are is known from there.
          output: { chunkFileNames: '[name].js' },
        },
      }
    : {
        outDir: 'dist/client',
        emptyOutDir: true,
        manifest: true,
        assetsInlineLimit: 0,
        // Where a build spends its seconds is nothing to tell whoever starts Kring for the first time.
        rollupOptions: {
          input: { page: 'src/ui/client/page.ts', 'push-worker': 'src/ui/client/push-worker.ts' },
          checks: { bundlerTimings: false },
          // A browser knows the worker by its address, so that never changes.
          output: { entryFileNames: ({ name }) => (name === 'push-worker' ? '[name].js' : 'assets/[name]-[hash].js') },
        },
      },
}))
