import { spokenLang } from '../words/say.ts'
import { Beside, type BesideProps } from './beside.tsx'
import { type Box, pixels, type Size } from './box.ts'
import { Card, type CardProps, cardTitleId } from './card.tsx'
import { Count, type CountProps } from './count.tsx'
import { List, type ListProps, listTitleId } from './list.tsx'
import { type DrawnMark, Marks } from './marks.tsx'
import { Placed } from './placed.tsx'

/** Where our own corner stands in the viewport, and the zoom that the page gives it; what is drawn takes both back. */
export type Origin = Pick<Box, 'left' | 'top'> & { readonly zoom: number }

export interface InterfaceProps {
  readonly origin: Origin
  readonly marks: readonly DrawnMark[]
  readonly count: CountProps | null
  readonly card: CardProps | null
  readonly list: ListProps | null
  readonly line: BesideProps | null
  /** What card or list stands beside. */
  readonly anchor: Box
  readonly viewport: Size
  /** Told to screen readers when it changes. */
  readonly told: string
  hovered(inside: boolean): void
}

/** The same interface with nothing to be seen in it, for a note that asks nothing any more. */
export const withNothing = (props: InterfaceProps): InterfaceProps => ({
  ...props,
  marks: [],
  count: null,
  card: null,
  list: null,
  line: null,
  told: '',
})

/** Everything that is drawn for one note: marks, count, and one of card, list and line. */
export function Interface({ origin, marks, count, card, list, line, anchor, viewport, told, hovered }: InterfaceProps) {
  const corner = { left: pixels(-origin.left), top: pixels(-origin.top), zoom: String(1 / origin.zoom) }
  const place = { anchor, viewport, hovered }
  return (
    <div class="interface" lang={spokenLang()} dir="ltr" style={corner}>
      <Marks marks={marks} />
      <Count shown={count} />
      {card && (
        <Placed key="card" {...place} prefer="below" labelledBy={cardTitleId}>
          <Card {...card} />
        </Placed>
      )}
      {list && (
        <Placed key="list" {...place} prefer="above" labelledBy={listTitleId}>
          <List {...list} />
        </Placed>
      )}
      <Beside shown={line} viewport={viewport} />
      <p class="hidden-text" role="status">
        {told}
      </p>
    </div>
  )
}
