import type { NoteContext } from '../../../src/model/note-context.ts'

const note = '<textarea id="note" aria-label="Account"></textarea>'
const form = (inner: string): string => `<form>${inner}${note}</form>`

/** Forms as they are met, in words of their own, and what they say. Every person is invented. */
export const formCases: readonly (readonly [string, string, NoteContext])[] = [
  [
    'labels, each way of tying them',
    form(`<label for="d">Date of incident *</label><input id="d" value="12/03/2025">
      <label>Time <input type="time" value="14:05"></label>
      <span id="by">Reported by:</span><input aria-labelledby="by" value="Helen Prior, Class teacher">
      <select aria-label="Category (required)"><option value="">Choose</option><option selected>Injury</option></select>`),
    { incidentAt: '2025-03-12T14:05', author: { name: 'Helen Prior', role: 'Class teacher' }, category: 'Injury' },
  ],
  [
    'a table with headings beside, and one with headings above',
    form(`<table><tr><th>Name of child</th><td><input value="Ana Reyes"></td></tr>
      <tr><td>Date of birth</td><td><input value="1.2.2015"></td></tr></table>
      <table><tr><th>Incident date</th><th>Body map</th></tr>
      <tr><td><input type="date" value="2025-03-12"></td><td><input type="checkbox" checked></td></tr></table>`),
    { child: { name: 'Ana Reyes', dob: '2015-02-01' }, incidentAt: '2025-03-12', bodyMap: true },
  ],
  [
    'terms and their descriptions, filled in and written',
    form(
      `<dl><dt>Recorded by</dt><dd>Helen Prior</dd><dt>Date recorded</dt><dd><input value="13 March 2025"></dd></dl>`,
    ),
    { author: { name: 'Helen Prior' }, recordedAt: '2025-03-13' },
  ],
  [
    'lines of a label and a value',
    form(
      '<p>Child: Ana Reyes</p><p><b>DOB:</b> 01/02/2015</p><div>Date of concern: Wed 12 March 2025 at 2.05 pm</div>',
    ),
    { child: { name: 'Ana Reyes', dob: '2015-02-01' }, incidentAt: '2025-03-12T14:05' },
  ],
  [
    'a legend says of what',
    form(`<fieldset><legend>Child</legend><label>Name <input value="Ana Reyes"></label></fieldset>
      <fieldset><legend>Body map completed?</legend><label><input type="radio" name="b"> Yes</label><label><input type="radio" name="b" checked> No</label></fieldset>
      <fieldset><legend>Category of concern</legend><label><input type="checkbox"> Neglect</label><label><input type="checkbox" checked> Emotional</label></fieldset>`),
    { child: { name: 'Ana Reyes' }, bodyMap: false, category: 'Emotional' },
  ],
  [
    'a date in three parts',
    form(`<fieldset><legend>Date of incident</legend><label>Day <input value="5"></label><label>Month <input value="4"></label><label>Year <input value="2025"></label></fieldset>
      <div role="group" aria-label="Date recorded"><input aria-label="DD" value="06"><select aria-label="Month"><option>April</option></select><input placeholder="YYYY" value="2025"></div>`),
    { incidentAt: '2025-04-05', recordedAt: '2025-04-06' },
  ],
  [
    'a date of which a part is missing',
    form(
      '<fieldset><legend>Date of incident</legend><label>Day <input value="5"></label><label>Month <input></label><label>Year <input value="2025"></label></fieldset>',
    ),
    {},
  ],
  [
    'words shown in the empty control',
    form(
      '<input placeholder="Date of incident" value="12/03/2025"><input title="Your role" value="Nurse"><input placeholder="Your name" value="Jo Vale">',
    ),
    { incidentAt: '2025-03-12', author: { name: 'Jo Vale', role: 'Nurse' } },
  ],
  [
    'the day comes first',
    form('<label>Date of visit <input value="03/04/2025"></label>'),
    { incidentAt: '2025-04-03' },
  ],
  [
    'an author’s place that is empty',
    form('<label>Author <input></label><label>Actions taken <textarea> </textarea></label>'),
    { author: { name: '' } },
  ],
  [
    'what is filled in for passwords and hidden is not read',
    form('<label>Author <input type="password" value="x"></label><input type="hidden" aria-label="Child" value="y">'),
    {},
  ],
  [
    'a dialog is a form of its own',
    `<form><label>Child <input value="Another child"></label></form>
     <div role="dialog"><label>Child <input value="Ana Reyes"></label>${note}</div>`,
    { child: { name: 'Ana Reyes' } },
  ],
  [
    'without a form, the nearest part in which something else is filled in',
    `<main><label>Child <input value="Ana Reyes"></label><section><h2>Account</h2>${note}</section></main><aside><label>Child <input value="Another child"></label></aside>`,
    { child: { name: 'Ana Reyes' } },
  ],
  [
    'a field in a shadow root, labels in others',
    `<form><x-input label="Date of incident"><template shadowrootmode="open"><input value="12/03/2025"></template></x-input>
     <x-card><template shadowrootmode="open"><label>Author <input value="Jo Vale"></label></template></x-card>
     <x-note><template shadowrootmode="open">${note}</template></x-note></form>`,
    { incidentAt: '2025-03-12', author: { name: 'Jo Vale' } },
  ],
  [
    'a whole form in a shadow root without a form',
    `<x-app><template shadowrootmode="open"><div><label>Author <input value="Jo Vale"></label>${note}</div></template></x-app>`,
    { author: { name: 'Jo Vale' } },
  ],
  [
    'a form in a frame of the same site',
    `<label>Author <input value="Somebody else"></label><iframe srcdoc='<form><label>Author <input value="Jo Vale"></label>${note}</form>'></iframe>`,
    { author: { name: 'Jo Vale' } },
  ],
  [
    'a frame that holds the field alone',
    `<form><label>Author <input value="Jo Vale"></label><iframe srcdoc='${note}'></iframe></form>`,
    { author: { name: 'Jo Vale' } },
  ],
  [
    'the document of an editor in a frame',
    `<form><label>Author <input value="Jo Vale"></label><iframe srcdoc='<body id="note" contenteditable="true"></body>'></iframe></form>`,
    { author: { name: 'Jo Vale' } },
  ],
  ['a form in which nothing is known', form('<label>Mood <input value="Sunny"></label>'), {}],
  [
    'labels that are nearly right',
    form(
      '<label>Review date <input value="12/03/2025"></label><label>Child’s voice <input value="I like maths"></label><label>Authorised by <input value="A. Manager"></label>',
    ),
    {},
  ],
]
