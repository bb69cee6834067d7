/**
 * All styles of the interface, for its own shadow root. Sizes are in em, of the reader's own default text size, so that
 * the host's sizes do not matter. Marks look as the highlights do: their colour is
 * seen on any host's background, light or dark, and their lines are none that a spell-checker draws.
 */
export const styles = `
:host {
  all: initial !important;
  position: fixed !important;
  inset: 0 auto auto 0 !important;
  width: 0 !important;
  height: 0 !important;
  z-index: 2147483647 !important;
  display: block !important;
  pointer-events: none !important;
  color-scheme: light dark !important;
}
* { box-sizing: border-box; }
.interface {
  --paper: #ffffff; --wash: #f0f6f7; --ink: #1d2a2e; --soft: #4f6066; --line: #d5dfde;
  --accent: #11687a; --on-accent: #ffffff; --hover: #e3eff2;
  --mark: #2492a8;
  position: absolute;
  font: 400 medium/1.5 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif;
  color: var(--ink);
  text-align: left;
}
@media (prefers-color-scheme: dark) {
  .interface {
    --paper: #1f272a; --wash: #2a3538; --ink: #e9efee; --soft: #b0bfbd; --line: #3d4b4e;
    --accent: #8ad1e0; --on-accent: #08232a; --hover: #2e4046;
  }
}
h2, h3, p, ul, ol, fieldset, header, footer { margin: 0; padding: 0; border: 0; font: inherit; min-width: 0; }
ul, ol { list-style: none; }
button { font: inherit; color: inherit; background: none; border: 1px solid transparent; border-radius: .5em; margin: 0; cursor: pointer; text-align: left; }
svg { width: 1em; height: 1em; fill: none; stroke: currentColor; stroke-width: 1.6; stroke-linecap: round; stroke-linejoin: round; display: block; }
:focus { outline: none; }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
.hidden-text { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }

.mark { position: absolute; pointer-events: none; border-bottom: 2px solid var(--mark); }
.mark.insist { border-bottom: 5px double var(--mark); margin-top: 3px; }

.count {
  position: absolute; pointer-events: auto;
  display: flex; align-items: center; gap: .3em;
  min-height: 24px; padding: .1em .6em; border-radius: 1em;
  font-size: .8125em; font-weight: 600; font-variant-numeric: tabular-nums;
  color: var(--accent); background: var(--paper); border-color: var(--line);
  box-shadow: 0 1px 3px rgb(0 25 25 / .12);
}
.count:hover, .count[aria-expanded=true] { border-color: var(--accent); }

.dialog {
  position: absolute; pointer-events: auto; overflow: auto; overscroll-behavior: contain;
  width: 25em; max-width: calc(100vw - 16px);
  background: var(--paper); border: 1px solid var(--line); border-radius: .875em;
  box-shadow: 0 1px 2px rgb(0 25 25 / .08), 0 10px 32px rgb(0 25 25 / .18); scroll-padding: .5em 0;
  scrollbar-width: thin; scrollbar-color: var(--line) transparent;
}
.dialog:focus-visible { outline-offset: -1px; }
.content { position: relative; padding: .85em 1.15em .9em; }
header { margin-bottom: .35em; padding-right: 2em; min-height: 1.6em; }
.level { font-size: .8125em; color: var(--soft); display: flex; align-items: center; gap: .55em; }
.level::before { content: ""; width: 1.5em; border-bottom: 2px solid var(--accent); }
.level.insist { color: var(--ink); font-weight: 600; }
.level.insist::before { border-bottom: 5px double var(--accent); }
h2 { font-size: 1.125em; line-height: 1.35; font-weight: 600; text-wrap: pretty; overflow-wrap: anywhere; }
.why { margin-top: .4em; font-size: .8438em; line-height: 1.45; color: var(--soft); text-wrap: pretty; }
.away { font-size: .8125em; color: var(--soft); margin-bottom: .5em; overflow-wrap: anywhere; }
.small-title { font-size: .8125em; font-weight: 600; color: var(--soft); }
.answered { margin-top: .7em; padding: .5em .75em .55em; background: var(--wash); border-radius: .6em; font-size: .875em; }
.answered .small-title { font-size: .9em; }
.examples { display: grid; gap: .3em; }
.examples .small-title { margin-top: .4em; }
.beginning { display: flex; justify-content: space-between; align-items: baseline; gap: 1em; }
.examples ul { display: grid; gap: .3em; }
mark { color: inherit; background: none; border-bottom: 2px solid var(--accent); }
.replies { margin-top: .8em; display: grid; gap: .45em; }
.row { display: flex; flex-wrap: wrap; gap: .5em; }
.primary, .secondary, .reason { padding: .42em .85em; font-size: .9375em; line-height: 1.4; }
.primary { background: var(--accent); color: var(--on-accent); font-weight: 600; overflow-wrap: anywhere; }
.primary:hover { filter: brightness(1.08); }
.secondary { flex: 1 1 auto; text-align: center; border-color: var(--line); }
.secondary:hover, .reason:hover, .entry:hover, .icon:hover { background: var(--hover); }
.secondary[aria-expanded=true] { border-color: var(--accent); }
.unfolded { display: grid; padding: .5em; border: 1px solid var(--line); border-radius: .6em; }
.unfolded legend { padding: 0 .35em; }
.hint { padding: 0 .5em .2em; font-size: .8125em; line-height: 1.4; color: var(--soft); }
.reason { padding-inline: .5em; }
.quiet, .folded { padding: .2em 0; font-size: .875em; color: var(--accent); text-decoration: underline; text-decoration-thickness: 1px; text-underline-offset: .2em; }
.quiet { justify-self: start; }
.quiet:hover, .folded:hover { text-decoration-thickness: 2px; }
h3:has(.folded) { margin-top: .8em; padding-top: .6em; border-top: 1px solid var(--line); }
.readings ul { margin: .25em 0 0 1.1em; list-style: disc; font-size: .9375em; }
.refused { padding: .65em .85em; background: var(--wash); border-radius: .6em; font-size: .875em; display: grid; gap: .5em; }
.source { margin-top: .6em; font-size: .75em; line-height: 1.45; color: var(--soft); }
a { color: inherit; text-underline-offset: .2em; }
a:hover { color: var(--accent); }
footer { position: absolute; top: .86em; right: 3.6em; display: flex; align-items: center; gap: .25em; font-size: .8125em; color: var(--soft); }
.content:has(> footer) > header { padding-right: 8.5em; }
.content:has(> footer) > .close { top: .42em; }
.position { font-variant-numeric: tabular-nums; }
.icon { padding: .4em; color: var(--soft); border-radius: 50%; font-size: 1em; min-width: 24px; min-height: 24px; display: grid; place-items: center; }
.close { position: absolute; top: .7em; right: .75em; }
.entries { margin: .25em -.6em 0; }
.content > section { margin-top: .9em; }
.content > header + section, .content > .away + section { margin-top: 0; }
.entry { width: 100%; padding: .5em .6em; font-size: .9375em; line-height: 1.4; display: grid; gap: .1em; justify-items: start; }
.entry > * { overflow-wrap: anywhere; }
.entry + .question { padding: 0 .6em .6em; }
.about { font-size: .8667em; color: var(--soft); }
.quote { font-weight: 600; border-bottom: 2px solid var(--accent); }
.quote.insist { border-bottom: 5px double var(--accent); }

.beside {
  position: absolute; width: max-content; padding: .35em .8em;
  display: flex; flex-wrap: wrap; align-items: baseline; column-gap: .8em; font-size: .875em; line-height: 1.4;
  background: var(--paper); border: 1px solid var(--line); border-radius: .75em;
  box-shadow: 0 1px 3px rgb(0 25 25 / .12), 0 4px 16px rgb(0 25 25 / .12);
}
.beside .quiet { pointer-events: auto; font-size: 1em; }
[hidden] { display: none !important; }

@media (prefers-reduced-motion: no-preference) {
  .dialog { animation: come .12s ease-out; }
  @keyframes come { from { opacity: 0; translate: 0 3px; } }
}
@media (forced-colors: active) {
  .interface { --mark: Highlight; --accent: Highlight; }
  .mark { forced-color-adjust: none; }
  .quiet, .folded { padding: .2em .5em; }
  .primary { forced-color-adjust: none; color: HighlightText; }
  .answered, .refused { border: 1px solid; }
  [aria-expanded=true] { border-width: 3px; }
  :focus-visible { outline-color: Highlight; }
}
@media print { :host { display: none !important; } }
`
