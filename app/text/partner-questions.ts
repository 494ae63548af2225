/** What a partner asked, on its own page and where the dossier's own people find it. */
export const partnerQuestions = {
  title: 'Vragen van uw organisatie',
  where: 'De trekker en de coördinator antwoorden bij Reacties, hieronder.',
  by: (name: string, at: string) => `${name}, ${at}`,
  someone: 'Iemand van uw organisatie',
  asked: 'De partner stelde een vraag.',
  answer: 'Antwoord bij Reacties',
}
