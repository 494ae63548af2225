import type { ReactNode } from 'react'
import type { FormValues } from '#app/http/forms.ts'
import { organisationKindLabels } from '#app/text/alignments.ts'
import { Conflict } from '#app/ui/conflict.tsx'
import { organisationLabels } from '#app/ui/organisation-form.tsx'

interface ChangedMeanwhileProps {
  who: string
  when: string
  typed: FormValues
  current: FormValues
  children: ReactNode
}

/** What was typed beside what another person saved meanwhile, field by field, with the form to save it after all. */
export function ChangedMeanwhile({ who, when, typed, current, children }: ChangedMeanwhileProps) {
  const names = Object.keys(organisationLabels) as (keyof typeof organisationLabels)[]
  const rows = names
    .filter((name) => (typed[name] ?? '') !== (current[name] ?? ''))
    .map((name) => ({
      label: organisationLabels[name],
      yours: shown(name, typed[name]),
      current: shown(name, current[name]),
    }))
  return (
    <Conflict who={who} when={when} rows={rows}>
      {children}
    </Conflict>
  )
}

const kinds: Partial<Record<string, string>> = organisationKindLabels
const shown = (name: string, value = '') => (name === 'kind' ? (kinds[value] ?? value) : value)
