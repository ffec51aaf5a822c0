// UNC paths, `\\server\share`, plain and with doubled backslashes as string literals hold them. [MS-DTYP]
// 2.2.57, https://learn.microsoft.com/openspecs/windows_protocols/ms-dtyp Two backslashes begin many things
// (an escaped one, LaTeX, regular expressions): a share must follow behind exactly one (or two, where four
// began it), and the server or the share must look like one.
import type { BlobText } from '../blob-text.ts';

export interface UncCandidate {
  readonly start: number;
  readonly end: number;
  readonly server: string;
  /** The server is a name that examples have. */
  readonly teaching: boolean;
}

const backslash = 0x5c;

const uncPath = /^([A-Za-z0-9][A-Za-z0-9-]{1,62})(\\{1,2})([A-Za-z0-9_][\w$ .-]{0,80}\$?)/;

const noServer =
  /^(?:localhost|wsl|pipe|tsclient|vboxsvr|vboxsrv|vmware-host|psf|mac|users?|windows|program|system32|device|unc|globalroot|harddiskvolume\d*|begin|end|hline|temp|tmp|registry|machine|hkey[\w-]*)$/i;

const teachingServer =
  /^(?:(?:my|your|some|the|a)?-?_?(?:servers?|server-?name|hosts?|host-?name|computer|computer-?name|machine|machine-?name|pc|domain|domain-?controller|remote|remote-?(?:host|server|pc|computer))\d?|example|foo|bar|baz|hello|world|test|unc|fileserver|file-server|contoso|fabrikam|share|network|path|ip|name|nas)$/i;

const machineServer =
  /\d|-|^(?:[a-z]*(?:srv|server|nas|share|files?|dc|backup|storage|print|sql|dfs|cluster|vault|data|media))$|^[A-Z][A-Z0-9-]{3,14}$/;

const knownShare =
  /^(?:[a-z]\$|admin\$|ipc\$|print\$|sysvol|netlogon|share[sd]?|public|data|users|home|homes|backup[s]?|media|files?|software|install(?:s|ers)?|deploy|builds?|projects?|docs?|documents|dept|departments?|finance|hr|it|common|transfer|scans?|profiles?|storage|archive|exports?|imports?|logs|releases?|temp|video|music|photos)\b/i;

/** The UNC path at a hit of two backslashes, its server without a dot, or null. */
export function uncCandidate(blob: BlobText, hit: number): UncCandidate | null {
  const { unwatched: bytes } = blob;
  blob.look(hit - 1, hit + 5);
  if (bytes[hit - 1] === backslash || !isBoundary(bytes[hit - 1])) return null;
  const escaped = bytes[hit + 2] === backslash && bytes[hit + 3] === backslash;
  const start = hit + (escaped ? 4 : 2);
  if (bytes[start] === backslash) return null;
  const found = uncPath.exec(blob.slice(start, start + 160));
  if (found === null) return null;
  const [, server = '', separator = '', share = ''] = found;
  if (separator.length !== (escaped ? 2 : 1) || noServer.test(server)) return null;
  if (!machineServer.test(server) && !knownShare.test(share) && !teachingServer.test(server)) return null;
  if (share.length < 2 || /^[a-z]\b(?!\$)/.test(share)) return null;
  return { start, end: start + server.length, server, teaching: teachingServer.test(server) };
}

const shareUrl = /^(?:file|smb|cifs|afp):\/\/(?:[\w.-]+@)?([A-Za-z0-9][A-Za-z0-9-]{1,62})\/[\w$]/i;

/**
 * The server of `smb://server/share` at a hit of its scheme; of a `file:` URL only one that is called like
 * one.
 */
export function shareUrlCandidate(blob: BlobText, hit: number): UncCandidate | null {
  const found = shareUrl.exec(blob.slice(hit, hit + 160));
  if (found === null) return null;
  const server = found[1] ?? '';
  const isFile = /^file/i.test(found[0]);
  if (noServer.test(server) || (isFile && !/\d$|^(?:fs|nas|srv|filer|fileserver)/i.test(server))) return null;
  const start = hit + found[0].length - 2 - server.length;
  return { start, end: start + server.length, server, teaching: teachingServer.test(server) };
}

/** A path begins a word; behind a colon or a letter two backslashes are an escaped one. */
function isBoundary(byte: number | undefined): boolean {
  if (byte === undefined || byte <= 0x20) return true;
  return '"\'`(=>,;[|'.includes(String.fromCharCode(byte));
}
