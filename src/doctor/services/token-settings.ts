// Configuration files whose gateway or API asks for no token: an empty one, or none by what they say. Pure.
import type { Remark } from '../site/check.ts';
import { levelAt } from '../site/rehearsal.ts';
import type { Setting } from '../texts/settings.ts';

/** `api_token`, `apiToken`, `gateway-token`: asked of callers wherever it stands. */
const ownToken = /^(?:api|gateway|admin|auth|dashboard|server)[-_]?token$/i;
/** Parts of a program that others call; below any other key a token is what it calls another with. */
const ownPart =
  /^(?:gateway|api|server|http|https|rest|web|webui|ui|admin|dashboard|control|control[-_]?ui|auth|authentication|security|service|app|bot|listen(?:er)?|local|default|production|development)$/i;
const authPart = /^(?:auth|authentication|authorization)$/i;
const callee = /^(?:gateway|api|server|dashboard|admin|control|control[-_]?ui)$/i;
const off = /^(?:none|off|disabled|no|false)$/i;

/** An empty token, `auth: { mode: none }`. What is there to be copied and filled in says nothing. */
export function settingRemarks({ path, way, key, text, isGiven, line }: Setting): Remark[] {
  if (/[._-](?:example|sample|template|dist)(?:[._-]|$)|\.tmpl$/i.test(path)) return [];
  if (!way.every((part) => ownPart.test(part))) return [];
  const shown = [...way, key].join('.');
  const told = (message: string, mend: string): Remark[] => [
    { level: levelAt(path, 'warning'), path, line, message, mend },
  ];
  const isToken =
    ownToken.test(key) ||
    (/^token$/i.test(key) && way.some((part) => authPart.test(part) || callee.test(part)));
  if (isToken && isEmpty(text) && isGiven) {
    const variable = way
      .concat(key)
      .join('_')
      .replace(/([a-z])([A-Z])/g, '$1_$2')
      .replace(/[^A-Za-z0-9]+/g, '_');
    return told(
      `\`${shown}\` is empty, so that no token is asked for.`,
      `Name a variable that must be set, such as \`\${${variable.toUpperCase()}}\`, with a long random value.`,
    );
  }
  const isMode =
    (/^(?:mode|type|method|strategy)$/i.test(key) && authPart.test(way.at(-1) ?? '')) ||
    (authPart.test(key) && callee.test(way.at(-1) ?? ''));
  if (!isMode || !off.test(text)) return [];
  return told(
    `\`${shown}\` is ${text}: nobody is asked who he is.`,
    'Have it ask for a token or a password.',
  );
}

/** A default of nothing is nothing. */
function isEmpty(text: string): boolean {
  return text === '' || /^\$\{\w+:?-\}$/.test(text);
}
