import type { RuleSetFile } from '../../../model/rule-set.ts'
import { say } from '../../../words/say.ts'
import { readAcronyms, readSentences, readWords } from '../edits/read-lines.ts'
import { ChooseList } from './choose-list.tsx'
import { type ListChoices, listsOf } from './list-choices.ts'

interface ChooseListsProps {
  readonly lists: ListChoices
  choose(lists: ListChoices): void
  readonly draft: RuleSetFile
}

/** Words that everybody has, whichever rules are theirs: added to what the rules bring, or in its place. */
export function ChooseLists({ lists, choose, draft }: ChooseListsProps) {
  const own = listsOf(draft)
  return (
    <section>
      <h2>{say('lead_lists')}</h2>
      <p>{say('lead_lists_means')}</p>
      <ChooseList
        title={say('lead_acronyms')}
        choice={lists.acronyms}
        choose={(acronyms) => choose({ ...lists, acronyms })}
        own={own.acronyms}
        label={say('lead_acronyms_add')}
        hint={say('lead_acronyms_hint')}
        read={readAcronyms}
        shown={({ term, means }) => ({ shown: term, means })}
      />
      <ChooseList
        title={say('lead_allowed')}
        choice={lists.allowed}
        choose={(allowed) => choose({ ...lists, allowed })}
        own={own.allowed}
        label={say('lead_allowed_add')}
        hint={say('lead_one_a_line')}
        read={readWords}
        shown={(word) => ({ shown: word })}
      />
      <ChooseList
        title={say('lead_reasons')}
        choice={lists.reasons}
        choose={(reasons) => choose({ ...lists, reasons })}
        own={own.reasons}
        label={say('lead_reasons_add')}
        hint={say('lead_one_a_line')}
        read={readSentences}
        shown={(reason) => ({ shown: reason })}
      />
    </section>
  )
}
