import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** `tools/build-web.mjs` builds with this; `npx vite web` serves while working, beside a running Muster. */
export default defineConfig({
  root: import.meta.dirname,
  plugins: [react()],
  build: {
    target: 'es2023',
    // Everything by address: what is inlined into the page, the content security policy refuses.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    rolldownOptions: {
      output: {
        // What the first page runs comes as one file: on a slow machine thirty small ones cost a second.
        codeSplitting: { groups: [{ name: 'first', tags: ['$initial'] }] },
      },
    },
  },
  server: { proxy: { '/api': 'http://127.0.0.1:4000' } },
});
