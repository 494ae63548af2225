import { addDays } from '#app/services/planner/work-calendar.ts'
import { toDay } from '#app/text/dates.ts'
import { type Visit, visit } from './visit.ts'

const planner = 'dossiers.$dossier.planner'
const path = '/dossiers/voorbeeld/planner'
/** A meeting so many days from now. */
const meeting = (days: number) => `${path}?vergadering=${addDays(toDay(new Date()), days)}`

export const plannerVisits: Visit[] = [
  visit('planner', planner, path),
  visit('planner, a meeting', planner, meeting(60)),
  visit('planner, in turn', planner, `${meeting(9)}&volgorde=na-elkaar`),
  visit('planner, errors', planner, `${path}?vergadering=2020-01-01&termijn=x`, { status: 400 }),
].map((visit) => ({ ...visit, as: 'coordinator' as const }))
