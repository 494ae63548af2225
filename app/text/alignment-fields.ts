import type { AlignmentEventType } from '#workflows/alignment/events.ts'
import type { FieldWords } from './action-fields.ts'

/** What a field of an alignment's event asks for, where the dossier's own people fill it in. */
export const alignmentFields = {
  respondentName: { label: 'Wie antwoordde?', hint: 'Voor- en achternaam.' },
  respondentFunction: { label: 'Functie' },
  capacity: { label: 'In welke hoedanigheid?' },
  channel: { label: 'Hoe kwam het antwoord binnen?' },
  proof: {
    label: 'Waar is dit na te lezen?',
    hint: 'Bijvoorbeeld: verslag bestuurlijk overleg 12 maart, of de e-mail van 3 mei.',
  },
  conditions: { label: 'Voorwaarden', hint: 'Eén voorwaarde per regel.' },
  remark: { label: 'Toelichting' },
  answerBy: { label: 'Antwoord voor', hint: 'De laatste dag om te antwoorden.' },
  involvement: { label: 'Hoe is de partner betrokken?' },
  party: { label: 'Bij wie ligt het nu?', hint: 'Een persoon, organisatie of overleg.' },
  ownerId: {
    label: 'Wie zorgt hiervoor?',
    hint: 'Een lid, de voorzitter of de coördinator van dit dossier.',
  },
  reason: { label: 'Reden' },
  replaces: {
    label: 'Dit antwoord vervangt het antwoord dat er al is',
    hint: 'Het eerdere antwoord blijft in de lijst staan.',
  },
} as const satisfies Record<string, FieldWords>

export type AlignmentField = keyof typeof alignmentFields

const ownWords: { [T in AlignmentEventType]?: { [F in AlignmentField]?: FieldWords } } = {
  object: {
    reason: { label: 'Waarom niet akkoord?', hint: 'Zo veel mogelijk in de woorden van de partner.' },
  },
  startConsultation: { reason: { label: 'Waarover is het overleg?' } },
  setTerm: { reason: { label: 'Waarom verandert de termijn?', hint: 'De partner leest dit.' } },
  setInvolvement: {
    answerBy: { label: 'Antwoord voor', hint: 'Laat leeg om de dag te houden die er staat.' },
    reason: { label: 'Waarom verandert de betrokkenheid?', hint: 'De partner leest dit.' },
  },
  meetCondition: { reason: { label: 'Hoe is aan de voorwaarde voldaan?', hint: 'De partner leest dit.' } },
  reopenCondition: { reason: { label: 'Waarom is er toch niet aan voldaan?' } },
  escalate: { reason: { label: 'Waarom ligt dit een niveau hoger?' } },
  override: { reason: { label: 'Waarom gaat de actie verder?', hint: 'De partner leest deze reden.' } },
  release: { reason: { label: 'Waarom doet deze partner niet meer mee?' } },
  restore: { reason: { label: 'Waarom doet deze partner weer mee?' } },
}

/** Promise: the words of a field as this event asks it. */
export function alignmentFieldWords(type: AlignmentEventType, field: AlignmentField): FieldWords {
  return ownWords[type]?.[field] ?? alignmentFields[field]
}
