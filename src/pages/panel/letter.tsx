import type { ToldSentence } from '../../engine/told-sentence.ts'
import type { NoteTold } from '../../messages/to-panel.ts'
import type { Prompt } from '../../model/prompt.ts'
import { rulesLang, say } from '../../words/say.ts'
import { caresAbout } from './cares-about.ts'
import { paragraphsOf } from './paragraphs-of.ts'

interface LetterProps {
  readonly note: NoteTold
  readonly sentences: readonly ToldSentence[]
}

/** The note as the child may open it one day: its own words, and under a sentence what its reader might ask there. */
export function Letter({ note, sentences }: LetterProps) {
  const { context, prompts, text } = note
  const [name = ''] = context.child?.name.split(/\s+/u) ?? []
  const whole = prompts.filter(({ span }) => span === null)
  return (
    <section aria-labelledby="letter">
      <h2 id="letter">{name === '' ? say('panel_letter_title') : say('panel_letter_title_name', { name })}</h2>
      <p class="soft">{say('panel_letter_hint')}</p>
      <div class="letter">
        {paragraphsOf(text, sentences).map((paragraph) => (
          <div key={paragraph[0]?.start} class="paragraph">
            {paragraph.map(({ start, end }) => (
              <Sentence
                key={start}
                text={text.slice(start, end)}
                prompts={prompts.filter(({ span }) => span !== null && start <= span.start && span.start < end)}
              />
            ))}
          </div>
        ))}
        <Cares prompts={whole} />
      </div>
    </section>
  )
}

function Sentence({ text, prompts }: { readonly text: string; readonly prompts: readonly Prompt[] }) {
  return (
    <>
      <span class={prompts.length === 0 ? '' : 'asked'} lang={rulesLang}>
        {text}
      </span>{' '}
      <Cares prompts={prompts} />
    </>
  )
}

/** What a reader might ask, each thing once. */
function Cares({ prompts }: { readonly prompts: readonly Prompt[] }) {
  if (prompts.length === 0) return null
  const cares = [...new Set(prompts.map(caresAbout))]
  return (
    <ul class="cares" aria-label={say('panel_letter_cares')}>
      {cares.map((care) => (
        <li key={care}>{care}</li>
      ))}
    </ul>
  )
}
