/** Words of the timeline of a dossier. */
export const timelineText = {
  title: 'Tijdlijn',
  emptyTitle: 'Er zijn nog geen acties',
  sub: 'Wanneer elke actie en mijlpaal klaar moet zijn, en hoe zeker die datum is.',
  caption: 'Acties en mijlpalen in de tijd, per termijn',
  without: (count: number) =>
    count === 1 ? 'Eén actie heeft nog geen datum.' : `${count} acties hebben nog geen datum.`,
  hidden: (most: number) =>
    `De tijdlijn toont de eerste ${most.toLocaleString('nl')} acties. Zoek de andere in de tabel.`,
  late: (date: string) => `te laat: ${date}`,
  done: (date: string) => `gehaald ${date}`,
  waived: (date: string) => `niet meer nodig sinds ${date}`,
}
