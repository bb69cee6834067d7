import type { Asked, QuietTerm, Reply } from '../model/reply.ts'
import type { PageLine } from './page-line.ts'

/** What open notes tell the background, each said on the page's line. */
export const noteNews = ({ tell, isAlive }: PageLine) => ({
  record: (reply: Reply): void => tell({ kind: 'replied', reply }),
  asked: (asked: readonly Asked[]): void => tell({ kind: 'asked', asked: [...asked] }),
  askNoMore: (term: QuietTerm): void => tell({ kind: 'ask-no-more', term }),
  showMe: (rule: string): void => tell({ kind: 'show-me', rule }),
  counted: (count: number): void => tell({ kind: 'prompt-count', count }),
  alive: isAlive,
})
