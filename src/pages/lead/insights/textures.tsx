/** Square tiles, in CSS pixels, by what is drawn on them. What is changed is filled, and what had no reply is empty. */
const tiles = [
  { end: 'kept', size: 6, lines: 'M-1 7 7 -1M-1 1 1 -1M5 7 7 5' },
  { end: 'set-aside', size: 4, lines: 'M0 2H4' },
  { end: 'wrong', size: 6, lines: 'M-1 7 7 -1M-1 -1 7 7' },
] as const

/** What bars and legend are filled with, so that nobody has to tell them by their colours. Looks come from the page's style sheet. */
export const Textures = () => (
  <svg class="textures" aria-hidden="true">
    {tiles.map(({ end, size, lines }) => (
      <pattern key={end} id={`texture-${end}`} patternUnits="userSpaceOnUse" width={size} height={size}>
        <rect class="ground" width={size} height={size} />
        <path class={`on-${end}`} d={lines} />
      </pattern>
    ))}
  </svg>
)
