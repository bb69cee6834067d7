import { render } from 'preact'
import { Panel } from '../../src/pages/panel/panel.tsx'

const root = document.querySelector('#panel')
if (root !== null) render(<Panel />, root)
