import { actionFields } from './action-fields.ts'

export const signedOut = {
  title: 'U bent uitgelogd; wat u typte is nog niet bewaard',
  sub: 'Uw tekst staat nog op deze pagina. Sluit haar niet voordat u hem opnieuw hebt verstuurd.',
  steps: 'Zo gaat er niets verloren',
  first: 'Log in. Dat opent in een nieuw tabblad.',
  second: 'Kom daarna terug naar dit tabblad en druk op ‘Opnieuw versturen’.',
  signIn: 'Inloggen in een nieuw tabblad',
  again: 'Opnieuw versturen',
  typed: 'Wat u verstuurde',
  typedHint: 'U kunt de tekst ook kopiëren.',
  file: 'Het bestand dat u koos kunnen we niet vasthouden. Kies het na het versturen opnieuw.',
  secret: 'Wachtwoorden vult u na het versturen opnieuw in.',
  ownText: 'Uw tekst',
}

const labels: Partial<Record<string, { label: string }>> = actionFields

/** What a field is called on its own form, as far as that can be told from its name. */
export const labelOfTyped = (name: string): string => labels[name]?.label ?? signedOut.ownText
