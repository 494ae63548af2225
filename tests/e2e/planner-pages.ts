import { addDays } from '#app/services/planner/work-calendar.ts'
import { toDay } from '#app/text/dates.ts'
import { press } from './page-states.ts'
import { type Visit, visit } from './visit.ts'

const recess = 'dossiers.$dossier.planner_.reces'
const planner = 'dossiers.$dossier.planner'
const path = '/dossiers/voorbeeld/planner'
/** A meeting so many days from now. */
const meeting = (days: number) => `${path}?vergadering=${addDays(toDay(new Date()), days)}`

const own: Visit[] = [
  visit('planner', planner, path),
  visit('planner, a meeting', planner, meeting(60)),
  visit('planner, in turn', planner, `${meeting(9)}&volgorde=na-elkaar`),
  visit('planner, errors', planner, `${path}?vergadering=2020-01-01&termijn=x`, { status: 400 }),
  visit('recess', recess, `${path}/reces`),
  visit('account, a new calendar', 'account', '/account', {
    act: press('Agenda-adres maken'),
  }),
  visit('recess, errors', recess, `${path}/reces`, { act: press('Toevoegen'), status: 400 }),
].map((visit) => ({ ...visit, as: 'coordinator' as const }))

const calendar = 'beheer.kalender'
const general: Visit[] = [
  visit('calendar', calendar, '/beheer/kalender'),
  visit('calendar, errors', calendar, '/beheer/kalender', { act: press('Vrije dag toevoegen'), status: 400 }),
].map((visit) => ({ ...visit, as: 'admin' as const }))

export const plannerVisits: Visit[] = [...own, ...general]
