// How much an address counts where it stands: severity and confidence, and the clause that says why.
// Documents, inventories and live configuration count in full; tests and library code less; templates hardly.
import type { Confidence, Severity } from '../../model/severity.ts';
import type { BlobText } from '../blob-text.ts';
import type { PathTraits } from '../path-traits.ts';
import type { AddressCandidate } from './address-candidate.ts';
import { commentKind, isForInstance } from './comment-context.ts';
import type { Nearby } from './nearby-text.ts';
import { isPackageNotation } from './package-notation.ts';
import { isPackageAtVersion } from './version-context.ts';

export interface AddressWeight {
  readonly severity: Severity;
  readonly confidence: Confidence;
  readonly reason: string;
}

const urlBefore = /(?:[a-z][a-z0-9+.-]*:|^|[\s"'`(=])\/\/(?:[^\s/"'<>]*@)?\[?$/i;
const uncBefore = /\\{2,4}$/;
const userBefore = /[\w.}\])-]@\[?$/;

const commandBefore =
  /(?:^|[\s"'`$(|;&])(?:ssh|scp|sftp|rsync|ping6?|fping|curl|wget|nc|ncat|netcat|telnet|traceroute6?|tracert|nmap|masscan|mosh|dig|nslookup|arping|mysql|mysqldump|psql|redis-cli|mongo|ftp|showmount|ipmitool|snmpwalk|snmpget|ifconfig|xfreerdp|rdesktop|vncviewer|ssh-copy-id|ssh-keyscan|iperf3?|smbclient|net use|kubeadm join|docker swarm join|nomad|etcdctl|virsh|evil-winrm|hydra|Test-NetConnection|Enter-PSSession)\s+(?:[^\s|;]+\s+){0,6}[^\s|;]*$/;

/** Words of prose as well as commands: only where a command begins. */
const wordCommandBefore =
  /(?:^\s*|[$#>`|;&(]\s*|\bsudo\s+)(?:ip|host|route|mount|arp|show|http|https)\s+[^|;\n]*$/;

const outputBefore =
  /(?:\b(?:inet6?(?: addr)?:?|addr:|reply from|bytes from|ping|scan report for|connected to|trying|pinging|nameserver|default via|via|src|dst|client|peer|bcast:|broadcast|listening on|connection from|IN\s+(?:A|AAAA|PTR))[\s:(]*)$/i;

/** Versions come from and go to, as packets do. */
const directionBefore = /\b(?:from|to)[\s:(]*$/i;

const sentenceBefore =
  /\b(?:servers?|hosts?|machine|box|gateway|router|(?:ip )?address|nas|proxy|resolver|node)\s+(?:is|are|was|were|became|moved)\s+(?:(?:now|at|on|to|still)\s+){0,2}[`"'(*]*$/i;

const direction = 'behind a word of direction';

/** A name that says that a host stands behind it. */
const hostName =
  /(?:hosts?|hostname|host_?ip|ips?|ip_?addr\w*|addr\w*|address\w*|servers?|upstream|ur[li]s?|endpoints?|gateway\w*|gw|dns\w*|name_?servers?|peers?|bind\w*|listen\w*|master|nodes?|proxy\w*|router|brokers?|targets?|remote\w*|via|src|dst|source|destination|subnet\w*|cidr\w*|network\w*|range\w*|ansible_host|ansible_ssh_host|dhcp\w*|ntp\w*|vip|ip4|ip6|ipv4\w*|ipv6\w*|mgmt|ipmi|bmc|ilo|idrac|nfs\w*|allowedips|allow_?from|whitelist|allowlist|trusted_?proxies|advertise\w*|join|loadbalancer\w*|lb|cluster\w*|interface|iface|routes?|db|database|redis|postgres|mysql|mongo|kafka|ldap\w*|smtp\w*|syslog\w*)["'`\])]*\s*(?:=>|:=|[:=,(]|\s)\s*["'`[({<]*(?:tcp|udp|https?)?["'`]?$/i;

const hardwareAddress = /\b[0-9a-f]{2}(?:[:-][0-9a-f]{2}){5}\b/i;
const networkColumn = /\bvlan\b|\bmac\b|\bsubnet\b|\bgateway\b|\bhostname\b/i;

/** What of the line says that a host stands here; null when nothing does. */
export function hostContext(traits: PathTraits, candidate: AddressCandidate, nearby: Nearby): string | null {
  const { before, after } = nearby;
  const versions = traits.lock || (traits.manifest && !traits.document);
  if (urlBefore.test(before)) return 'the host of a URL';
  if (uncBefore.test(before) && /^\\/.test(after)) return 'the server of a UNC path';
  if (userBefore.test(before) && !isPackageAtVersion(before)) {
    if (!versions || commandBefore.test(before) || /^:[/~\w]/.test(after)) return 'behind a user name';
  }
  if (candidate.form === 'name') return 'in a host name';
  if (candidate.wholeEnd > candidate.end) return 'with a prefix length';
  if (/^:\d{2,5}(?![\w.])/.test(after)) return 'with a port';
  if (/^:[/~][\w.-]/.test(after)) return 'with a path behind it';
  // The words of a package's name are none about a host.
  if (candidate.versionable && isPackageNotation(traits, before)) return null;
  if (commandBefore.test(before) || wordCommandBefore.test(before)) return 'an argument of a network command';
  if (hostName.test(before)) return 'beside a name that says so';
  if (outputBefore.test(before)) return "in a network command's output";
  if (hardwareAddress.test(before) || hardwareAddress.test(after)) return 'beside a hardware address';
  if (sentenceBefore.test(before)) return 'named as a host';
  if (directionBefore.test(before)) return direction;
  return networkColumn.test(before) || networkColumn.test(after) ? 'in a line about a network' : null;
}

/** Whether what stands about an address leaves open that it is none. */
export function isWeakContext(host: string | null): boolean {
  return host === null || host === direction;
}

/** Weighs an address that is none of the definitions and no version. */
export function weighAddress(
  blob: BlobText,
  candidate: AddressCandidate,
  nearby: Nearby,
  host: string | null,
): AddressWeight {
  const { judged } = candidate;
  const what = `a ${judged.kind} ${judged.block ? 'block' : 'address'}`;
  if (judged.everyones !== null) return { severity: 'note', confidence: 'low', reason: judged.everyones };
  const place = placeOf(blob.traits, candidate, nearby, host);
  const isMinor = judged.block || judged.kind === 'link-local' || judged.kind === 'loopback';
  const severity = isMinor && place.severity === 'medium' ? 'low' : place.severity;
  const because = [what, host, place.reason].filter((part) => part !== null && part !== '').join(', ');
  return { severity, confidence: place.confidence, reason: because };
}

function placeOf(
  traits: PathTraits,
  candidate: AddressCandidate,
  nearby: Nearby,
  host: string | null,
): AddressWeight {
  const { judged } = candidate;
  const invented = judged.teaching || (judged.common && judged.block);
  const comment = commentKind(traits, nearby);
  const isInstance = isForInstance(nearby.before);
  if (traits.vendored) return { severity: 'note', confidence: 'low', reason: "in someone else's code" };
  if (traits.example) return { severity: 'note', confidence: 'low', reason: 'in a template or an example' };
  if (traits.exampleFolder) {
    return { severity: invented ? 'note' : 'low', confidence: 'low', reason: 'in a folder of examples' };
  }
  if (traits.test) {
    return { severity: invented ? 'note' : 'low', confidence: 'low', reason: 'in a test' };
  }
  if (isForInstance(nearby.before) && (invented || judged.common)) {
    return { severity: 'note', confidence: 'low', reason: 'given as an example' };
  }
  if (traits.document && invented && isArgument(nearby)) {
    return { severity: 'low', confidence: 'low', reason: 'given to a function in a document' };
  }
  if (comment === 'setting' && (invented || judged.common)) {
    return { severity: 'note', confidence: 'low', reason: 'in a commented template' };
  }
  if (traits.source) return inSource(invented, comment !== null, host);
  if (isInstance) return { severity: 'low', confidence: 'low', reason: 'given as an example' };
  if (comment === 'setting') return { severity: 'low', confidence: 'medium', reason: 'commented out' };
  if (traits.document && invented && host === null) {
    return { severity: 'low', confidence: 'low', reason: 'a value as examples have it' };
  }
  return { severity: 'medium', confidence: host === null ? 'medium' : 'high', reason: placeName(traits) };
}

/** A quoted argument of a call, or the result that a comment behind it promises: code that teaches. */
function isArgument(nearby: Nearby): boolean {
  const { before, after } = nearby;
  if (/(?:\/\/|#)\s*(?:=>|->|==>)\s*\W*$/.test(before)) return true;
  return /[\w$]\(\s*(?:[^()]*,\s*)?["'`]$/.test(before) && /^(?:\/\d{1,3})?["'`]\s*[,)]/.test(after);
}

function inSource(invented: boolean, comment: boolean, host: string | null): AddressWeight {
  if (invented && (comment || host === null)) {
    return { severity: 'note', confidence: 'low', reason: 'a value as examples have it, in code' };
  }
  if (invented || comment || host === null) return { severity: 'low', confidence: 'low', reason: 'in code' };
  return { severity: 'low', confidence: 'medium', reason: 'in code' };
}

function placeName(traits: PathTraits): string {
  if (traits.inventory) return 'in an inventory';
  if (traits.environment) return 'in an environment file';
  if (traits.document) return 'in a document';
  return traits.configuration ? 'in configuration' : '';
}
