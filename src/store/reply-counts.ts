import { type DBSchema, openDB } from 'idb'
import { type Reply, type ReplyCount, replyCountSchema } from '../model/reply.ts'

/** One row a day, rule, reply and reason. There is no room for a note's words or for which note it was, and must not be. */
interface ReplyDatabase extends DBSchema {
  replies: { key: [day: string, rule: string, reply: string, reason: string]; value: ReplyCount }
}

const open = () =>
  openDB<ReplyDatabase>('recordwell', 1, {
    upgrade: (database) => {
      database.createObjectStore('replies')
    },
  })

/**
 * Counts one reply on a day (`YYYY-MM-DD`, the writer's own). Where the database cannot be opened, read or written, the count is
 * dropped: a writer must never wait for it or hear of it.
 */
export const countReply = async (reply: Reply, day: string): Promise<void> => {
  try {
    const database = await open()
    const transaction = database.transaction('replies', 'readwrite')
    const key: ReplyDatabase['replies']['key'] = [day, reply.rule, reply.reply, reply.reason ?? '']
    const before = replyCountSchema.safeParse(await transaction.store.get(key))
    await transaction.store.put({ ...reply, day, count: (before.success ? before.data.count : 0) + 1 }, key)
    await transaction.done
    database.close()
  } catch {}
}

/**
 * Every count there is, by day; rows that do not parse are left out, and nothing comes where nothing can be read.
 * @public
 */
export const readReplyCounts = async (): Promise<ReplyCount[]> => {
  try {
    const database = await open()
    const rows = await database.getAll('replies')
    database.close()
    return rows.flatMap((row) => {
      const parsed = replyCountSchema.safeParse(row)
      return parsed.success ? [parsed.data] : []
    })
  } catch {
    return []
  }
}
