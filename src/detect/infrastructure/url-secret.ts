// Secrets inside a URL or a connection string: `user:password@`, `?token=`, `Password=...;`, a webhook's path.
import { judgeValue } from '../value/judge-value.ts';
import { looksSecret } from './secret-look.ts';

const userInfo = /^[a-z][a-z0-9+.:-]*:\/\/([^\s/?#]*)@[^\s@/]/i;
/** `user:pass@host`, where a scheme may be missing. */
const bareUserInfo = /^[\w.%+-]*:([^\s/@:]{3,})@[\w.-]+(?::\d+)?(?:\/|$)/;
const parameter =
  /[?&;#](?:\w*(?:token|password|passwd|pwd|secret|api_?key|apikey|access_?key|auth|sig|signature|key|credential))=([^&#\s]+)/gi;
const keyValue =
  /(?:^|[;\s])(?:password|pwd|passwd|accountkey|sharedaccesskey|secret|token|apikey)\s*=\s*["']?([^;"'\s]+)/i;

/** Tells whether the value holds a real password or token. `webhook`: a path of its own is secret too. */
export function secretInUrl(value: string, webhook: boolean): boolean {
  const info = userInfo.exec(value)?.[1];
  if (info !== undefined) {
    const colon = info.indexOf(':');
    const password = colon === -1 ? '' : info.slice(colon + 1);
    if (isRealSecret(password, 'PASSWORD')) return true;
    if (colon === -1 && looksSecret(info) && info.length >= 16 && isRealSecret(info, 'TOKEN')) return true;
  }
  const bare = bareUserInfo.exec(value)?.[1];
  if (bare !== undefined && isRealSecret(bare, 'PASSWORD')) return true;
  for (const found of value.slice(0, 2048).matchAll(parameter)) {
    if (isRealSecret(found[1] ?? '', 'TOKEN')) return true;
  }
  const given = keyValue.exec(value)?.[1];
  if (given !== undefined && isRealSecret(given, 'PASSWORD')) return true;
  return webhook && hasSecretPath(value);
}

function isRealSecret(text: string, name: string): boolean {
  return text !== '' && judgeValue(decode(text), { quoted: true, name }).kind === 'literal';
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function hasSecretPath(value: string): boolean {
  const path = /^https?:\/\/[^/?#]+\/([^\s?#]*)/i.exec(value)?.[1];
  if (path === undefined) return false;
  return path
    .split('/')
    .some(
      (part) =>
        part.length >= 8 && looksSecret(part) && judgeValue(part, { quoted: true }).kind === 'literal',
    );
}

/** `http://winebot:8000`, `winebot:8000`: one label and a port, as containers call one another. */
export function isContainerAddress(value: string): boolean {
  const host = /^(?:[a-z][a-z0-9+.-]*:\/\/)?([a-z][a-z0-9-]*)(?::\d{2,5})(?:\/\S*)?$/i.exec(value)?.[1];
  return (
    host !== undefined && !/^(?:localhost|host|hostname|server|your.*|example|gateway|ip|domain)$/i.test(host)
  );
}
