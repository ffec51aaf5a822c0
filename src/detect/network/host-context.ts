// Whether a name that ends like an internal host is one where it stands: `this.local` and `config.local` end
// so too. Some places can hold nothing but a host (a URL, `user@`, a port behind it); in others the name must
// look like one.
import type { PathTraits } from '../path-traits.ts';
import { commentKind } from './comment-context.ts';
import type { HostCandidate } from './host-candidate.ts';
import type { HostClass } from './host-class.ts';
import {
  codeLabels,
  fileLabel,
  genericLabel,
  machineLabel,
  packageRoot,
  serviceLabel,
  stageLabels,
} from './host-words.ts';
import type { Nearby } from './nearby-text.ts';

const urlBefore = /(?:[a-z][a-z0-9+.-]*:|^|[\s"'`(=,])\/\/(?:[^\s/"'<>]*@)?$/i;
const uncBefore = /(?:^|[\s"'`(=:,>])\\{2}(?:\\{2})?$/;
const userBefore = /[\w.}\])+-]@$/;
const principalBefore =
  /\b(?:host|http|https|ldap|cifs|dns|nfs|mssqlsvc|wsman|termsrv|krbtgt|imap|smtp|postgres|hdfs|yarn|hive|kafka|zookeeper|gc)\/$/i;

const commandBefore =
  /(?:^|[\s"'`$(|;&>])(?:ssh|scp|sftp|rsync|ping6?|fping|curl|wget|nc|ncat|netcat|telnet|traceroute6?|tracert|nmap|mosh|dig|nslookup|mysql|psql|redis-cli|mongo|ftp|ssh-copy-id|ssh-keyscan|hostnamectl set-hostname|smbclient|net use|Enter-PSSession|Test-NetConnection|kinit|realm join|openssl s_client -connect)\s+(?:[^\s|;]+\s+){0,5}[^\s|;]*$/;

/** Words of prose as well as commands: only where a command begins. */
const wordCommandBefore = /(?:^\s*|[$#>`|;&(]\s*|\bsudo\s+)(?:host|hostname|http|https)\s+(?:-\S+\s+)*$/;

/** A name that says that a host stands behind it. */
const hostKey =
  /(?:^|[^a-z])[\w.-]*?(?:host(?:s|name|names)?|fqdn|data ?source|servers?|server_?names?|serveralias|upstream|ur[li]s?|endpoints?|gateway|dns|name_?servers?|peers?|master|nodes?|proxy|router|brokers?|bootstrap[._]servers|target|remote|domains?|search|realm|ansible_host|registry|origins?|issuer|authority|address|addr|common_?name|cn|san|subject_?alt\w*|alt_?names|listen|bind|cluster|ldap|smtp|relayhost|ntp|syslog|database_?url|no_proxy|connect|kdc|admin_server|base_?uri|link|href|mirror|machine|default_realm|site)["'`\])]*\s*(?:=>|:=|\+=|[:=,(]|\s)\s*["'`[({]*(?:-\s+)?["'`]?$/i;

const templateOpen = /(?:\$\{|\{\{|\{%|#\{|<%|\$\()(?:(?!\}|%>|\)).)*$/;
const dnsRecordAfter = /^\.?\s+(?:\d+\s+)?(?:IN\s+)?(?:A|AAAA|CNAME|PTR|MX|SRV|NS|SOA|TXT)\s/;
const dnsRecordBefore = /\b(?:IN\s+)?(?:CNAME|PTR|MX\s+\d+|SRV\s+\d+\s+\d+\s+\d+|NS|SOA)\s+$/;
const addressLine = /^\s*(?:\d{1,3}(?:\.\d{1,3}){3}|[0-9a-f]*:[0-9a-f:]+)\s+(?:[\w.-]+\s+)*$/i;

/** What of the line can hold nothing but a host; null when nothing does. */
export function certainHost(candidate: HostCandidate, nearby: Nearby): string | null {
  const { before, after } = nearby;
  if (urlBefore.test(before)) return 'the host of a URL';
  if (uncBefore.test(before) && /^\\/.test(after)) return 'the server of a UNC path';
  if (userBefore.test(before)) return 'behind a user name';
  if (principalBefore.test(before) && candidate.name.split('.').length > 2) return 'in a service principal';
  if (/^:\d{2,5}(?![\w.])/.test(after)) return 'with a port';
  if (addressLine.test(before)) return 'in a line of a hosts file';
  if (dnsRecordAfter.test(after) || dnsRecordBefore.test(before)) return 'in a DNS record';
  if (templateOpen.test(before)) return null;
  return commandBefore.test(before) || wordCommandBefore.test(before)
    ? 'an argument of a network command'
    : null;
}

/**
 * A host's name beside it: `host:`, `server_name`; weaker than `certainHost`, since `url: config.home` is
 * code.
 */
export function hasHostKey(nearby: Nearby): boolean {
  return hostKey.test(nearby.before) && !templateOpen.test(nearby.before);
}

export const numberedLabel = /^[a-z][a-z-]*\d{1,4}[a-z]?$|\d-|-\d/;

/** How strongly the labels look like a machine's name: 0 not at all, 1 perhaps, 2 surely. */
export function machineLikeness(judged: HostClass): number {
  const { labels } = judged;
  let score = 0;
  if (labels.some((label) => numberedLabel.test(label))) score += 1;
  if (labels.some((label) => machineLabel.test(label) || serviceLabel.test(label))) score += 1;
  if (labels.length > 1) score += 1;
  if (labels.some((label) => /^[a-z0-9]+(?:-[a-z0-9]+)+$/.test(label))) score += 1;
  return Math.min(2, score);
}

/** It ends like a file, a property or a package and not like a host. */
export function isNamedLikeCode(candidate: HostCandidate, judged: HostClass, nearby: Nearby): boolean {
  const { labels } = judged;
  const { before, after } = nearby;
  const last = labels[labels.length - 1] ?? '';
  const first = labels[0] ?? '';
  if (/[a-z][A-Z]/.test(candidate.name) && !/^[A-Z0-9.-]+$/.test(candidate.name)) return true;
  if (candidate.name.split('.').some((label) => /_/.test(label.replace(/^_/, '')))) return true;
  if (/^(?:\(|\[|\s*(?:=>|===?|!==?|\+=|&&|\|\||\?\.))/.test(after)) return true;
  if (
    /[\w)\]}]\/$/.test(before) ||
    (/(?:^|[\s"'`(=])(?:\.{1,2}|~|\$\w+)?\/$/.test(before) && !/\/\/$/.test(before))
  )
    return true;
  if (/[^\s"'`]\.$|[$)\]]$|(?:->|::|\?\.)$/.test(before)) return true;
  if (judged.suffix === 'local' && fileLabel.test(last)) return true;
  if (/^[\d.-]+$/.test(first) && judged.suffix !== 'pod.cluster.local') return true;
  if (rareSuffixes.has(judged.suffix) && labels.some((label) => codeLabels.has(label)) && !hasHostKey(nearby))
    return true;
  if (!judged.specific && labels.length > 1 && codeLabels.has(last) && !hasHostKey(nearby)) return true;
  if (judged.suffix === 'internal' && /topic/i.test(nearby.before)) return true;
  if (isCalledCode(judged, nearby)) return true;
  if (labels.length === 1 && stageLabels.has(first)) return true;
  if (codeLabels.has(first) && labels.length <= 2 && !/\d/.test(labels.join(''))) return true;
  return packageRoot.test(first) && labels.length > 1 && !machineLabel.test(last) && !hasHostKey(nearby);
}

const codeKey =
  /(?:^|[^a-z])(?:class|type|scope|id|key|permission|path|file|extends|bean|package|module|namespace|logger|group|kind|event|topic|action|role|title|label|layout|import|plugin|rule|branch|layer|selector|symbol|property)["'`]?\s*[:=]\s*["'`]?$/i;
const codeWord =
  'options?|flags?|propert(?:y|ies)|fields?|settings?|parameters?|variables?|keys?|namespaces?|packages?|class(?:es)?|methods?|attributes?|modules?|imports?';
const codeWordBefore = new RegExp(`\\b(?:set|${codeWord})\\s+[\`"']?$`, 'i');
const codeWordAfter = new RegExp(`^[\`"']?\\s+(?:files?|folders?|branch|scope|keyword|${codeWord})\\b`, 'i');

/** The words or the key about a name say that it names a part of a program. */
function isCalledCode(judged: HostClass, nearby: Nearby): boolean {
  const { before, after } = nearby;
  if (/^\s*\[+$/.test(before) && /^\]+\s*$/.test(after)) return true;
  if (judged.specific || isDistinct(judged)) return false;
  return codeKey.test(before) || codeWordBefore.test(before) || codeWordAfter.test(after);
}

/** Suffixes that are words of programming; a name needs more to be a host. */
const commonWords: ReadonlySet<string> = new Set([
  'home',
  'private',
  'internal',
  'local',
  'svc',
  'intra',
  'consul',
]);

/** Hardly ever a host's: more than its looks is asked for. */
const rareSuffixes: ReadonlySet<string> = new Set(['home', 'private', 'svc', 'consul']);

/** Whether a name without a certain place is a host: the file's kind, the quotes and the labels decide. */
export function isHostByShape(
  traits: PathTraits,
  candidate: HostCandidate,
  judged: HostClass,
  nearby: Nearby,
): boolean {
  if (templateOpen.test(nearby.before)) return judged.specific && judged.labels.length > 1;
  if (isNamedLikeCode(candidate, judged, nearby)) return judged.own;
  if (judged.specific) return true;
  if (judged.inner) return isInnerHost(judged, nearby);
  const quoted = /["'`]$/.test(nearby.before) && /^\.?["'`]/.test(nearby.after);
  if (isKeyOfItsLine(nearby) && !traits.document) return isHostAsKey(traits, judged);
  if (traits.inventory && /^\s*(?:-\s+)?$/.test(nearby.before)) return true;
  const isKey = hasHostKey(nearby);
  if (rareSuffixes.has(judged.suffix)) {
    if (!isKey && !quoted && traits.source) return false;
    return isKey || isDistinct(judged) || (traits.document && isPlaceOf(judged, nearby));
  }
  if (traits.source) return isHostInSource(traits, judged, nearby, quoted);
  const likeness = machineLikeness(judged);
  if (!commonWords.has(judged.suffix) || isKey) return true;
  if (/"\s*:\s*"$/.test(nearby.before))
    return isDistinct(judged) || isOfStage(judged) || hasMachineLabel(judged);
  return likeness >= 1 || isMentioned(judged, nearby);
}

function isHostInSource(traits: PathTraits, judged: HostClass, nearby: Nearby, quoted: boolean): boolean {
  const likeness = machineLikeness(judged);
  const isMachine = likeness === 2 || (!commonWords.has(judged.suffix) && likeness >= 1);
  if (commentKind(traits, nearby) !== null) return isMachine;
  const isKey = hasHostKey(nearby);
  if (quoted)
    return (
      isKey ||
      isDistinct(judged) ||
      (isMachine && isOfStage(judged)) ||
      (!commonWords.has(judged.suffix) && isMachine)
    );
  return isKey && likeness === 2 && isInText(nearby);
}

/** `db01.prod.<suffix>: ...`, as against `logging.level.x.<suffix>=`. */
function isKeyOfItsLine(nearby: Nearby): boolean {
  return /^["']?\s*(?:=|:(?:\s|$))/.test(nearby.after);
}

function isHostAsKey(traits: PathTraits, judged: HostClass): boolean {
  if (traits.inventory) return true;
  if (traits.source || rareSuffixes.has(judged.suffix)) return false;
  if (judged.labels.some((label) => codeLabels.has(label) || packageRoot.test(label))) return false;
  return /\d/.test(judged.labels[0] ?? '') && machineLikeness(judged) === 2;
}

/** `networking.internal.<project>.dev` is a name of an API as often as one of a host. */
function isInnerHost(judged: HostClass, nearby: Nearby): boolean {
  if (/\b(?:apiVersion|apiGroups?|group|kind|crd)\b/.test(nearby.before)) return false;
  const isZone = !judged.suffix.startsWith('internal.') && !judged.suffix.startsWith('lan.');
  return isZone || hasHostKey(nearby) || hasMachineLabel(judged);
}

function hasMachineLabel(judged: HostClass): boolean {
  return judged.labels.some((label) => machineLabel.test(label) && !codeLabels.has(label));
}

/**
 * A number or a hyphen in a label, or a word that only machines are called by: `web01`, `pg-main`, `jenkins`.
 */
function isDistinct(judged: HostClass): boolean {
  return judged.labels.some(
    (label) =>
      numberedLabel.test(label) ||
      (/^[a-z0-9]+(?:-[a-z0-9]+)+$/.test(label) && (judged.labels.length > 1 || machineLabel.test(label))) ||
      (machineLabel.test(label) && !codeLabels.has(label) && !genericLabel.test(label)),
  );
}

function isOfStage(judged: HostClass): boolean {
  return judged.labels.length > 1 && judged.labels.some((label) => stageLabels.has(label));
}

/**
 * In prose and settings a single word before `.local` or `.internal` is a host when nothing speaks against
 * it.
 */
function isMentioned(judged: HostClass, nearby: Nearby): boolean {
  const first = judged.labels[0] ?? '';
  return (
    first.length > 2 &&
    !codeLabels.has(first) &&
    !fileLabel.test(first) &&
    !/^["'`]?\s*[=:]/.test(nearby.after)
  );
}

/** `the printer is at printer.` and the suffix: a sentence says that something is there. */
function isPlaceOf(judged: HostClass, nearby: Nearby): boolean {
  const { before, after } = nearby;
  const last = judged.labels[judged.labels.length - 1] ?? '';
  if (codeLabels.has(last) || /^["'`]?\s*(?:[=(]|:\s)/.test(after)) return false;
  if (
    /\b(?:is|are|runs?|running|lives?|hosted|reachable|available|located|listens?|moved|installed|log ?in|connect(?:ed)?)\s+(?:at|on|to|under|via)\s+[`"'*<]*$/i.test(
      before,
    )
  )
    return true;
  if (/^(?:app|web|api|node|host|server|proxy|vm)$/.test(last)) return false;
  return machineLabel.test(last) && /\b(?:at|on|to|via|from)\s+[`"'*<]*$/i.test(before);
}

/** Inside a longer string: words or signs of a string before it. */
function isInText(nearby: Nearby): boolean {
  return (nearby.before.match(/["'`]/g) ?? []).length % 2 === 1;
}
