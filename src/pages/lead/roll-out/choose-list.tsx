import { say } from '../../../words/say.ts'
import { AddLines } from '../add-lines.tsx'
import type { ReadLines } from '../edits/read-lines.ts'
import { KeptWords } from '../kept-words.tsx'
import { SelectField } from '../select-field.tsx'
import type { How, ListChoice } from './list-choices.ts'

interface ChooseListProps<Item> {
  readonly title: string
  readonly choice: ListChoice<Item>
  choose(choice: ListChoice<Item>): void
  /** Those that the rule set has, which can be taken over. */
  readonly own: readonly Item[]
  readonly label: string
  readonly hint: string
  read(text: string): ReadLines<Item>
  /** What is shown of one, by which it is known as well. */
  shown(item: Item): { readonly shown: string; readonly means?: string }
}

const hows: readonly How[] = ['left', 'added', 'instead']

/** One list: whether the rules’ own is left as it is, added to, or replaced; and by what. */
export function ChooseList<Item>({ title, choice, choose, own, label, hint, read, shown }: ChooseListProps<Item>) {
  const { how, items } = choice
  const withMore = (more: readonly Item[]): readonly Item[] => [
    ...new Map([...items, ...more].map((item) => [shown(item).shown, item])).values(),
  ]
  const isMore = withMore(own).length > items.length
  return (
    <>
      <SelectField
        label={title}
        chosen={how}
        choose={(next) => choose({ ...choice, how: next })}
        options={hows.map((value) => ({ value, title: say(`lead_list_${value}`) }))}
      />
      {how === 'left' ? null : (
        <div class="inner">
          <p>{say(items.length === 0 ? 'lead_list_empty' : `lead_list_means_${how}`)}</p>
          <KeptWords
            words={items.map((item) => ({
              key: shown(item).shown,
              ...shown(item),
              remove: () => choose({ ...choice, items: items.filter((one) => one !== item) }),
            }))}
          />
          {isMore ? (
            <button type="button" onClick={() => choose({ ...choice, items: withMore(own) })}>
              {say('lead_list_take_over')}
            </button>
          ) : null}
          <AddLines
            label={label}
            hint={hint}
            read={read}
            add={(added) => {
              choose({ ...choice, items: withMore(added) })
              return undefined
            }}
          />
        </div>
      )}
    </>
  )
}
