/** HTML as editors write it, and its text as a reader sees it. */
export const readings: readonly (readonly [name: string, html: string, text: string])[] = [
  [
    'blocks and breaks end lines',
    '<p>One<br>two</p><p>Three</p><div>Four<br></div>Five',
    'One\ntwo\nThree\nFour\nFive',
  ],
  ['an empty paragraph is an empty line', '<p>One</p><p><br></p><p>Two</p>', 'One\n\nTwo'],
  [
    'white space of the source is one space',
    '<p>\n  One\n  <b>two </b> three\n</p>\n\n<p>Four</p>',
    'One two three \nFour',
  ],
  ['a non-breaking space is a space', '<p>One&nbsp;two</p>', 'One two'],
  ['what has no width is kept', '<p>One\u200b two\ufeff</p>', 'One\u200b two\ufeff'],
  [
    'what is hidden is left out',
    '<p>One <span hidden>no</span><span style="visibility:hidden">no</span>two</p>',
    'One two',
  ],
  [
    'lists and tables are lines',
    '<ul><li>One</li><li>Two</li></ul><table><tr><td>A</td><td>B</td></tr></table>',
    'One\nTwo\nA\nB',
  ],
  ['words may change their looks half-way', '<p>ag<b>gres</b><i>sive</i></p>', 'aggressive'],
  ['preserved lines stand as written', '<pre>One\n  two</pre><p>Three</p>', 'One\n  two\nThree'],
]
