import { launchChromium } from '../../tools/browsers/chromium.ts'
import { describeEditors } from './describe-editors.ts'

describeEditors('Chromium', launchChromium)
