// What the YAML parser found wrong, in sentences of our own: its own repeat the text, which could be a secret that was
// pasted into the wrong place. Its codes are in https://eemeli.org/yaml/#errors. Pure.

const sentences: Readonly<Record<string, readonly [message: string, mend: string]>> = {
  BAD_ALIAS: ['an alias stands for nothing', 'Write the value out.'],
  BAD_DQ_ESCAPE: [
    'that escape is none of a double-quoted text',
    'Put the text into single quotes, where a backslash is a backslash.',
  ],
  BAD_INDENT: ['the line is indented wrongly', 'Indent the keys of one map alike.'],
  BAD_SCALAR_START: ['a text cannot begin with this character', 'Put the text into quotes.'],
  BLOCK_AS_IMPLICIT_KEY: [
    'a key or a list begins where none can',
    'Put each key on a line of its own, and a text with a colon and a blank in it into quotes.',
  ],
  DUPLICATE_KEY: ['the key is there twice', 'Keep one of the two.'],
  MISSING_CHAR: [
    'a closing quote, a bracket, a colon or a comma is missing',
    'Close what was opened before it.',
  ],
  MULTILINE_IMPLICIT_KEY: [
    'a key goes over several lines',
    'Put each key on one line, with a colon behind it.',
  ],
  MULTIPLE_DOCS: ['a second document begins', 'Keep one: take out the line with three hyphens.'],
  TAB_AS_INDENT: ['the line is indented with a tab', 'Indent with spaces.'],
  TAG_RESOLVE_FAILED: [
    'the tag has no meaning here',
    'Take out what begins with "!", or put it into quotes.',
  ],
  UNEXPECTED_TOKEN: [
    'this cannot stand here',
    'See whether a quote or a bracket before it is closed; a text that begins with either needs quotes.',
  ],
  UNCLOSED: [
    'a bracket is not closed, or what stands in it is not indented',
    'Close what was opened before it, and indent its lines more than its key.',
  ],
};

/** A sentence about a place without its subject, and one that says how to mend it. `told`: what the parser says, to be looked at. */
export function yamlErrorWords(code: string, told = ''): readonly [message: string, mend: string] {
  // The parser takes what is not closed for badly indented where more of the file follows.
  const isUnclosed = code === 'BAD_INDENT' && told.includes(' and end with a ');
  return (
    sentences[isUnclosed ? 'UNCLOSED' : code] ?? [
      'this is not YAML',
      'See docs/configuration.md for a file that is.',
    ]
  );
}
