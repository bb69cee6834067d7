import { describe, expect, it } from 'vitest'
import { quietTermSchema, type Reply, replyCountSchema } from '../../src/model/reply.ts'
import { isCode, isTest, projectFiles, read } from './files.ts'

const product = projectFiles().filter(
  (path) => isCode(path) && !isTest(path) && /^(?:src|entrypoints)\//u.test(path) && !path.startsWith('src/cli/'),
)

describe('the words of a note', () => {
  it('have no room in a count', () => {
    const count = { day: '2026-01-02', rule: 'label-behaviour', reply: 'kept', reason: null, count: 1 }
    expect(replyCountSchema.safeParse(count).success).toBe(true)
    for (const room of ['text', 'quote', 'note', 'span', 'url', 'hash']) {
      expect(replyCountSchema.safeParse({ ...count, [room]: 'Dad was aggressive' }).success).toBe(false)
      expect(quietTermSchema.safeParse({ rule: 'a', term: 'b', [room]: 'x' }).success).toBe(false)
    }
    const keys: Record<keyof Reply, true> = { rule: true, reply: true, reason: true }
    expect(Object.keys(keys).toSorted()).toEqual(['reason', 'reply', 'rule'])
  })

  it('have no way out: nothing in the product makes a request', () => {
    const ways =
      /\bfetch\(|XMLHttpRequest|sendBeacon|WebSocket|EventSource|RTCPeerConnection|importScripts|new Image\b|\.src\s*=/u
    expect(product.filter((path) => ways.test(read(path)))).toEqual([])
  })

  it('are not logged', () => {
    expect(product.filter((path) => /\bconsole\.\w+\(/u.test(read(path)))).toEqual([])
  })

  it('are not kept on the host’s page', () => {
    expect(product.filter((path) => /\b(?:localStorage|sessionStorage|document\.cookie)\b/u.test(read(path)))).toEqual(
      [],
    )
  })

  it('do not reach the store: it knows neither prompts nor editors', () => {
    const store = product.filter((path) => path.startsWith('src/store/'))
    expect(store.length).toBeGreaterThan(0)
    expect(store.filter((path) => /model\/(?:prompt|span)|\bquote\b/u.test(read(path)))).toEqual([])
  })

  it('go into no message but those from a page to the panel beside it', () => {
    const messages = product.filter((path) => path.startsWith('src/messages/'))
    expect(messages.filter((path) => /\b(?:text|quote|note|words): z\./u.test(read(path)))).toEqual([
      'src/messages/to-panel.ts',
    ])
  })

  it('are known in the panel to what shows them: not to the background, the store or the sites', () => {
    const knowing = product.filter((path) => /(?:to-panel|tell-panels)\.ts'/u.test(read(path)))
    expect(knowing.filter((path) => !path.startsWith('src/pages/panel/')).toSorted()).toEqual([
      'entrypoints/checker.ts',
      'src/messages/tell-panels.ts',
    ])
    const keeping = product.filter((path) => /^src\/(?:pages\/panel|messages)\//u.test(path))
    const kept = /\b(?:\w+\.set\(|indexedDB|openDB)/u
    expect(
      keeping.filter((path) => kept.test(read(path).replaceAll(/\b(?:frames|told|waiting)\.set\(/gu, ''))),
    ).toEqual([])
  })
})
