import { beforeAll, describe, expect, test } from 'vitest'
import { loadRuleSet } from '../../../src/cli/load-rules.ts'
import { createFollowingChecker } from '../../../src/engine/following-checker.ts'
import type { HostProfile } from '../../../src/model/host-profile.ts'
import type { Page } from '../../tools/browsers/browser.ts'
import { hostProfiles } from '../../tools/host-profiles.ts'
import { until } from '../../tools/until.ts'
import { onStage } from '../stage.ts'
import { buildReader } from './build-reader.ts'
import { formCases } from './form-cases.ts'
import { profileForm } from './profile-form.ts'
import type { ReadInPage } from './reader.ts'
import { soupOf } from './soup.ts'

const profiles = [...hostProfiles().values()]
const { ruleSet } = loadRuleSet('standard')
const account = 'He came in on Tuesday. I saw a bruise on his left arm.'

/** The checks that ask about the account, in a form that says so much. */
const asked = ({ context, kind }: ReadInPage): string[] =>
  createFollowingChecker(() => ({ ruleSet, ...kind }))
    .check(account, context)
    .map(({ check }) => check)

onStage(
  'reading a form',
  (stage) => {
    let page: Page
    beforeAll(async () => {
      const code = await buildReader()
      page = await stage().browser.openPage(`${stage().origin}/nothing-here`)
      await page.evaluate((script) => {
        const element = document.createElement('script')
        element.textContent = script
        document.documentElement.append(element)
      }, code)
    })
    const show = async (html: string) => {
      await page.evaluate((markup) => document.body.setHTMLUnsafe(markup), html)
      await until('its frames are there', () =>
        page.evaluate(
          () =>
            [...document.querySelectorAll('iframe')].every(
              ({ contentDocument }) =>
                contentDocument?.readyState === 'complete' && contentDocument.URL !== 'about:blank',
            ),
          null,
        ),
      )
    }
    const read = (given: readonly HostProfile[]) => page.evaluate((all) => window.readFormRound(all), given)

    test.each(formCases)('%s', async (_, html, context) => {
      await show(html)
      expect((await read([])).context).toEqual(context)
      // Profiles of systems that it is not of make no difference.
      expect(await read(profiles)).toMatchObject({ context, system: null })
    })

    describe.each(
      profiles.flatMap((profile) => profile.notes.map((type) => [profile.id, type.id, profile, type] as const)),
    )('a form of %s, %s', (_, __, profile, type) => {
      const has = (meaning: 'incidentAt' | 'bodyMap') => type.fields[meaning] !== undefined
      const off = (rule: string) => type.rules[rule] === 'off'

      test('is known; what it answers is not asked', async () => {
        await show(profileForm(profile, type, true))
        const told = await read([profile])
        expect(told).toMatchObject({ system: profile.id, isNote: true })
        expect(told.kind.place).toEqual({ host: profile.id, noteType: type.title })
        if (has('incidentAt')) expect(asked(told)).not.toContain('date')
        if (has('bodyMap')) expect(asked(told)).not.toContain('injury')
      })

      test('is asked about where it is empty', async () => {
        await show(profileForm(profile, type, false))
        const told = await read([profile])
        expect(told.system).toBe(profile.id)
        expect(asked(told)).toContain('date')
        expect(asked(told).includes('injury')).toBe(!off('injury-body-map'))
      })

      test('is read as any form where it turns out otherwise', async () => {
        await show(profileForm({ ...profile, labels: [] }, { ...type, when: { labels: [], categories: [] } }, true))
        const otherwise = { ...profile, labels: ['What no form has'] }
        expect(await read([otherwise])).toEqual(await read([]))
      })
    })

    test('whatever a page is made of, it is read without harm and left as it was', async () => {
      const { read: count, harmed } = await page.evaluate(
        ({ soups, known }) => {
          const withNote = soups.filter((soup) => {
            document.body.innerHTML = soup
            return window.hasNote()
          })
          const wrong = withNote.flatMap((soup) => {
            document.body.innerHTML = soup
            const before = document.body.innerHTML
            try {
              window.readFormRound(known)
              return document.body.innerHTML === before ? [] : ['changed']
            } catch (cause) {
              return [String(cause)]
            }
          })
          return { read: withNote.length, harmed: wrong }
        },
        { soups: Array.from({ length: 300 }, (_, seed) => soupOf(seed)), known: profiles },
      )
      expect(harmed).toEqual([])
      expect(count).toBeGreaterThan(100)
    })

    test('a form of 500 controls is read to its end', async () => {
      const kinds = [
        '<input>',
        '<input type="date">',
        '<select><option>One<option>Two</select>',
        '<input type="checkbox">',
      ]
      const rows = Array.from(
        { length: 500 },
        (_, at) => `<tr><th>Question ${at} of many</th><td><label>Answer ${at}</label>${kinds[at % 4]}</td></tr>`,
      )
      await show(
        `<form><table>${rows.join('')}</table><label>Author <input value="Jo Vale"></label><textarea id="note"></textarea></form>`,
      )
      expect(await page.evaluate((known) => window.readFormRound(known).context.author?.name, profiles)).toBe('Jo Vale')
    })
  },
  { extension: 'absent' },
)
