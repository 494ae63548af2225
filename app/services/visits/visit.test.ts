import { expect, it } from 'vitest'
import { visitAt } from './visit.ts'

const at = (time: string) => new Date(`2026-11-23T${time}:00Z`)

it('the first visit has nothing before it', () => {
  expect(visitAt({ visited_at: null, previous_visit_at: null }, at('10:00'))).toEqual({
    isNew: true,
    since: null,
  })
})

it('within half an hour it is still the same visit', () => {
  const visits = { visited_at: at('10:00'), previous_visit_at: at('08:00') }
  expect(visitAt(visits, at('10:30'))).toEqual({ isNew: false, since: at('08:00') })
})

it('after that a new one begins, and the last one is what changed since', () => {
  const visits = { visited_at: at('10:00'), previous_visit_at: at('08:00') }
  expect(visitAt(visits, at('10:31'))).toEqual({ isNew: true, since: at('10:00') })
})
