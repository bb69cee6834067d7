import * as z from 'zod/mini'
import { defineCheck } from '../check.ts'
import type { Note } from '../note.ts'
import { type About, hearsChild } from '../reading/child-voice.ts'
import { adultNamed, canBeName, namesByGivenName } from '../reading/naming.ts'
import type { Reading } from '../reading/reading.ts'
import { remembered } from '../reading/remembered.ts'
import { isOtherSpelling } from '../reading/sound-of-name.ts'
import { standInsOf } from '../reading/stand-ins.ts'
import { hasWords } from './has-words.ts'

/**
 * Asks, of the note as a whole, where the child is in it: nothing they said, wanted or showed, nor why they could not be asked.
 * Leaves alone a note that lets them be heard even once, calls between adults, and notes too short to tell.
 */
export const voice = defineCheck({
  name: 'voice',
  options: z.strictObject({
    /** Notes with fewer words are left alone. */
    fromWords: z._default(z.int(), 12),
  }),
  find: (note, { options }) => {
    if (!hasWords(note, options.fromWords) || !isAboutChild(note) || isBetweenAdults(note)) return []
    return isHeard(note) ? [] : [{ span: null }]
  },
})

function isHeard(note: Note): boolean {
  const names = (note.context.child?.name ?? '').split(/\s+/u).filter((part) => part !== '')
  const initials = names.flatMap((part) => part.split('-').map((own) => own.charAt(0))).join('')
  const adult = new Map<string, boolean>()
  /** A text with more names than this is no note; who they are is not looked up, so that time does not grow faster than the text. */
  const most = 40
  const isChild = (name: string): boolean => {
    const bare = name.replace(/['’]s$|(?<=^\p{Lu})-(?=\p{Lu}$)/gu, '')
    // EJ, E-J for Ellie-Jo, where the form has the name.
    if (bare.length < 3 && bare === bare.toUpperCase()) return names.length > 0 && initials.startsWith(bare)
    // Dom is Dominic; Tilly-May was once written Tilly-Mae.
    if (names.length > 0)
      return names.some(
        (own, at) =>
          own === bare ||
          (at === 0 &&
            bare.length >= 3 &&
            (own.slice(0, 3) === bare.slice(0, 3) || isOtherSpelling(own.toLowerCase(), bare.toLowerCase()))),
      )
    if (!canBeName(bare)) return false
    const known = adult.get(bare) ?? (adult.size < most && note.shows(adultNamed(bare)))
    adult.set(bare, known)
    return !known
  }
  let about: About | null = null
  for (const { reading } of note.sentences) {
    const read = hearsChild(reading, about, isChild)
    if (read.heard) return true
    about = read.about
  }
  return false
}

/** A call, a message or a letter that opens a line, and somebody met or something seen. */
const opensCall = remembered(({ text }) =>
  /^[^a-z]{0,12}(?:(?:phone |telephone )?call (?:to|from|with|received)|t\/?c (?:to|from|with)|e-?mail (?:to|from|received|sent)|message (?:to|from|left|received)|voicemail|letter (?:to|from|received|sent)|text (?:to|from|received|sent)|(?:I )?(?:rang|phoned|telephoned|emailed|e-mailed) )/i.test(
    text,
  ),
)
const tellsOfMeeting = remembered(({ text }) =>
  /\b(?:visit(?:ed)?|seen|saw|weighed|red book|met|meeting|class|lesson|session|brought|attended|present|arrived|came in|found|located|returned|placement|contact|observed|playground|lunch|break|period|nursery today|hurt|hit|bruis\w*|mark|injur\w*|disclos\w*|self[- ]?harm\w*|missing|concern\w*|worr\w*)\b/i.test(
    text,
  ),
)
/** A note is of a call where it begins with one, after a heading or a few words. */
function isBetweenAdults(note: Note): boolean {
  const [first, second] = note.sentences
  const begins = first !== undefined && first.reading.wordCount < 5 && !opensCall(first.reading) ? second : first
  return begins !== undefined && opensCall(begins.reading) && !note.some(tellsOfMeeting)
}

const ofChild =
  /\b(?:he|she|him|her|his|child(?:ren)?|baby|pupil|student|yp|boy|girl|chn|kids?|son|daughter|youngest|eldest)\b/i
const isOfChild = remembered(({ text }) => ofChild.test(text) || namesByGivenName(text))
const hasInitials = (reading: Reading): boolean => standInsOf(reading).some(({ kind }) => kind === 'initials')
const isAboutChild = (note: Note): boolean =>
  note.context.child !== undefined || note.some(isOfChild) || note.some(hasInitials)
