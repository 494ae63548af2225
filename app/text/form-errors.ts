/** Words for the codes that zod schemas put at a field. A code without words falls back on `invalid`. */
export const formErrors: Record<string, string> = {
  required: 'Vul dit in.',
  choose: 'Kies een van de mogelijkheden.',
  invalidNumber: 'Vul een getal in, in cijfers.',
  wholeNumber: 'Vul een heel getal in, zonder komma.',
  tooLong: 'Dit is te lang. Kort het in.',
  invalidDate: 'Vul een bestaande datum in.',
  dateOutOfRange: 'Kies een datum tussen 2000 en 2100. Klopt het jaartal?',
  invalidUrl: 'Vul een volledig webadres in, dat begint met https:// of http://.',
  invalidEmail: 'Vul een e-mailadres in, zoals naam@gemeente.nl.',
  dateNeeded:
    'Bij een vaste datum of streefdatum hoort een datum. Is die er niet, kies dan ‘niet afgesproken’.',
  dateNotAllowed: 'Bij ‘niet afgesproken’ hoort geen datum. Maak het veld leeg of kies een andere zekerheid.',
  dateInPast: 'Kies vandaag of een latere dag.',
  dateTooFar: 'Kies een dag binnen drie jaar. Klopt het jaartal?',
  dateBeforeStart: 'De laatste dag ligt voor de eerste. Draai ze om.',
  periodTooLong: 'Kies een periode van ten hoogste twintig weken.',
  daysOutOfRange: 'Kies een getal van 1 tot en met 60.',
  daysOutOfRange0: 'Kies een getal van 0 tot en met 60.',
  dependsOnNeeded: 'Vul in waar de datum van afhangt.',
  outOfRange: 'Kies een getal van 1 tot en met 10.',
  unknownOwner: 'Kies iemand van de commissie: een lid, de voorzitter of de coördinator.',
  alreadyPartner: 'Deze organisatie staat al op deze actie.',
  unknownVersion: 'Deze versie van het plan is er niet. Ververs de pagina.',
  unknownFile: 'Dit bestand is er niet (meer). Kies het opnieuw.',
  unknownEvidence: 'Dit bewijsstuk is er niet (meer).',
  passwordTooShort: 'Kies ten minste 12 tekens. Een zin van een paar woorden is makkelijk te onthouden.',
  passwordTooLong: 'Kies ten hoogste 200 tekens.',
  passwordIsEmail: 'Kies iets anders dan uw e-mailadres.',
  passwordTooCommon: 'Dit wachtwoord is makkelijk te raden. Kies een paar woorden die niet bij elkaar horen.',
  passwordWrong: 'Dit is niet uw huidige wachtwoord.',
  roleNeeded: 'Kies ook de rol in dit dossier.',
  dossierNeeded: 'Kies ook het dossier waarin deze rol geldt.',
  unknownDossier: 'Dit dossier is er niet (meer). Kies een ander.',
  invalidAddress: 'Gebruik alleen kleine letters, cijfers en streepjes, zoals aanpak-ondermijning.',
  invalid: 'Dit kan hier niet worden ingevuld.',
}

/** Promise: the sentence for a code. */
export const formError = (code: string): string => formErrors[code] ?? formErrors.invalid ?? code

const number = new Intl.NumberFormat('nl-NL')

/** Promise: how much is too much, and how much was typed where that is known. */
export function tooLong(maximum: number, typed?: number): string {
  const limit = `Maximaal ${number.format(maximum)} tekens`
  return typed === undefined ? `${limit}.` : `${limit}; u typte er ${number.format(typed)}.`
}
