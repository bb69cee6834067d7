import { launchFirefox } from '../../tools/browsers/firefox.ts'
import { describeEditors } from './describe-editors.ts'

describeEditors('Firefox', launchFirefox)
