import type { IDBPDatabase } from 'idb'
import { type ReplyCount, replyCountSchema } from '../model/reply.ts'
import { openReplies, type ReplyDatabase } from './reply-database.ts'
import type { Trouble } from './trouble.ts'

/** Does something with the database and closes it again: nothing of ours then stands in the way of a later version. */
const withReplies = async <Result>(
  act: (database: IDBPDatabase<ReplyDatabase>) => Promise<Result>,
): Promise<Result> => {
  const database = await openReplies()
  try {
    return await act(database)
  } finally {
    database.close()
  }
}

const isSpoilt = (row: unknown): boolean => row !== undefined && !replyCountSchema.safeParse(row).success

/**
 * Counts further prompts or replies, all of one day (`YYYY-MM-DD`, the writer's own). Where the database cannot be opened, read or written,
 * the counts are dropped, and the answer is false: a writer must never wait for them. A spoilt row is set aside, and counted anew.
 */
export const countOn = (day: string, further: readonly Omit<ReplyCount, 'day'>[]): Promise<boolean> =>
  withReplies(async (database) => {
    const transaction = database.transaction(['replies', 'aside'], 'readwrite')
    const replies = transaction.objectStore('replies')
    for (const { count, ...what } of further) {
      const key: ReplyDatabase['replies']['key'] = [day, what.rule, what.reply, what.reason ?? '']
      const row: unknown = await replies.get(key)
      if (isSpoilt(row)) await transaction.objectStore('aside').put({ row, told: false }, key)
      const before = replyCountSchema.safeParse(row)
      await replies.put({ ...what, day, count: (before.success ? before.data.count : 0) + count }, key)
    }
    await transaction.done
    return true
  }).catch(() => false)

/** Every count there is, by day; rows that do not parse are left out, and nothing comes where nothing can be read. */
export const readReplyCounts = (): Promise<ReplyCount[]> =>
  withReplies(async (database) =>
    (await database.getAll('replies')).flatMap((row) => {
      const parsed = replyCountSchema.safeParse(row)
      return parsed.success ? [parsed.data] : []
    }),
  ).catch(() => [])

/** What keeps counts from being read; null where nothing does. */
export const replyTrouble = (): Promise<Trouble | null> =>
  withReplies(async (database) => {
    const rows = await database.getAll('replies')
    const aside = await database.getAll('aside')
    return rows.some(isSpoilt) || aside.some(({ told }) => !told) ? ('spoilt' as const) : null
  }).catch((cause: unknown) => (cause instanceof Error && cause.name === 'VersionError' ? 'newer' : 'out-of-reach'))

/** The user has heard of spoilt rows: they are set aside now, where they were not yet, and no longer told. */
export const settleReplies = (): Promise<void> =>
  withReplies(async (database) => {
    const transaction = database.transaction(['replies', 'aside'], 'readwrite')
    const replies = transaction.objectStore('replies')
    const aside = transaction.objectStore('aside')
    for (const key of await aside.getAllKeys()) await aside.put({ row: (await aside.get(key))?.row, told: true }, key)
    for (const key of await replies.getAllKeys()) {
      const row: unknown = await replies.get(key)
      if (!isSpoilt(row)) continue
      await aside.put({ row, told: true }, key)
      await replies.delete(key)
    }
    await transaction.done
  }).catch(() => {})
