/** The two progress figures of a dossier. */
export const progressText = {
  byCount: 'Naar aantal',
  byWeight: 'Naar gewicht',
  ofTotal: (done: number, total: number) => `${done} van ${total}`,
  percent: (share: number) => `${Math.round(share * 100)} %`,
}
