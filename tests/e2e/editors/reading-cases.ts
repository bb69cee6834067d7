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
  ['a non-breaking space is a space', '<p>One&nbsp;two&nbsp; three</p>', 'One two  three'],
  [
    'what is hidden is left out',
    '<p>One <span hidden>no</span><span style="visibility:hidden">no</span>two</p>' +
      '<details><summary>Three</summary><p>no</p>no</details><svg width="1" height="1"><title>no</title></svg><!-- no -->',
    'One two\nThree',
  ],
  [
    'lists and tables are lines',
    '<ul><li>One</li><li>Two<ol><li>Three</li></ol></li></ul>' +
      '<table><tr><td>A</td><td></td><td><p>B</p></td></tr><tr><td>C</td></tr></table>',
    'One\nTwo\nThree\nA\nB\nC',
  ],
  ['words may change their looks half-way', '<p>ag<b>gres</b><i>sive</i></p>', 'aggressive'],
  ['preserved lines stand as written', '<pre>One\n  two</pre><p>Three</p>', 'One\n  two\nThree'],
  [
    'emoji are kept whole, whatever they are joined of',
    '<p>Sad \u{1f622} and \u{1f468}\u200d\u{1f469}\u200d\u{1f467} and \u{1f44d}\u{1f3fd} today</p>',
    'Sad \u{1f622} and \u{1f468}\u200d\u{1f469}\u200d\u{1f467} and \u{1f44d}\u{1f3fd} today',
  ],
  ['what has no width is left out', '<p>\ufeffOne\u200b two\ufeff</p><p>ag\u2060gressive</p>', 'One two\naggressive'],
  [
    'what holds the caret holds its line open',
    '<p>One</p><p><b>\ufeff</b></p><p><i>\u200b</i><br></p><p>Two</p>',
    'One\n\n\nTwo',
  ],
  [
    'what TinyMCE has for itself is left out',
    '<p>One <span id="_mce_caret" data-mce-bogus="1"><b>\ufefftwo</b></span><br data-mce-bogus="1"></p>' +
      '<p data-mce-caret="before" data-mce-bogus="all"><br data-mce-bogus="1"></p>' +
      '<div class="mce-offscreen-selection" data-mce-bogus="all">no</div><p>Three</p>',
    'One two\nThree',
  ],
  [
    'what CKEditor 4 has for itself is left out',
    '<p>One<span data-cke-bookmark="1" style="display:none">&nbsp;</span> <b>\u200b\u200b\u200b\u200btwo</b><br data-cke-bogus="1"></p>' +
      '<div data-cke-hidden-sel="1" data-cke-temp="1" style="position:fixed;left:-1000px">&nbsp;</div>' +
      '<span data-cke-magic-line="1" contenteditable="false">\u21b5</span><p>Three</p>',
    'One two\nThree',
  ],
  [
    'what CKEditor 5 has for itself is left out',
    '<p>One<strong>\u2060\u2060\u2060\u2060\u2060\u2060\u2060 two</strong></p><p><br data-cke-filler="true"></p>' +
      '<figure class="table ck-widget"><table><tr><td><span class="ck-table-bogus-paragraph">Three</span></td></tr></table>' +
      '<div class="ck ck-reset_all ck-widget__type-around"><div title="no">no</div></div></figure>' +
      '<div class="ck-fake-selection-container" style="position:fixed;left:-9999px">no</div><p>Four</p>',
    'One two\n\nThree\nFour',
  ],
  [
    'what Quill has for itself is left out',
    '<ol><li data-list="bullet"><span class="ql-ui" contenteditable="false"></span>One</li></ol>' +
      '<p>Two<strong><span class="ql-cursor">\ufeff</span></strong></p>' +
      '<p><span>\ufeff<span contenteditable="false">three</span>\ufeff</span></p>',
    'One\nTwo\nthree',
  ],
  [
    'the names of those who write at the same time are left out',
    '<p>One <span class="ProseMirror-widget">\u2060<span>no</span>\u2060</span>two</p>',
    'One two',
  ],
]
