import type { ActionState } from '#workflows/action-item/states.ts'
import type { AlignmentState } from '#workflows/alignment/states.ts'
import { stateLabels } from './actions.ts'
import { alignmentStateLabels } from './alignments.ts'

/** What a developer reads of alignments. */
export const alignmentDocs = {
  idParam: 'Id van de afstemming.',
  ifMatch: 'De ETag van de afstemming zoals u haar zag.',
  alignment: {
    tags: ['Lezen'],
    summary: 'Eén afstemming',
    description:
      'Eén partner op één actie, met het plan dat er ligt en elke stap: mogelijk voor u, of wat er nog ontbreekt. Een contactpersoon ziet alleen die van de eigen organisatie.',
  },
  events: {
    tags: ['Lezen'],
    summary: 'Het logboek van een afstemming',
    description:
      'De nieuwste gebeurtenis eerst. Een contactpersoon leest geen teksten die het dossier voor zichzelf vastlegde.',
  },
  perform: {
    tags: ['Wijzigen'],
    summary: 'Antwoordt, of zet een andere stap',
    description:
      'Een antwoord noemt de versie en de hash van het plan dat u zag (planVersion, planHash). Namens uw eigen organisatie is het kanaal account; wie vastlegt wat elders is gezegd, geeft proof mee.',
  },
}

export const unreachableDetail = 'Deze partner heeft nog geen contactpersoon die bericht kan krijgen.'

export const alignmentNotInState = (state: AlignmentState, actionState: ActionState) =>
  `Deze stap past niet bij de stand ‘${alignmentStateLabels[state]}’ van een actie met status ‘${stateLabels[actionState]}’.`
