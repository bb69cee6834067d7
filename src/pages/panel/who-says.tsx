import type { ToldSentence } from '../../engine/told-sentence.ts'
import type { Voice } from '../../engine/who-says.ts'
import type { NoteTold } from '../../messages/to-panel.ts'
import { rulesLang, say } from '../../words/say.ts'

interface WhoSaysProps {
  readonly note: NoteTold
  readonly sentences: readonly ToldSentence[]
}

const voices = [
  'observed',
  'reported',
  'child',
  'opinion',
  'judgement',
  'hypothesis',
  'decision',
  'action',
  'unclear',
] as const

/** Sentences in a row that read alike. A heading says nothing, and stands without a voice. */
interface Stretch {
  readonly voice: Voice | null
  readonly by: string
  readonly start: number
  text: string
}

/** The note's sentences with what each reads as: by a word, a line of its own pattern, and a colour. */
export function WhoSays({ note, sentences }: WhoSaysProps) {
  const stretches = stretchesOf(note.text, sentences)
  return (
    <section aria-labelledby="voices">
      <h2 id="voices">{say('panel_voices_title')}</h2>
      {stretches.length === 0 ? (
        <p class="soft">{say('panel_voices_none')}</p>
      ) : (
        <ol class="voices">
          {stretches.map(({ voice, by, start, text }) =>
            voice === null ? (
              <li key={start} class="heading" lang={rulesLang}>
                {text}
              </li>
            ) : (
              <li key={start} class={voice}>
                <p class="voice">{labelOf(voice, by)}</p>
                <p lang={rulesLang}>{text}</p>
              </li>
            ),
          )}
        </ol>
      )}
      <details>
        <summary>{say('panel_key')}</summary>
        <dl class="voices key">
          {voices.map((voice) => (
            <div key={voice} class={voice}>
              <dt class="voice">{say(`panel_voice_${voice}`)}</dt>
              <dd>{say(`panel_key_${voice}`)}</dd>
            </div>
          ))}
        </dl>
        <p class="soft">{say('panel_key_limits')}</p>
      </details>
    </section>
  )
}

function labelOf(voice: Voice, by: string): string {
  if (by === '') return say(`panel_voice_${voice}`)
  return voice === 'child' ? say('panel_voice_child_by', { name: by }) : say('panel_voice_reported_by', { name: by })
}

/** A pronoun names nobody. */
const nameOf = (words: string): string => (/^(?:he|she|they)$/iu.test(words) ? '' : words)

function stretchesOf(text: string, sentences: readonly ToldSentence[]): Stretch[] {
  const stretches: Stretch[] = []
  for (const { start, end, reading, ...said } of sentences) {
    const voice = reading.isHeading && said.voice === 'unclear' ? null : said.voice
    const by = said.by === null ? '' : nameOf(text.slice(said.by.start, said.by.end))
    const last = stretches.at(-1)
    if (last !== undefined && last.voice === voice && last.by === by && voice !== null)
      last.text += ` ${text.slice(start, end)}`
    else stretches.push({ voice, by, start, text: text.slice(start, end) })
  }
  return stretches
}
