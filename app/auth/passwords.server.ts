import { randomBytes } from 'node:crypto'
import { hash, verify } from '@node-rs/argon2'

/** Argon2id (the library's default). Source: OWASP Password Storage Cheat Sheet. */
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 }

/** Promise: what is kept of a password; nobody can turn it back. */
export function hashPassword(password: string): Promise<string> {
  return hash(password.normalize('NFKC'), cost)
}

let decoy: Promise<string> | undefined

/**
 * Promise: whether the password is the one of `kept`. Without anything kept it does the same work and says no, so
 * that the time of the answer does not tell whether an account exists.
 */
export async function isPassword(kept: string | null | undefined, password: string): Promise<boolean> {
  decoy ??= hashPassword(randomBytes(24).toString('base64url'))
  const other = await decoy
  const matches = await verify(kept ?? other, password.normalize('NFKC'))
  return matches && kept != null
}
