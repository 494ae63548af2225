import type { Settings } from '#app/http/settings.server.ts'

/** The accounts that one button signs in to, in the demo. INTERFACES, "Addresses". */
export const DEMO_ACCOUNTS = [
  'coordinator',
  'chair',
  'member',
  'adviser',
  'board',
  'partner',
  'admin',
] as const
export type DemoAccount = (typeof DEMO_ACCOUNTS)[number]

export const demoEmail = (account: DemoAccount) => `${account}@demo.aanjager.example`

export const isDemoAccount = (value: unknown): value is DemoAccount =>
  DEMO_ACCOUNTS.some((account) => account === value)

/** Whether this installation has demo accounts and shows its mail; in production neither exists. */
export const hasDemo = ({ mode }: Pick<Settings, 'mode'>) => mode !== 'production'
