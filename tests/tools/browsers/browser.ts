import type { CDPSession } from '@playwright/test'
import type { LoggedRequest } from './request-log.ts'

/** A point of a page’s viewport, in CSS pixels. */
export interface Point {
  readonly x: number
  readonly y: number
}

/** CSS pixels, and how many device pixels one of them is. */
export interface Viewport {
  readonly width: number
  readonly height: number
  readonly scale: number
}

/** A line of a page's console: the page's own, or one of our content scripts' in it. Exceptions have the level `exception`. */
export interface ConsoleLine {
  readonly level: string
  readonly text: string
}

/** One open page, driven as a person drives it. Points are CSS pixels in its viewport. */
export interface Page {
  go(url: string): Promise<void>
  /** Runs a function in every document that the page and its frames load from now on, before any script of theirs. */
  beforeLoad(work: () => void): Promise<void>
  /** Goes back to the page before, as the browser's button does. */
  back(): Promise<void>
  /** Types text key by key into whatever has focus. */
  type(text: string): Promise<void>
  /** Presses keys together, such as `Enter` or `Alt+Shift+KeyQ`. */
  press(keys: string): Promise<void>
  /** Has an input method show words at the caret that are not yet taken, in place of those that it showed before. */
  compose(words: string): Promise<void>
  /** Has the input method put words into the field, in place of those that it showed or that are selected. */
  commit(words: string): Promise<void>
  click(point: Point): Promise<void>
  moveTo(point: Point): Promise<void>
  /** Takes what is selected at one point and drops it at another. Only Chromium's driver can. */
  drag(from: Point, to: Point): Promise<void>
  /** Runs a function in the page's own world; what goes in and comes out is plain data. */
  evaluate<Given, Result>(work: (given: Given) => Result | Promise<Result>, given: Given): Promise<Result>
  /** Runs `work` with the closed shadow root of our interface; null where the page has none. */
  inInterface<Given, Result>(work: (root: ShadowRoot, given: Given) => Result, given: Given): Promise<Result | null>
  /** What axe finds wrong with it, or with its colours alone, a line each. For pages of our own. */
  findBarriers(of?: 'colours'): Promise<readonly string[]>
  /** Puts a picture of what can be seen into a file, as PNG. */
  screenshot(file: string): Promise<void>
  /** What the page is on paper, as a PDF. */
  print(): Promise<Uint8Array>
  /** Everything the page's console said since it was opened. */
  console(): readonly ConsoleLine[]
  bringToFront(): Promise<void>
  /** Gives the page a viewport of so many CSS pixels, each of so many device pixels. */
  resize(viewport: Viewport): Promise<void>
  /** Chromium's own protocol for looking into a page; null in Firefox, which has none. */
  readonly devtools: CDPSession | null
  close(): Promise<void>
}

/** The popup as the browser shows it over a page. It goes when a page gets focus. */
export interface Popup {
  evaluate<Given, Result>(work: (document: Document, given: Given) => Result, given: Given): Promise<Result>
  click(point: Point): Promise<void>
  /** What axe finds wrong with it, a line each. */
  findBarriers(): Promise<readonly string[]>
  close(): Promise<void>
}

/** The panel beside the pages of a window, as the browser shows it. */
export interface Panel extends Popup {
  /** Presses a key, such as `Tab`, `Enter` or `ArrowRight`, with the focus in the panel. */
  press(key: string): Promise<void>
  /** Puts a picture of it into a file, as PNG. Only Chromium's driver can. */
  screenshot(file: string): Promise<void>
  /** Chromium's own protocol for it; null in Firefox, which has none. */
  readonly send: (<Result>(method: string, params: Readonly<Record<string, unknown>>) => Promise<Result>) | null
}

/** A real browser with a fresh profile. */
export interface Browser {
  readonly name: 'Chromium' | 'Firefox'
  openPage(url: string): Promise<Page>
  /** Opens a page in a private window, where the extension is allowed from now on. */
  openPrivatePage(url: string): Promise<Page>
  /** Opens one of the extension's own pages in a tab, such as `popup.html`. */
  openExtensionPage(path: string): Promise<Page>
  /** Opens the extension's popup over a page, as a click on its button in the toolbar does. */
  openPopup(over: Page): Promise<Popup>
  /** Opens the extension's panel beside the pages of a page's window, and brings the page to the front. */
  openPanel(beside: Page): Promise<Panel>
  /** Has the browser say yes, without a question to the user, when the extension asks for access to an origin. */
  allow(origin: string): Promise<void>
  /** Gives the extension access to an origin, as the browser's own page about the extension does. */
  grant(origin: string): Promise<void>
  /** Reloads the extension, as an update does. */
  reloadExtension(): Promise<void>
  /** Switches the extension off or on again, as the browser's own page about extensions does. */
  setEnabled(on: boolean): Promise<void>
  /** Stops the extension's background in the middle of whatever it does, as a crash or the browser's thrift does. */
  stopBackground(): Promise<void>
  /** What the extension's own contexts said that is an error. */
  extensionComplaints(): Promise<readonly string[]>
  /** Every request of the browser so far, but for those to its own maker. */
  requests(): readonly LoggedRequest[]
  /** Ends when a person has closed the browser. */
  closed(): Promise<void>
  close(): Promise<void>
}

export interface LaunchOptions {
  /** Whether the built extension is there. */
  readonly extension: boolean
  /** Another copy of it than the build, and the id that it has there. */
  readonly copy?: { readonly folder: string; readonly id: string } | undefined
  /** Folders of further extensions. */
  readonly also?: readonly string[]
  /** Whether the window can be seen. */
  readonly headed?: boolean
  /** Whether frames are drawn as soon as they can be, not in step with a screen. */
  readonly unpaced?: boolean
}
