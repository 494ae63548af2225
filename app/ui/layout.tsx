import type { ReactNode } from 'react'

/** Main matter with an aside of 320 px; the aside follows below where there is no room. */
export function Split({ children, aside }: { children: ReactNode; aside: ReactNode }) {
  return (
    <div className="split">
      <div>{children}</div>
      <aside>{aside}</aside>
    </div>
  )
}

/** Panels of equal weight, as many beside each other as fit. */
export function Columns({ children }: { children: ReactNode }) {
  return <div className="columns">{children}</div>
}

/** Things under each other with even space. */
export function Stack({ children, tight = false }: { children: ReactNode; tight?: boolean }) {
  return <div className={tight ? 'stack stack--tight' : 'stack'}>{children}</div>
}

/** Small things in a row that wraps. */
export function Cluster({ children }: { children: ReactNode }) {
  return <div className="cluster">{children}</div>
}
