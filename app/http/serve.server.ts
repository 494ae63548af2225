import { run } from './run.server.ts'

/** `node app/http/serve.server.ts --demo | --production | --dev`; without a flag the strictest. */
const modes = { '--demo': 'demo', '--dev': 'dev', '--production': 'production' } as const
const mode = Object.entries(modes).find(([flag]) => process.argv.includes(flag))?.[1] ?? 'production'

// React and express look at this when they load; unset would mean their slow development builds.
process.env.NODE_ENV ??= mode === 'dev' ? 'development' : 'production'

await run(mode)
