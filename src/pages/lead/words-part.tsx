import { say } from '../../words/say.ts'
import { AddLines } from './add-lines.tsx'
import { ConcernList } from './concerns/concern-list.tsx'
import { aboutWord, type LeadConcern } from './concerns/concerns-of.ts'
import { useConcerns } from './concerns/use-concerns.ts'
import {
  withAcronyms,
  withAllowed,
  withoutAcronym,
  withoutAllowed,
  withoutReason,
  withReasons,
} from './edits/change-words.ts'
import { readAcronyms, readSentences, readWords } from './edits/read-lines.ts'
import { KeptWords } from './kept-words.tsx'
import type { PartProps } from './part-props.ts'
import { useRules } from './use-rules.ts'

/** Letters with a meaning of their own here, words that nobody is asked about, and the reasons for keeping words as they are. */
export function WordsPart({ draft, edit }: PartProps) {
  const { reasons } = useRules(draft).ruleSet
  const concerns = useConcerns(draft)
  const told = (word: string, ...kinds: LeadConcern['kind'][]) => (
    <ConcernList concerns={aboutWord(concerns, word, kinds)} here="words" />
  )
  return (
    <>
      <p class="lead">{say('lead_words_lead')}</p>
      <section>
        <h2>{say('lead_acronyms')}</h2>
        <p>{say('lead_acronyms_means')}</p>
        <KeptWords
          words={(draft.acronyms ?? []).map(({ term, means }) => ({
            key: `${term} ${means}`,
            shown: term,
            means,
            told: told(term, 'allowed_acronym', 'two_meanings', 'marks_lost'),
            remove: () => edit(withoutAcronym({ term, means })),
          }))}
        />
        <AddLines
          label={say('lead_acronyms_add')}
          hint={say('lead_acronyms_hint')}
          read={readAcronyms}
          add={(added) => edit(withAcronyms(added))}
        />
      </section>
      <section>
        <h2>{say('lead_allowed')}</h2>
        <p>{say('lead_allowed_means')}</p>
        <KeptWords
          words={(draft.allowed ?? []).map((one) => ({
            key: JSON.stringify(one),
            ...(typeof one === 'string'
              ? { shown: one }
              : { shown: one.term, means: say('lead_allowed_in', { rule: one.rule }) }),
            told: told(typeof one === 'string' ? one : one.term, 'allowed', 'allowed_acronym'),
            remove: () => edit(withoutAllowed(one)),
          }))}
        />
        <AddLines
          label={say('lead_allowed_add')}
          hint={say('lead_one_a_line')}
          read={readWords}
          add={(added) => edit(withAllowed(added))}
        />
      </section>
      <section>
        <h2>{say('lead_reasons')}</h2>
        <p>{say('lead_reasons_means')}</p>
        <KeptWords
          words={reasons.map((reason) => ({
            key: reason,
            shown: reason,
            told: told(reason, 'reason_twice'),
            remove: () => edit(withoutReason(reason, reasons)),
          }))}
        />
        <AddLines
          label={say('lead_reasons_add')}
          hint={say('lead_one_a_line')}
          read={readSentences}
          add={(added) => edit(withReasons(added, reasons))}
        />
      </section>
    </>
  )
}
