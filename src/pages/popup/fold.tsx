import type { ComponentChildren } from 'preact'

interface FoldProps {
  readonly title: string
  /** What is chosen in it, seen while it is folded. */
  readonly chosen?: string
  readonly children: ComponentChildren
}

/** What is not needed every day: one line until it is opened, and one open at a time. */
export function Fold({ title, chosen = '', children }: FoldProps) {
  return (
    <details name="fold">
      <summary>
        <span>{title}</span>
        <small>{chosen}</small>
      </summary>
      <div>{children}</div>
    </details>
  )
}
