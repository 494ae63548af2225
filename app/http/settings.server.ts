import { z } from 'zod'
import { startup } from '#app/text/startup.ts'

export type Mode = 'demo' | 'production' | 'dev'

const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const

export interface Settings {
  mode: Mode
  port: number
  host: string
  dataDir: string
  /** Unset: the embedded database in `dataDir`. */
  databaseUrl: string | undefined
  /** Public address, without a path. */
  origin: string
  /** Whether ORIGIN was set, rather than derived from HOST and PORT. */
  originIsFixed: boolean
  /** Unset only in demo and dev, where one is made and kept in `dataDir`. */
  sessionSecret: string | undefined
  smtpUrl: string | undefined
  /** The sender of our mail. */
  mailFrom: string
  logLevel: (typeof logLevels)[number]
  trustProxy: string
  /** Where a finder of a leak can report it: an e-mail address or an https page. */
  securityContact: string
}

const words = startup.settings
const optionalText = z.string().trim().min(1).optional()

const environment = z.object({
  PORT: z.coerce.number(words.PORT).int(words.PORT).min(0, words.PORT).max(65535, words.PORT).default(3000),
  HOST: z
    .string()
    .trim()
    .regex(/^[\w.:-]+$/, words.HOST)
    .default('127.0.0.1'),
  DATA_DIR: z.string().trim().min(1, words.DATA_DIR).default('.data'),
  DATABASE_URL: z
    .string()
    .trim()
    .regex(/^postgres(ql)?:\/\//, words.DATABASE_URL)
    .optional(),
  ORIGIN: z.string().trim().refine(isOrigin, words.ORIGIN).optional(),
  SESSION_SECRET: optionalText,
  SMTP_URL: z
    .string()
    .trim()
    .regex(/^smtps?:\/\/./, words.SMTP_URL)
    .optional(),
  MAIL_FROM: z
    .string()
    .trim()
    .regex(/^[^\s@<>]+@[^\s@<>]+$/, words.MAIL_FROM)
    .optional(),
  LOG_LEVEL: z.enum(logLevels, words.LOG_LEVEL).optional(),
  TRUST_PROXY: z
    .string()
    .trim()
    .regex(/^[\w.:/, ]+$/, words.TRUST_PROXY)
    .default('loopback'),
  SECURITY_CONTACT: z
    .string()
    .trim()
    .regex(/^(https:\/\/\S+|[^\s@:]+@[^\s@:]+)$/, words.SECURITY_CONTACT)
    .optional(),
})

type Environment = z.infer<typeof environment>

/**
 * Reads all settings once. Every problem is named, in Dutch, not only the first; in production also
 * what is missing or unsafe there.
 */
export function readSettings(
  mode: Mode,
  env: Record<string, string | undefined>,
): { ok: true; settings: Settings } | { ok: false; problems: string[] } {
  // An empty value (`ORIGIN=`) means unset, as people expect of env files.
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value?.trim()))
  const parsed = environment.safeParse(given)
  const problems = parsed.success ? [] : parsed.error.issues.map((issue) => issue.message)
  if (mode === 'production') problems.push(...unsafeInProduction(given, problems))
  if (!parsed.success || problems.length > 0) return { ok: false, problems: [...new Set(problems)] }
  return { ok: true, settings: toSettings(mode, parsed.data) }
}

function unsafeInProduction(env: Record<string, string | undefined>, known: string[]): string[] {
  const { ORIGIN, SESSION_SECRET, SMTP_URL } = env
  const problems: string[] = []
  if (!ORIGIN) problems.push(startup.missing.ORIGIN)
  else if (!known.includes(words.ORIGIN) && !isSafeOrigin(ORIGIN)) problems.push(startup.unsafe.ORIGIN)
  if (!SESSION_SECRET) problems.push(startup.missing.SESSION_SECRET)
  else if (SESSION_SECRET.length < 32) problems.push(words.SESSION_SECRET)
  else if (new Set(SESSION_SECRET).size < 10) problems.push(startup.unsafe.SESSION_SECRET)
  if (!SMTP_URL) problems.push(startup.missing.SMTP_URL)
  return problems
}

function toSettings(mode: Mode, env: Environment): Settings {
  const host = env.HOST.includes(':') ? `[${env.HOST}]` : env.HOST
  const origin = env.ORIGIN ? new URL(env.ORIGIN).origin : `http://${host}:${env.PORT}`
  return {
    mode,
    port: env.PORT,
    host: env.HOST,
    dataDir: env.DATA_DIR,
    databaseUrl: env.DATABASE_URL,
    origin,
    originIsFixed: env.ORIGIN !== undefined,
    sessionSecret: env.SESSION_SECRET,
    smtpUrl: env.SMTP_URL,
    mailFrom: env.MAIL_FROM ?? `aanjager@${new URL(origin).hostname}`,
    logLevel: env.LOG_LEVEL ?? (mode === 'production' ? 'info' : 'warn'),
    trustProxy: env.TRUST_PROXY,
    securityContact: env.SECURITY_CONTACT ?? `security@${new URL(origin).hostname}`,
  }
}

function isOrigin(value: string): boolean {
  if (!URL.canParse(value)) return false
  const url = new URL(value)
  return ['http:', 'https:'].includes(url.protocol) && url.pathname === '/' && !url.search && !url.username
}

function isSafeOrigin(value: string): boolean {
  const url = new URL(value)
  return url.protocol === 'https:' || isLocal(url.hostname)
}

/** Whether a host name means this machine, where TLS adds nothing. */
export function isLocal(hostname: string): boolean {
  return ['localhost', '127.0.0.1', '[::1]', '::1'].includes(hostname) || hostname.endsWith('.localhost')
}
