import { reportText } from '#app/text/report.ts'
import { chapterId, type ReportChapter } from './blocks.ts'

interface ReportContentsProps {
  chapters: readonly ReportChapter[]
  /** To marked passages, by number. */
  links: readonly { label: string; name: string; href: string }[]
}

/** More numbers than this are a wall, not a way. */
const MOST_LINKS = 60

/** Table of contents: open beside the text; a closed drawer above it where there is no room. */
export function ReportContents({ chapters, links }: ReportContentsProps) {
  return (
    <nav className="report-contents" aria-label={reportText.contents}>
      {links.length > 0 && links.length <= MOST_LINKS ? (
        <>
          <h2>{reportText.recommendations}</h2>
          <ul className="report-contents__numbers">
            {links.map(({ label, name, href }) => (
              <li key={href}>
                <a href={href} aria-label={name}>
                  {label}
                </a>
              </li>
            ))}
          </ul>
        </>
      ) : null}
      {chapters.length > 0 ? (
        <>
          <h2>{reportText.contentsTitle}</h2>
          <ol>
            {chapters.map(({ number, title, start }, index) => (
              <li key={start}>
                <a href={`#${chapterId(index)}`}>{number ? `${number} ${title}` : title}</a>
              </li>
            ))}
          </ol>
        </>
      ) : null}
    </nav>
  )
}
