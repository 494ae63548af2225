/** What is said while a card is moved by hand; read aloud too. Loaded by the browser, so in a file of its own. */
export const boardMoves = {
  picked: (card: string, steps: readonly string[]) =>
    `${card} opgepakt. U kunt kiezen uit: ${steps.join(', ')}.`,
  over: (card: string, step: string) => `${card}: ${step}. Laat los om dit te doen.`,
  dropped: (card: string, step: string) => `${card}: ${step}.`,
  cancelled: (card: string) => `${card} blijft waar zij was.`,
}
