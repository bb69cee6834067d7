import { BarChart, Svg } from 'chartist'
import { spokenLang } from '../../../words/say.ts'
import type { Week } from './rule-insights.ts'
import { shownDay } from './shown-day.ts'
import { ends } from './tally.ts'

// Chartist sets sizes by `style` attributes, which the policy of our pages refuses, loudly. Our style sheet has them.
const set = Svg.prototype.attr
Reflect.set(Svg.prototype, 'attr', function (this: Svg, given: Record<string, unknown> | string, ...rest: unknown[]) {
  const { style: _, ...kept } = typeof given === 'string' ? {} : given
  return Reflect.apply(set, this, [typeof given === 'string' ? given : kept, ...rest])
})

/** CSS pixels. */
const widestBar = 28
const roomOfLabel = 56

/** Draws weeks into an element as bars of what became of the prompts, one on the other; returns how to take it away again. */
export function drawWeeks(element: HTMLElement, weeks: readonly Week[]): () => void {
  const step = (): number => element.clientWidth / weeks.length
  const chart = new BarChart(
    element,
    {
      labels: weeks.map(({ week }) => shownDay(week, 'short')),
      series: ends.map((end) => ({ className: `end-${end}`, data: weeks.map((one) => one[end]) })),
    },
    {
      stackBars: true,
      chartPadding: { top: 12, right: 8, bottom: 0, left: 0 },
      axisX: {
        showGrid: false,
        offset: 28,
        labelInterpolationFnc: (label, at) => (at % Math.ceil(roomOfLabel / step()) === 0 ? label : null),
      },
      axisY: {
        onlyInteger: true,
        offset: 36,
        scaleMinSpace: 32,
        labelInterpolationFnc: (value) => Number(value).toLocaleString(spokenLang()),
      },
    },
  )
  // Chartist's own bars are thick lines, which can have no outline.
  chart.on('draw', (drawn) => {
    if (drawn.type !== 'bar') return
    const width = Math.min(widestBar, step() * 0.66)
    const { x1, y1, y2, element: line } = drawn
    line.replace(new Svg('rect', { x: x1 - width / 2, y: y2, width, height: y1 - y2 }))
  })
  return () => {
    chart.detach()
    element.replaceChildren()
  }
}
