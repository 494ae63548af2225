import { createContext } from 'react'

/** Where a page hears what changes, and after what. */
export type LiveFrom = { stream: string; from: string | number }

/** The answer to a form holds what was typed, which is nowhere else: it does not keep itself up to date. */
export const AnswersForm = createContext(false)
