import { rulesLang } from '../../../words/say.ts'

/** A rule by its id, and the way to it. */
export function RuleLink({ rule }: { readonly rule: string }) {
  return (
    <a href={`#rules/${encodeURIComponent(rule)}`} lang={rulesLang}>
      {rule}
    </a>
  )
}
