import { rulesLang, say } from '../../words/say.ts'

const does = ['asks', 'shows', 'leaves'] as const
const never = ['sends', 'changes', 'stops', 'judges', 'comes'] as const

/** What it does, shown on one sentence, and what it never does. */
export function Introduction() {
  return (
    <>
      <figure>
        <p lang={rulesLang}>
          {say('welcome_sample_before')} <span class="asked">{say('welcome_sample_word')}</span>{' '}
          {say('welcome_sample_after')}
        </p>
        <figcaption lang={rulesLang}>{say('welcome_sample_question')}</figcaption>
      </figure>
      <section>
        <h2>{say('welcome_does')}</h2>
        <ul class="points">
          {does.map((each) => (
            <li key={each}>{say(`welcome_does_${each}`)}</li>
          ))}
        </ul>
      </section>
      <section>
        <h2>{say('welcome_never')}</h2>
        <ul class="points never">
          {never.map((each) => (
            <li key={each}>{say(`welcome_never_${each}`)}</li>
          ))}
        </ul>
      </section>
      <p class="first">{say('welcome_act_first')}</p>
    </>
  )
}
