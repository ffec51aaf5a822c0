// XML, property lists and HTML: an element of that name, or one that follows the one that holds the name.
import type { Reader, Reading } from './sighting.ts';

const element = /(?:\s[^<>\n]{0,200})?>\s*(?:<!\[CDATA\[)?([^<>]{1,600}?)(?:\]\]>)?\s*<\//y;
/** `<key>X</key> <string>v</string>`, `<td><code>X</code></td><td>v</td>`. */
const sibling =
  /(?:\s*<\/[\w:-]+>){1,3}\s*(?:<(?!\/)[\w:-]+[^<>\n]{0,120}>\s*){1,3}(?:<!\[CDATA\[)?([^<>]{1,600}?)(?:\]\]>)?\s*<\//y;
/** `<entry key="X">v</entry>`, `<variable name="X">v</variable>`. */
const attribute =
  /["'](?:\s[^<>\n]{0,120})?>\s*(?:<(?:value|string)>)?(?:<!\[CDATA\[)?([^<>]{1,600}?)(?:\]\]>)?\s*<\//y;

const forms: readonly { readonly left: RegExp; readonly tail: RegExp; readonly loose: boolean }[] = [
  { left: /<(?:\w+:)?$/, tail: element, loose: false },
  { left: /<(?:key|name|Name|Key|param-name|env-entry-name|dt)>\s*$/, tail: sibling, loose: false },
  { left: /<(?:td|th|code|b|strong|dt|span|a|kbd|tt)(?:\s[^<>]{0,120})?>\s*$/, tail: sibling, loose: true },
  { left: /<string>\s*$/, tail: sibling, loose: true },
  { left: /<[\w:.-]+\s[^<>]{0,120}(?:key|name|id|property)=["']$/i, tail: attribute, loose: false },
];

/** XStream writes a map's entry as two elements of one name: Jenkins' `<entry><string>X</string><string>v</string>`. */
const mapEntry = /<entry>\s*<string>\s*$/;

/** Whether what stands before the name ends as in one of the forms. */
function mayBeMarkup(left: string): boolean {
  const before = left.trimEnd();
  const last = before.at(-1);
  if (last === '<' || last === '>' || last === ':') return true;
  return (last === '"' || last === "'") && before.at(-2) === '=';
}

/** The text of the element that stands for the name's value. */
export const readMarkup: Reader = (sighting) => {
  const { text, end, left, start: nameAt } = sighting;
  if (!mayBeMarkup(left)) return [];
  for (const { left: before, tail, loose } of forms) {
    if (!before.test(left)) continue;
    sighting.reach();
    tail.lastIndex = end;
    const found = tail.exec(text);
    const value = found?.[1];
    if (found === null || value === undefined) continue;
    const inner = found[0];
    const start = found.index + inner.lastIndexOf(value);
    const reading: Reading = {
      start,
      end: start + value.length,
      value: value.replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&amp;/g, '&'),
      quoted: true,
      form: loose && !mapEntry.test(text.slice(Math.max(0, nameAt - 80), nameAt)) ? 'loose' : 'plain',
      how: 'the element of the name',
    };
    return [reading];
  }
  return [];
};
