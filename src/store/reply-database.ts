import { type DBSchema, type IDBPDatabase, openDB } from 'idb'
import type { ReplyCount } from '../model/reply.ts'

type Key = [day: string, rule: string, reply: string, reason: string]

/** One row a day, rule, reply and reason. There is no room for a note's words or for which note it was, and must not be. */
export interface ReplyDatabase extends DBSchema {
  replies: { key: Key; value: ReplyCount }
  /** Rows that could not be read, the newest of each key. */
  aside: { key: Key; value: { readonly row: unknown; readonly told: boolean } }
}

/**
 * Version 1 had no place for rows set aside. Version 2 knew no reply `wrong`, version 3 no `asked`, and would take such rows for spoilt: that
 * they are of a newer version makes it leave them alone. What any of them kept stands as it was. A store that is missing for whatever reason is made again.
 */
const version = 4
const stores = ['replies', 'aside'] as const

/** Milliseconds that are waited for the database. */
const patience = 2000

/** Opens the counts. Rejects where that cannot be done now: a newer version made them, or another context holds an older one open. */
export const openReplies = (): Promise<IDBPDatabase<ReplyDatabase>> =>
  new Promise((resolve, reject) => {
    let isLate = false
    const giveUp = (): void => {
      isLate = true
      reject(new Error('The counts could not be opened in time.'))
    }
    // Whoever asks behind one that is blocked is not told so.
    setTimeout(giveUp, patience)
    openDB<ReplyDatabase>('recordwell', version, {
      upgrade: (database) => {
        for (const name of stores) if (!database.objectStoreNames.contains(name)) database.createObjectStore(name)
      },
      // What holds it may stand open for hours.
      blocked: giveUp,
    }).then((database) => (isLate ? database.close() : resolve(database)), reject)
  })
