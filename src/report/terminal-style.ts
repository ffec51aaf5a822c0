// Colours of a terminal (ECMA-48, "Select Graphic Rendition"), or none. Pure: whether there is a terminal is
// for the front end to know.
import type { Severity } from '../model/severity.ts';

export type Style = 'bold' | 'dim' | 'green' | 'yellow' | Severity;

const codes: Readonly<Record<Style, string>> = {
  bold: '1',
  dim: '2',
  green: '32',
  yellow: '33',
  critical: '1;31',
  high: '31',
  medium: '33',
  low: '36',
  note: '2',
};

/** Puts a text into a style. */
export type Painter = (style: Style, text: string) => string;

/** A painter that colours, or one that leaves every text as it is. */
export function painter(colour: boolean): Painter {
  if (!colour) return (_style, text) => text;
  return (style, text) => (text === '' ? '' : `\x1b[${codes[style]}m${text}\x1b[0m`);
}

/**
 * Breaks a text at its spaces into lines of at most `width` characters; a longer word has a line of its own.
 */
export function wrapped(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else {
      line = line === '' ? word : `${line} ${word}`;
    }
  }
  return line === '' ? lines : [...lines, line];
}
