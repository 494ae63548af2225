/** Words for doing one step to many actions at once. */
export const bulkText = {
  title: 'Stap voor meer acties',
  choice: 'Keuze',
  select: (number: string) => `Kies ${number}`,
  selectAll: (all: boolean) => (all ? 'Kies alles op deze bladzijde' : 'Kies niets'),
  withSelected: 'Met de gekozen acties',
  chooseStep: 'Kies een stap',
  go: 'Verder',
}
