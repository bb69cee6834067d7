import { say } from '../words/say.ts'

/** The product's mark and name, at the head of a page of its own. */
export function PageName() {
  return (
    <p class="name">
      <img src="/icon/recordwell.svg" width="28" height="28" alt="" />
      {say('name')}
    </p>
  )
}
