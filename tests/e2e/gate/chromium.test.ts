import { launchChromium } from '../../tools/browsers/chromium.ts'
import { describeGate } from './describe-gate.ts'

describeGate({ name: 'Chromium', build: 'chrome-mv3', launch: launchChromium })
