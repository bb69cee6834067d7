import { say } from '../../words/say.ts'
import type { Step } from './steps.ts'

/** All steps, so that anybody sees how many there are and can go to any of them. On a narrow screen, the number alone. */
export function StepLinks({ step, steps }: { readonly step: Step; readonly steps: readonly Step[] }) {
  return (
    <nav aria-label={say('welcome_steps')}>
      <p>{say('welcome_step', { at: steps.indexOf(step) + 1, of: steps.length })}</p>
      <ol>
        {steps.map((each) => (
          <li key={each}>
            <a href={`#${each}`} aria-current={each === step ? 'step' : undefined}>
              {say(`welcome_short_${each}`)}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  )
}
