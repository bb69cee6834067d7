import { cp, mkdtemp, readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { asExpression } from './as-expression.ts'

/** Put before a content script: keeps a list of the timers that are still to run in its world, and tells it when asked. */
const watchTimers = (): void => {
  const known = Symbol.for('timer-watch')
  if (Reflect.get(globalThis, known)) return
  Reflect.set(globalThis, known, true)
  const pending = new Map<string, string>()
  const setBy = (): string => new Error().stack?.split('\n').slice(1, 5).join(' < ') ?? ''
  /** Takes the place of a function that sets a timer; `once` where the timer runs no more than once. */
  const wrapSet = (name: 'setTimeout' | 'setInterval' | 'requestAnimationFrame', once: boolean): void => {
    const own = Reflect.get(window, name)
    const wrapped = (work: (...given: unknown[]) => void, ...more: unknown[]): number => {
      const run = (...given: unknown[]): void => {
        if (once) pending.delete(`${name} ${id}`)
        work(...given)
      }
      const id: number = Reflect.apply(own, window, [run, ...more])
      pending.set(`${name} ${id}`, setBy())
      return id
    }
    Reflect.set(globalThis, name, wrapped)
    Reflect.set(window, name, wrapped)
  }
  const wrapClear = (name: string, ...sets: readonly string[]): void => {
    const own = Reflect.get(window, name)
    const wrapped = (id: number): void => {
      for (const set of sets) pending.delete(`${set} ${id}`)
      Reflect.apply(own, window, [id])
    }
    Reflect.set(globalThis, name, wrapped)
    Reflect.set(window, name, wrapped)
  }
  wrapSet('setTimeout', true)
  wrapSet('setInterval', false)
  wrapSet('requestAnimationFrame', true)
  wrapClear('clearTimeout', 'setTimeout', 'setInterval')
  wrapClear('clearInterval', 'setTimeout', 'setInterval')
  wrapClear('cancelAnimationFrame', 'requestAnimationFrame')
  document.addEventListener('timer-watch-asks', () => {
    const told = [...pending].map(([id, stack]) => `${id}: ${stack}`)
    document.dispatchEvent(new CustomEvent('timer-watch-tells', { detail: JSON.stringify(told) }))
  })
}

/**
 * Copies an extension's folder and puts a watch on timers before the scripts named, which stay as they are byte for byte behind it. Gives
 * the copy's folder.
 */
export const withTimerWatch = async (folder: string, scripts: readonly string[]): Promise<string> => {
  const copy = await mkdtemp(join(tmpdir(), 'recordwell-watched-'))
  await cp(folder, copy, { recursive: true })
  for (const script of scripts) {
    const source = await readFile(join(folder, script), 'utf8')
    await writeFile(join(copy, script), `${asExpression(watchTimers)};\n${source}`)
  }
  return copy
}

/** Asked in a page: the timers that are still to run in the worlds of the watched scripts, with who set them; null where none answers. */
export const pendingTimers = (): readonly string[] | null => {
  const told: string[][] = []
  const heard = (event: Event): void => {
    told.push(JSON.parse(Reflect.get(event, 'detail')))
  }
  document.addEventListener('timer-watch-tells', heard)
  document.dispatchEvent(new CustomEvent('timer-watch-asks'))
  document.removeEventListener('timer-watch-tells', heard)
  return told.length === 0 ? null : told.flat()
}
