import react from '@vitejs/plugin-react';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';

const api = process.env.API_URL ?? `http://127.0.0.1:${process.env.API_PORT ?? 3000}`;

/** Asks for the Latin font together with the stylesheet that names it, so that the text changes its letters sooner. */
const preloadFont: Plugin = {
  name: 'academie-preload-font',
  apply: 'build',
  transformIndexHtml: {
    order: 'post',
    handler: (_html, { bundle }) =>
      Object.keys(bundle ?? {})
        .filter((file) => /latin-wght-normal.*\.woff2$/.test(file))
        .map((file) => ({
          tag: 'link',
          attrs: { rel: 'preload', as: 'font', type: 'font/woff2', href: `/${file}`, crossorigin: true },
          injectTo: 'head' as const,
        })),
  },
};

export default defineConfig({
  plugins: [react(), preloadFont],
  build: {
    outDir: 'dist',
    sourcemap: true,
    // Nothing inlined as data: the content security policy allows files of this site only.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // What every page needs, in one file: it changes seldom, so that a new version of ours leaves it in the cache.
    rolldownOptions: {
      output: {
        // The first load lists every chunk there is: a name says nothing to a browser, and the sum of them is a KB.
        chunkFileNames: 'assets/[hash].js',
        codeSplitting: {
          groups: [{ name: 'vendor', test: /node_modules\/(react|react-dom|scheduler|@tanstack)\// }],
        },
      },
    },
  },
  server: {
    port: 5173,
    proxy: {
      // The Host of the browser goes along: the API compares it with the Origin.
      '/graphql': { target: api, changeOrigin: false },
      '/bestanden': { target: api, changeOrigin: false },
      '/health': { target: api, changeOrigin: false },
      '/agenda': { target: api, changeOrigin: false },
      '/deelnemen': { target: api, changeOrigin: false },
      '/socket.io': { target: api, changeOrigin: false, ws: true },
    },
  },
  test: {
    environment: 'happy-dom',
    include: ['src/**/*.spec.{ts,tsx}'],
    setupFiles: ['src/shared/testing/setup.ts'],
  },
});
