/** Why a file was refused; each sentence names it. */
const fileProblems = {
  missing: () => 'Kies een bestand.',
  tooLarge: (name: string) =>
    `‘${name}’ is groter dan 20 MB. Maak het kleiner, of voeg een link toe. Er is niets opgeslagen.`,
  empty: (name: string) => `‘${name}’ is leeg. Er is niets opgeslagen.`,
  typeNotAllowed: (name: string) =>
    `‘${name}’ is een soort bestand dat hier niet kan. Kies een van de genoemde soorten. Er is niets opgeslagen.`,
  typeMismatch: (name: string, claimed: string) =>
    `‘${name}’ is van binnen geen ${claimed.toUpperCase()}-bestand. Bewaar het opnieuw in de goede soort. Er is niets opgeslagen.`,
  notUtf8: (name: string) =>
    `‘${name}’ is geen leesbare tekst (UTF-8). Bewaar het opnieuw als UTF-8. Er is niets opgeslagen.`,
}

const number = new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 1 })

/** `340 kB`, `2,4 MB` */
export function fileSize(bytes: number): string {
  if (bytes < 1_000) return `${bytes} bytes`
  return bytes < 1_000_000 ? `${Math.round(bytes / 1_000)} kB` : `${number.format(bytes / 1_000_000)} MB`
}

export const fileAgain = 'Kies het bestand opnieuw: een browser onthoudt het niet.'
export const fileGone = 'Dit bewijsstuk is er niet (meer).'

type FileProblem = { problem: keyof typeof fileProblems; name?: string; claimed?: string }

/** Promise: why a file was refused, in one sentence. */
export function fileProblem({ problem, name = '', claimed = '' }: FileProblem): string {
  return fileProblems[problem](name, claimed)
}
