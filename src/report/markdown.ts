// Puts plain text into GitHub Flavored Markdown (https://github.github.com/gfm/) so that none of it is taken
// as Markdown, HTML, a mention, an issue number or a link. Character references do it everywhere, in table
// cells too, where a backslash before `|` does not hold in all places. Pure.
import { visibleText } from './visible-text.ts';

const special = /[&<>`*_~[\]|\\@#$]|:(?=\S)|(?<=www)\.|^[-+=]|^\d(?=\d*[.)])/gi;

/** Plain text as inline Markdown, on one line. */
export function markdownText(text: string): string {
  return visibleText(text).replace(special, (character) => `&#${character.charCodeAt(0)};`);
}

/** Plain text in the font of code, safe in a table cell as well (a code span is not). */
export function markdownCode(text: string): string {
  return `<code>${markdownText(text)}</code>`;
}

/**
 * Inline Markdown as a link; the Markdown alone when the address is not one that a browser may be sent to.
 */
export function markdownLink(markdown: string, address: string | null): string {
  const url = address === null ? null : webAddress(address);
  return url === null
    ? markdown
    : `<a href="${url.replaceAll('&', '&amp;').replaceAll('|', '%7C')}">${markdown}</a>`;
}

/** An address as a link to itself; plain text when it is not one that a browser may be sent to. */
export function markdownAddress(address: string): string {
  const url = webAddress(address);
  return url === null ? markdownText(address) : `<${url}>`;
}

/**
 * The address in its normal form when it is http or https without a user's name or password in it, else null.
 */
export function webAddress(address: string): string | null {
  if (!URL.canParse(address)) return null;
  const url = new URL(address);
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return null;
  if (url.username !== '' || url.password !== '') return null;
  return url.href.replace(/["'<>`\\|^{}[\]]/g, (character) =>
    encodeURIComponent(character).replace("'", '%27'),
  );
}
