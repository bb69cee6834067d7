import type { Prompt } from '../../model/prompt.ts'
import { rulesLang, say } from '../../words/say.ts'

/** Questions about a note, each with the words it is about and a way to its rule. */
export function PromptList({ prompts }: { readonly prompts: readonly Prompt[] }) {
  return (
    <ul class="prompts" lang={rulesLang}>
      {prompts.map(({ rule, span, quote, question, level }) => (
        <li key={`${rule} ${span?.start}`} class={level}>
          {quote === '' ? <span lang={undefined}>{say('list_whole_note')}</span> : <q dir="auto">{quote}</q>}
          <span>{question}</span>
          <small>
            {say(`level_${level}`)} <a href={`#rules/${rule}`}>{rule}</a>
          </small>
        </li>
      ))}
    </ul>
  )
}
