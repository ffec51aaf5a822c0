// What a host name is, judged by its labels alone: internal by its suffix (or a label in its middle),
// everyone's, or a teaching value. Where it stands is judged elsewhere (host-context.ts). Suffixes: RFC 6762
// appendix G (.local, .intranet, .internal, .private, .corp, .home, .lan), RFC 8375 (home.arpa), ICANN's
// reservation of .internal (SAC113), Kubernetes' DNS specification (svc.cluster.local), and the clouds' own
// resolvers: https://docs.aws.amazon.com/vpc/latest/userguide/AmazonDNS-concepts.html,
// https://cloud.google.com/compute/docs/internal-dns, https://tailscale.com/kb/1081/magicdns
import type { DetectSettings } from '../../config/settings.ts';
import { isEveryonesHost, isTeachingName, localNames } from './no-ones-hosts.ts';

export interface HostClass {
  readonly kind: 'internal' | 'everyones' | 'teaching';
  /** Why, as a clause without the name. */
  readonly reason: string;
  /** Nothing but a host name ends like this, so that it needs no context. */
  readonly specific: boolean;
  /** In a domain that the user named. */
  readonly own: boolean;
  /** The internal label stands in the middle of a public name. */
  readonly inner: boolean;
  /** Lower-case labels, without those of the suffix. */
  readonly labels: readonly string[];
  readonly suffix: string;
}

interface Suffix {
  readonly text: string;
  readonly reason: string;
  readonly specific: boolean;
}

function suffix(text: string, reason: string, specific: boolean): Suffix {
  return { text, reason, specific };
}

/** Longer ones first: the first that fits counts. */
const suffixes: readonly Suffix[] = [
  suffix('svc.cluster.local', 'a Kubernetes service', true),
  suffix('pod.cluster.local', 'a Kubernetes pod', true),
  suffix('cluster.local', 'a Kubernetes cluster domain', true),
  suffix('clusterset.local', 'a Kubernetes multi-cluster domain', true),
  suffix('ec2.internal', "AWS' internal zone", true),
  suffix('compute.internal', "AWS' internal zone", true),
  suffix('internal.cloudapp.net', "Azure's internal zone", true),
  suffix('google.internal', "Google Cloud's internal zone", true),
  suffix('oraclevcn.com', "Oracle Cloud's internal zone", true),
  suffix('service.consul', 'a Consul service', true),
  suffix('node.consul', 'a Consul node', true),
  suffix('home.arpa', 'a home network (RFC 8375)', true),
  suffix('ts.net', 'a tailnet', true),
  suffix('fritz.box', 'a home network', true),
  suffix('localdomain', 'a private suffix', true),
  suffix('intranet', 'a private suffix', false),
  suffix('internal', 'a private suffix', false),
  suffix('private', 'a private suffix', false),
  suffix('localnet', 'a private suffix', true),
  suffix('consul', 'a Consul domain', false),
  suffix('local', 'a private suffix', false),
  suffix('intra', 'a private suffix', false),
  suffix('corp', 'a private suffix', false),
  suffix('home', 'a private suffix', false),
  suffix('lan', 'a private suffix', false),
  suffix('svc', 'a Kubernetes service', false),
];

/** In the middle of a public name: `db.internal.<company>.<tld>`. */
const innerLabels: ReadonlySet<string> = new Set(['internal', 'corp', 'intranet', 'intra', 'lan']);

const publicTopLevel: ReadonlySet<string> = new Set([
  ...[
    'com',
    'net',
    'org',
    'io',
    'dev',
    'app',
    'cloud',
    'tech',
    'ai',
    'co',
    'biz',
    'info',
    'edu',
    'gov',
    'mil',
  ],
  ...[
    'de',
    'at',
    'ch',
    'uk',
    'fr',
    'it',
    'es',
    'nl',
    'be',
    'dk',
    'se',
    'no',
    'fi',
    'pl',
    'cz',
    'eu',
    'us',
    'ca',
  ],
  ...[
    'au',
    'nz',
    'jp',
    'cn',
    'kr',
    'in',
    'br',
    'mx',
    'ru',
    'ua',
    'tr',
    'za',
    'pt',
    'ie',
    'hu',
    'ro',
    'gr',
    'il',
  ],
  ...[
    'sg',
    'hk',
    'tw',
    'systems',
    'online',
    'site',
    'xyz',
    'me',
    'tv',
    'cc',
    'lu',
    'sk',
    'si',
    'lt',
    'lv',
    'ee',
  ],
]);

/**
 * Labels are ASCII letters, digits, hyphens and (for SRV records) underscores; null when it is no host name.
 */
function labelsOf(name: string): readonly string[] | null {
  const lower = name.toLowerCase().replace(/\.$/, '');
  if (lower.length < 4 || lower.length > 253) return null;
  const labels = lower.split('.');
  if (labels.length < 2) return null;
  return labels.every((label) => /^[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?$/.test(label)) ? labels : null;
}

/** Judges a name. Null when nothing says that it is internal. */
export function classifyHost(name: string, settings: DetectSettings): HostClass | null {
  const labels = labelsOf(name);
  if (labels === null) return null;
  const lower = labels.join('.');
  const own = ownDomain(lower, settings);
  if (own !== null) {
    const reason = 'in a domain named in internal-domains';
    return {
      kind: 'internal',
      reason,
      specific: true,
      own: true,
      inner: false,
      labels: before(labels, own),
      suffix: own,
    };
  }
  if (labels.some((label) => localNames.has(label)) || suffixes.some(({ text }) => text === lower))
    return null;
  const found = suffixIn(lower, settings);
  if (found === undefined) return innerClass(labels);
  const rest = before(labels, found.text).filter((label) => !label.startsWith('_'));
  if (rest.length === 0 || isIncomplete(found.text, rest)) return null;
  return {
    ...kindOf(lower, rest, found.reason),
    specific: found.specific,
    own: false,
    inner: false,
    labels: rest,
    suffix: found.text,
  };
}

/** The user's own count first: they may be longer than the one that they end in. */
function suffixIn(lower: string, { internalSuffixes }: DetectSettings): Suffix | undefined {
  const own = internalSuffixes.find((text) => lower.endsWith(`.${text}`));
  if (own !== undefined) return suffix(own, 'a suffix named in internal-suffixes', false);
  return suffixes.find((entry) => lower.endsWith(`.${entry.text}`));
}

function before(labels: readonly string[], ending: string): readonly string[] {
  return labels.slice(0, labels.length - ending.split('.').length);
}

function ownDomain(lower: string, settings: DetectSettings): string | null {
  const found = settings.internalDomains.find((domain) => lower === domain || lower.endsWith(`.${domain}`));
  return found ?? null;
}

/** A service has a name and a namespace; a tailnet's machine has a name beside the tailnet's. */
function isIncomplete(suffixText: string, rest: readonly string[]): boolean {
  if (suffixText === 'svc' || suffixText === 'svc.cluster.local' || suffixText === 'pod.cluster.local') {
    return rest.length < 2;
  }
  if (suffixText === 'cluster.local') return rest.length === 1 && /^(?:svc|pod|default)$/.test(rest[0] ?? '');
  return suffixText === 'ec2.internal' && rest.length === 1 && rest[0] === 'compute';
}

function kindOf(lower: string, rest: readonly string[], reason: string): Pick<HostClass, 'kind' | 'reason'> {
  if (isEveryonesHost(lower)) return { kind: 'everyones', reason: 'a name that everyone has' };
  if (isTeachingName(rest)) return { kind: 'teaching', reason: 'a name as examples have it' };
  return { kind: 'internal', reason };
}

function innerClass(labels: readonly string[]): HostClass | null {
  const last = labels[labels.length - 1] ?? '';
  if (!publicTopLevel.has(last)) return null;
  const at = labels.findIndex((label) => innerLabels.has(label));
  // The label, a company's name and its top-level domain; `corp.com` and `lan.io` are companies.
  if (at === -1 || labels.length - at < 3) return null;
  if (labels.length - at === 3 && (labels[at + 1] ?? '').length <= 2) return null;
  const rest = labels.slice(0, -1);
  const teaching = isTeachingName(rest);
  return {
    kind: teaching ? 'teaching' : 'internal',
    reason: teaching ? 'a name as examples have it' : 'an internal zone of a public domain',
    specific: false,
    own: false,
    inner: true,
    labels: rest,
    suffix: labels.slice(at).join('.'),
  };
}
