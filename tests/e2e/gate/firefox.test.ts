import { launchFirefox } from '../../tools/browsers/firefox.ts'
import { describeGate } from './describe-gate.ts'

describeGate({ name: 'Firefox', build: 'firefox-mv3', launch: launchFirefox })
