import type * as z from 'zod/mini'

type Issue = z.core.$ZodIssue

const kinds: Readonly<Record<string, string>> = {
  string: 'text in quotation marks',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list in [ ]',
  object: 'named values in { }',
  record: 'named values in { }',
}

const listed = (values: readonly unknown[]): string => values.map((value) => JSON.stringify(value)).join(' or ')

/** An issue of a union is that of the choice that came nearest: whose trouble lies deepest. */
export function deepestIssue(issue: Issue): Issue {
  if (issue.code === 'invalid_union') {
    const inner = issue.errors.flatMap(([first]) => (first === undefined ? [] : [deepestIssue(first)]))
    const nearest = inner.toSorted((a, b) => b.path.length - a.path.length || rank(b) - rank(a))[0]
    return nearest === undefined ? issue : { ...nearest, path: [...issue.path, ...nearest.path] }
  }
  if (issue.code === 'invalid_key') {
    const [inner] = issue.issues
    return inner === undefined ? issue : { ...inner, path: issue.path }
  }
  return issue
}

/** Of two choices that fail at the same place, what is of the right kind but not quite right is nearer. */
const rank = (issue: Issue): number => (issue.code === 'invalid_type' || issue.code === 'invalid_value' ? 0 : 1)

/** What was expected in place of what a schema refused, in words that end no sentence. */
export function expectedBy(issue: Issue, isMissing: boolean): string {
  if (isMissing) return `“${String(issue.path.at(-1))}”, which is missing`
  switch (issue.code) {
    case 'invalid_type':
      return kinds[issue.expected] ?? issue.expected
    case 'invalid_value':
      return listed(issue.values)
    case 'unrecognized_keys':
      return `nothing called ${issue.keys.map((key) => `“${key}”`).join(' or ')}`
    case 'too_big':
      return `at most ${issue.maximum}${unit(issue.origin)}`
    case 'too_small':
      return `${issue.inclusive === false ? 'more than' : 'at least'} ${issue.minimum}${unit(issue.origin)}`
    default:
      return issue.message === 'Invalid input' || issue.message === '' ? 'something else' : issue.message
  }
}

/** What a schema refused, where, and what it expected there, as a sentence. */
export function refusedBy(issue: Issue): string {
  const deepest = deepestIssue(issue)
  const at = deepest.path.map(String).join(', ')
  return `${at === '' ? 'Expected' : `At ${at}: expected`} ${expectedBy(deepest, false)}.`
}

const unit = (origin: string): string =>
  origin === 'string' ? ' characters' : origin === 'array' ? ' in the list' : ''
