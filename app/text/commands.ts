import { formatDateTime } from './dates.ts'

/** What the commands of `bin/db.ts` say. */
export const commandWords = {
  usage: (names: string[]) => `Gebruik: npm run db:<opdracht>, met als opdracht ${names.join(', ')}.`,
  migrated: (names: string[]) => `De database is bijgewerkt: ${names.join(', ')}.`,
  current: 'De database is bij: er was niets bij te werken.',
  migration: (name: string, at: Date | undefined) =>
    at ? `${name}  uitgevoerd op ${formatDateTime(at)}` : `${name}  nog niet uitgevoerd`,
  resetElsewhere:
    'DATABASE_URL wijst naar een andere computer. Deze opdracht wist alles wat daar staat. Weet u het zeker? Gebruik dan: npm run db:reset -- --zeker',
  reset: 'De database is leeg en heeft het nieuwste schema.',
  unknownSize: (size: string, known: string[]) => `De maat ${size} is er niet. Kies uit ${known.join(', ')}.`,
  seeded: (done: number, total: number, events: number) =>
    `${done} van ${total} meetdossiers, ${events} gebeurtenissen`,
  verified: ({ dossiers, events, actions, alignments, problems }: Record<string, number>) =>
    `${dossiers} dossiers, ${events} gebeurtenissen, ${actions} acties en ${alignments} afstemmingen nagelopen: ${
      problems === 0 ? 'alles klopt.' : `${problems} afwijkingen, hierboven genoemd.`
    }`,
}
