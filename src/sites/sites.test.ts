import { describe, expect, test } from 'vitest'
import { createMemoryArea } from '../store/memory-area.ts'
import { pageSender } from './page-sender.ts'
import { registerWatcher } from './register-watcher.ts'
import { isOn, isWanted, readSitesOn } from './sites-on.ts'

const records = 'https://records.example/*'

describe('a site is on', () => {
  test.each([
    ['where access was granted', [records], [], true],
    ['not where it was not', ['https://other.example/*'], [], false],
    ['not where it was switched off by hand', ['https://*.example/*'], [records], false],
    ['where its neighbour was switched off by hand', ['https://*.example/*'], ['https://other.example/*'], true],
    ['nowhere without access', [], [], false],
  ])('%s', (_, granted, off, expected) =>
    expect(isOn({ granted, off }, 'https://records.example/case/7')).toBe(expected),
  )
})

describe('the watcher', () => {
  /** What the browser has registered, and what was done to get there. */
  const createScripting = (registered: readonly string[]) => {
    const done: string[] = []
    let matches = registered
    const take = (verb: string) => async (scripts: readonly { readonly matches?: string[] }[]) => {
      done.push(verb)
      matches = scripts[0]?.matches ?? []
    }
    const scripting = {
      getRegisteredContentScripts: async () => (matches.length > 0 ? [{ id: 'watcher', matches: [...matches] }] : []),
      registerContentScripts: take('register'),
      updateContentScripts: take('update'),
      unregisterContentScripts: async () => {
        done.push('unregister')
        matches = []
      },
    }
    return { done, matches: () => matches, scripting }
  }

  test.each([
    ['comes with the first site', [], [records], ['register']],
    ['follows the sites that come and go', ['https://other.example/*'], [records], ['update']],
    ['goes with the last site', [records], [], ['unregister']],
    ['is left alone where there is no site', [], [], []],
  ])('%s', async (_, before, granted, expected) => {
    const { done, matches, scripting } = createScripting(before)
    await registerWatcher({ scripting: { ...unusedScripting, ...scripting } }, { granted, off: [] })
    expect(done).toEqual(expected)
    expect(matches()).toEqual(granted)
  })

  const refuse = () => Promise.reject(new Error('Not for registering.'))
  const unusedScripting = { executeScript: refuse, insertCSS: refuse, removeCSS: refuse }
})

describe('a message', () => {
  const own = 'chrome-extension://abc/'
  const tab = { id: 7, index: 0, highlighted: false, active: true, pinned: false, incognito: false }

  test('from a page is known by tab, frame and origin', () => {
    const sender = { tab, frameId: 3, url: 'about:blank', origin: 'https://records.example' }
    expect(pageSender(sender, own)).toEqual({ tab: 7, frame: 3, address: 'https://records.example', isPrivate: false })
  })

  test('from a page of unknown origin is known by its address', () => {
    const sender = { tab, frameId: 0, url: 'https://records.example/case/7', origin: 'null' }
    expect(pageSender(sender, own)?.address).toBe('https://records.example/case/7')
  })

  test.each([
    ['our popup', { url: `${own}popup.html` }],
    ['our popup in a tab', { tab, frameId: 0, url: `${own}popup.html` }],
    ['nowhere', {}],
  ])('from %s is from no page', (_, sender) => expect(pageSender(sender, own)).toBeNull())
})

describe('a site of the organisation', () => {
  const policy = (locked: string[]) => ({
    policy: { sites: ['https://*.example/*'], locked },
    refused: null,
    noneSince: null,
  })
  const sitesOn = (locked: string[]) =>
    readSitesOn({
      permissions: { getAll: async () => ({ origins: [records] }) },
      storage: { local: createMemoryArea({ policy: policy(locked), offSites: [records] }) },
    })

  test('can be switched off by hand, unless sites are locked', async () => {
    expect(isOn(await sitesOn([]), 'https://records.example/')).toBe(false)
    expect(isOn(await sitesOn(['sites']), 'https://records.example/')).toBe(true)
  })

  test('is wanted by address', () => {
    expect(isWanted({ sites: ['https://*.example/*'] }, 'https://records.example/7')).toBe(true)
    expect(isWanted({ sites: [] }, 'https://records.example/7')).toBe(false)
  })
})
