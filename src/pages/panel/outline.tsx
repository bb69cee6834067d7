import type { FromForm, OutlineItem } from '../../engine/outline.ts'
import type { NoteTold } from '../../messages/to-panel.ts'
import type { Span } from '../../model/span.ts'
import { rulesLang, say, spokenLang } from '../../words/say.ts'

interface OutlineProps {
  readonly note: NoteTold
  readonly items: readonly OutlineItem[]
  show(span: Span): void
}

/** Who, what, when, where, said, done, decided, why: in the writer's own words as far as they stand there. */
export function Outline({ note, items, show }: OutlineProps) {
  return (
    <section aria-labelledby="outline">
      <h2 id="outline">{say('panel_outline_title')}</h2>
      <dl class="outline">
        {items.map((item) => (
          <div key={item.part} class={isEmpty(item) ? 'missing' : isOfPhrases(item) ? 'phrases' : ''}>
            <dt>{say(`panel_part_${item.part}`)}</dt>
            <dd>
              {item.form.map(({ fact, value }) => (
                <p key={fact} class="form">
                  {say(`panel_form_${keyOf(fact)}`, { value: written(fact, value) })}
                </p>
              ))}
              {item.found.map((span) => (
                <button key={span.start} type="button" class="words" lang={rulesLang} onClick={() => show(span)}>
                  {quoted(note.text, span)}
                </button>
              ))}
              {isEmpty(item) && <p class="soft">{say(`panel_missing_${item.part}`)}</p>}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

/** As the catalogue names it: in small letters. */
const keyOf = (fact: FromForm['fact']) =>
  fact === 'incidentAt' ? 'incidentat' : fact === 'recordedAt' ? 'recordedat' : fact

const isEmpty = ({ form, found }: OutlineItem): boolean => form.length + found.length === 0

/** Names, times and places stand in a row. */
const isOfPhrases = ({ part }: OutlineItem): boolean => part === 'who' || part === 'when' || part === 'where'

const longest = 90

/** The writer's words, and no more of them than tells which are meant. */
function quoted(text: string, { start, end }: Span): string {
  const words = text.slice(start, end).replace(/\s+/gu, ' ')
  if (words.length <= longest) return words
  return `${words.slice(0, words.lastIndexOf(' ', longest))} …`
}

/** A date as people write it. */
function written(fact: FromForm['fact'], value: string): string {
  if (fact !== 'incidentAt' && fact !== 'recordedAt') return value
  const hasTime = /[T ]\d{2}:\d{2}/u.test(value)
  const date = new Date(hasTime ? value.replace(' ', 'T') : `${value}T12:00`)
  return new Intl.DateTimeFormat(spokenLang(), {
    dateStyle: 'long',
    ...(hasTime ? { timeStyle: 'short' } : {}),
  }).format(date)
}
