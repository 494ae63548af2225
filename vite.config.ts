import { vitePlugin as remix } from '@remix-run/dev'
import { defineConfig } from 'vite'
import remixOptions from './remix.config.js'

export default defineConfig({
  plugins: [
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
  // The CSP allows no data: addresses, so nothing may be inlined as one.
  build: { assetsInlineLimit: 0, target: 'es2022' },
})
