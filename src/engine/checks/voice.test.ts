import { describe, expect, it } from 'vitest'
import { loadRuleSet } from '../../cli/load-rules.ts'
import { createChecker } from '../checker.ts'

const { check } = createChecker({ rules: loadRuleSet('standard').ruleSet.rules })
const silent = 'Leon was late again and has no kit with him. Mum was told at the gate that this cannot go on.'

describe('voice', () => {
  it.each([
    ['asks where nothing of the child stands', silent],
    ['does not take a mother’s words for the child’s', `${silent} Mum said, “The bus was late.”`],
    [
      'does not take an unanswered call for a child who would not answer',
      `${silent} I knocked at the door later, no answer.`,
    ],
    ['does not take another child’s tears for the child’s', `${silent} Another child was in tears.`],
    ['does not take “she said” after Mum for the child', `${silent} She said that she is tired of it.`],
    ['does not take Mum’s silence for the child’s', `${silent} Mum did not say why.`],
    ['does not take what the writer said', `${silent} I said we will keep to the plan.`],
    ['does not take that staff were told', `${silent} All staff told.`],
    ['does not take what a friend said', `${silent} His mate says that he is on the sofa.`],
    [
      'does not take “he said” after Dad, about the child’s things',
      `${silent} I rang Dad about Leon’s coat. He said no.`,
    ],
    ['does not take wishes yet to be gathered', `${silent} Wishes and feelings to be gathered.`],
    ['does not take “come to our attention” for feeling', `${silent} A plan is to be looked at.`],
  ])('%s', (_intent, text) => expect(rulesOf(text)).toContain('voice-missing'))

  it.each([
    ['takes quoted words', `${silent} Leon said, “The washer is broken.”`],
    ['takes reported words', `${silent} He told me that the washer is broken.`],
    ['takes “he said” after Mum for the child', `${silent} He said that the washer is broken.`],
    ['takes “he said” after a worker for the child', `${silent} The worker was there. He said that it is mended.`],
    ['takes what school said of the child', `${silent} School said that he was tearful.`],
    ['takes a feeling', `${silent} Leon was upset.`],
    ['takes a look', `${silent} Leon nodded and smiled.`],
    ['takes what only a baby does, after words on Mum', `${silent} Mum was tired. She babbled at the dog.`],
    ['takes why they could not be asked', `${silent} Leon could not be seen, as he was with his nan.`],
    ['takes that they would not say', `${silent} He would not say why.`],
    ['leaves a few words alone', 'Leon late. Mum told.'],
    [
      'leaves a call between adults alone',
      'Phone call to Mum about the boiler. She said that it is mended, and I asked her to send me the bill for it.',
    ],
    [
      'leaves a note of no child alone',
      'The boiler on the first floor was mended. The fire drill went as planned for everybody.',
    ],
  ])('%s', (_intent, text) => expect(rulesOf(text)).not.toContain('voice-missing'))
})

const rulesOf = (text: string): string[] => check(text, { recordedAt: '2025-03-12' }).map(({ rule }) => rule)
