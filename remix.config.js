/**
 * Options of the Remix plugin; vite.config.ts hands them over.
 * Every flag is on that keeps the step to React Router 7 mechanical. `v3_routeConfig` stays off:
 * the folders under app/routes are the addresses, and a second list of them would only go stale.
 *
 * @type {import('@remix-run/dev').VitePluginConfig}
 */
export default {
  ignoredRouteFiles: ['**/.*', '**/*.test.{ts,tsx}'],
  future: {
    v3_fetcherPersist: true,
    v3_lazyRouteDiscovery: true,
    v3_relativeSplatPath: true,
    v3_routeConfig: false,
    v3_singleFetch: true,
    v3_throwAbortReason: true,
  },
}
