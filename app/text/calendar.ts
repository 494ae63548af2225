import { formatDate } from './dates.ts'

/** Words of the recesses that the planner skips, of a dossier and of every dossier. */
export const recessText = {
  title: 'Reces',
  sub: 'Perioden waarin u van partners geen antwoord verwacht. De planner slaat deze dagen over.',
  planner: 'Planner',
  listTitle: 'Wat er nu in staat',
  none: 'Er staat nog geen reces in.',
  general: 'geldt voor elk dossier',
  period: (from: string, to: string) =>
    from === to ? formatDate(from) : `${formatDate(from)} tot en met ${formatDate(to)}`,
  remove: 'Weghalen',
  removeLabel: (name: string) => `Weghalen: ${name}`,
  addTitle: 'Reces toevoegen',
  why: 'Neem de dagen over uit de agenda van de Tweede Kamer, van uw gemeente of van de partner. Aanjager vult zelf geen reces in.',
  fields: { name: 'Naam', from: 'Eerste dag', to: 'Laatste dag' },
  nameHint: 'Bijvoorbeeld: zomerreces Tweede Kamer.',
  button: 'Toevoegen',
  taken: (known: string) => `Deze dagen staan er al, als ‘${known}’.`,
  done: {
    toegevoegd: 'Het reces is toegevoegd. De planner slaat deze dagen over.',
    weggehaald: 'Het reces is weggehaald.',
  } as Record<string, string>,
}

/** Words of the days off that hold for every dossier. */
export const calendarText = {
  title: 'Kalender',
  sub: 'Feestdagen en reces waar de planner van elk dossier rekening mee houdt.',
  holidays: 'Feestdagen',
  holidaysWhy:
    'Dit zijn de dagen uit de Algemene termijnenwet, ook Goede Vrijdag en elk jaar 5 mei. Werkt u op zo’n dag gewoon door, zet die dag dan uit.',
  caption: 'Feestdagen van dit jaar en de drie jaren daarna',
  columns: { day: 'Dag', name: 'Feestdag', counts: 'Telt mee', step: 'Stap' },
  lustrum: 'lustrumjaar',
  yes: 'ja, vrije dag',
  no: 'nee, werkdag',
  turnOff: 'Zet uit',
  turnOn: 'Zet aan',
  remove: 'Weghalen',
  stepLabel: (step: string, name: string, day: string) => `${step}: ${name}, ${formatDate(day)}`,
  own: 'zelf toegevoegd',
  addTitle: 'Vrije dag toevoegen',
  addWhy: 'Bijvoorbeeld een dag die de regering met een feestdag gelijkstelt, of een collectieve vrije dag.',
  fields: { day: 'Dag', holiday: 'Naam' },
  button: 'Vrije dag toevoegen',
  taken: 'Deze dag staat al bij de feestdagen.',
  recess: 'Reces voor elk dossier',
  done: {
    aan: 'De dag telt weer als vrije dag.',
    uit: 'De dag telt nu als werkdag.',
    dag: 'De vrije dag is toegevoegd.',
    'dag-weg': 'De vrije dag is weggehaald.',
    toegevoegd: recessText.done.toegevoegd,
    weggehaald: recessText.done.weggehaald,
  } as Record<string, string | undefined>,
}
