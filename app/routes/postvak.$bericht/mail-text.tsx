/** The words of a mail as they were sent; addresses of our own are links, others stay words. */
export function MailText({ text, origin }: { text: string; origin: string }) {
  const paragraphs = text.trim().split(/\n{2,}/)
  return (
    <div className="prose">
      {paragraphs.map((paragraph, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a text that never changes.
        <p key={index}>
          {paragraph.split('\n').map((line) => (
            <span key={line}>
              <Line line={line} origin={origin} />
              <br />
            </span>
          ))}
        </p>
      ))}
    </div>
  )
}

function Line({ line, origin }: { line: string; origin: string }) {
  if (!line.startsWith(`${origin}/`)) return line
  // Relative, so that it also works where the demo is reached by another name of this machine.
  return <a href={line.slice(origin.length)}>{line}</a>
}
