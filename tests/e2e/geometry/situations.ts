/** One way in which a page lays out the field: its style sheet, and what happens when it has it. Runs in the page. */
export interface Situation {
  readonly name: string
  readonly css?: string
  readonly once?: () => void
  /** Whether it is one that no event tells of, and that holds from the writer's next key on. */
  readonly fromNextKey?: boolean
  /** The viewport, where it is not 1280 by 900 at one device pixel to a CSS pixel. */
  readonly viewport?: { readonly width: number; readonly height: number; readonly scale: number }
}

const noBoxes = '.outer, .inner { width: auto; height: auto; overflow: visible; border: 0; }'

export const situations: readonly Situation[] = [
  { name: 'as it comes' },
  {
    name: 'the field scrolled',
    once: () => {
      document.querySelector('textarea')?.scrollTo(0, 37)
    },
  },
  { name: 'the page scrolled', once: () => window.scrollTo(0, 23) },
  {
    name: 'scrollers within scrollers, all scrolled',
    once: () => {
      document.querySelector('.inner')?.scrollTo(0, 31)
      document.querySelector('.outer')?.scrollTo(0, 19)
      window.scrollTo(0, 11)
    },
  },
  { name: 'the page zoomed', css: 'body { zoom: 1.25; }' },
  { name: 'the whole document zoomed', css: 'html { zoom: 0.8; }' },
  { name: 'the field zoomed', css: '.inner { zoom: 1.3; } .outer { width: 900px; }' },
  { name: 'drawn larger', css: '.outer { transform: scale(1.3); transform-origin: 0 0; }' },
  { name: 'drawn smaller in a page that is zoomed', css: 'body { zoom: 1.2; } .inner { transform: scale(0.75); }' },
  { name: 'the whole body drawn larger', css: 'body { transform: scale(1.15); transform-origin: 0 0; }' },
  { name: 'twice the device pixels', viewport: { width: 1280, height: 900, scale: 2 } },
  { name: 'the browser zoomed to 125%', viewport: { width: 1024, height: 720, scale: 1.25 } },
  {
    name: 'half the window',
    css: 'textarea, .inner, .outer { width: 90%; }',
    viewport: { width: 480, height: 700, scale: 1 },
  },
  { name: 'the field made narrower', css: 'textarea { width: 331.4px; }' },
  { name: 'the field made wider, by a fraction', css: 'textarea { width: 597.7px; box-sizing: border-box; }' },
  {
    name: 'in a box that is fixed',
    css: `${noBoxes} .inner { position: fixed; right: 40px; bottom: 30px; }`,
    once: () => window.scrollTo(0, 90),
  },
  {
    name: 'in a box that sticks',
    css: `${noBoxes} .outer { height: 1500px; } .inner { position: sticky; top: 12px; }`,
    once: () => window.scrollTo(0, 140),
  },
  { name: 'from right to left', css: 'textarea { direction: rtl; }' },
  {
    name: 'dressed',
    fromNextKey: true,
    css: 'textarea { padding: 7px 23px 11px 31.5px; border: 6.5px solid; text-indent: 3em; letter-spacing: 1.3px; word-spacing: 4px; }',
  },
  {
    name: 'centred in capitals',
    fromNextKey: true,
    css: 'textarea { text-align: center; text-transform: uppercase; font-weight: 700; }',
  },
  { name: 'a thin scrollbar', css: 'textarea { overflow-y: scroll; scrollbar-width: thin; }' },
  { name: 'a gutter for a scrollbar', css: 'textarea { scrollbar-gutter: stable both-edges; }' },
  {
    name: 'not wrapped, and scrolled sideways',
    css: 'textarea { white-space: pre; }',
    once: () => document.querySelector('textarea')?.scrollTo(200, 0),
  },
  {
    name: 'pushed down by what the page puts above',
    once: () => document.querySelector('.inner')?.insertAdjacentHTML('afterbegin', '<p class="late">Saved.</p>'),
  },
  {
    name: 'a font that comes late',
    css: '@font-face { font-family: Late; src: local("DejaVu Sans Mono"), local("Liberation Mono"); size-adjust: 137%; }',
  },
]
