import { vitePlugin as remix } from '@remix-run/dev'
import { defineConfig } from 'vite'
import remixOptions from './remix.config.js'

export default defineConfig({
  plugins: [
    {
      // Nothing hydrates, so no browser needs a route's module: machines, tables and texts stay on the server.
      name: 'routes-stay-on-the-server',
      enforce: 'post',
      transform(_code, id, options) {
        if (!options?.ssr && id.endsWith('?__remix-build-client-route')) return 'export {}'
      },
    },
    remix(remixOptions),
    {
      // No React runs in the browser, so there is nothing to patch in place: a change reloads the page.
      name: 'reload-on-change',
      handleHotUpdate({ server }) {
        server.ws.send({ type: 'full-reload' })
        return []
      },
    },
  ],
  // Part of every ETag, so that no browser keeps a page of an earlier build.
  define: { __BUILD_ID__: JSON.stringify(Date.now().toString(36)) },
  server: { watch: { ignored: ['**/.data/**', '**/build/**', '**/test-results/**'] } },
  // The CSP allows no data: addresses, so nothing may be inlined as one.
  build: { assetsInlineLimit: 0, target: 'es2022' },
})
