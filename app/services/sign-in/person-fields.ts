import { z } from 'zod'
import { passwordProblem } from '#app/auth/password-rules.ts'

/** An e-mail address as it is kept: lower case, without spaces around it. */
export const email = z.string().trim().toLowerCase().max(254, 'tooLong').pipe(z.email('invalidEmail'))

export const name = z.string().trim().min(1, 'required').max(120, 'tooLong')
export const functionTitle = z.string().trim().max(160, 'tooLong').optional()

/** A password that the owner of `address` may choose. */
export const newPassword = (address: string) =>
  z.string().superRefine((password, context) => {
    const problem = passwordProblem(password, address)
    if (problem) context.addIssue({ code: 'custom', message: problem })
  })
