import { expect, it } from 'vitest'
import { watchChanges } from './watch-changes.ts'

/** A browser of which only the store changes, and readings that end when the test says so. */
const watch = () => {
  let told: (changes: Record<string, object>) => void = () => {}
  const addListener = (listener: typeof told): void => {
    told = listener
  }
  const never = { addListener() {} }
  const browser = {
    storage: { onChanged: { addListener } },
    permissions: { onAdded: never, onRemoved: never },
  }
  const readings: { readonly draft: boolean; readonly keys: boolean; end(): void }[] = []
  const again = watchChanges(
    Object.assign(Object.create(null), browser),
    (isChanged) => new Promise((end) => readings.push({ draft: isChanged('draft'), keys: isChanged('keys'), end })),
  )
  return { readings, again, change: (...names: string[]) => told(Object.fromEntries(names.map((name) => [name, {}]))) }
}
const settled = () => new Promise((resolve) => setImmediate(resolve))

it('one reading ends before the next begins, and what changed meanwhile is read once', async () => {
  const { readings, change } = watch()
  change('draft')
  change('keys')
  expect(readings).toHaveLength(1)
  readings[0]?.end()
  await settled()
  expect(readings).toHaveLength(2)
  expect(readings[1]).toMatchObject({ draft: true, keys: true })
  readings[1]?.end()
  await settled()
  expect(readings).toHaveLength(2)
})

it('tells what may be otherwise: everything at first, then what changed', async () => {
  const { readings, change, again } = watch()
  readings[0]?.end()
  await settled()
  change('keys')
  readings[1]?.end()
  await settled()
  again()
  expect(readings.map(({ draft, keys }) => [draft, keys])).toEqual([
    [true, true],
    [false, true],
    [true, true],
  ])
})
