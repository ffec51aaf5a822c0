// What a parsed address is: private, of which kind, and whether it names anyone's network at all. Ranges are
// ipaddr.js's: RFC 1918, RFC 6598 (100.64.0.0/10), RFC 3927 and RFC 4291 (link-local), RFC 4193 (ULA); the
// documentation and benchmarking blocks (RFC 5737, RFC 3849, RFC 2544) are "reserved" there and so never
// private.
import ipaddr from 'ipaddr.js';
import type { AddressClassName, DetectSettings } from '../../config/settings.ts';
import type { Address } from './address-notation.ts';

export type AddressKind =
  | 'private'
  | 'carrier-grade NAT'
  | 'link-local'
  | 'unique local'
  | 'site-local'
  | 'loopback';

/** As users name the kinds that are not loopback. */
const classNames: Readonly<Record<Exclude<AddressKind, 'loopback'>, AddressClassName>> = {
  private: 'private',
  'carrier-grade NAT': 'shared',
  'link-local': 'link-local',
  'unique local': 'unique-local',
  'site-local': 'site-local',
};

/** Whether the user wants to be told of addresses of the kind. */
export function isAskedFor({ kind }: Pick<AddressClass, 'kind'>, settings: DetectSettings): boolean {
  return kind === 'loopback' ? settings.loopback : settings.addresses.includes(classNames[kind]);
}

export interface AddressClass {
  readonly kind: AddressKind;
  /** A whole block, by its prefix length, or an address that stands for its network. */
  readonly block: boolean;
  /** It is, or borders, a range that a standard defines: `10.0.0.0/8`, `192.168.255.255`. Names nothing. */
  readonly definition: boolean;
  /** Why it is the same in everyone's network, or null. */
  readonly everyones: string | null;
  /** A value that people write when they mean "some address": `10.0.0.1`, `10.1.2.3`, `192.168.1.100`. */
  readonly teaching: boolean;
  /** In a block from which teaching values are mostly taken: 10.0.0.0/24, 192.168.1.0/24 and their like. */
  readonly common: boolean;
}

type Block = readonly [Address, number];

/** Blocks are parsed when there is an address to compare with them. */
function blocksOf(texts: readonly string[]): () => readonly Block[] {
  let blocks: readonly Block[] | undefined;
  return () => {
    blocks ??= texts.map((text) => ipaddr.parseCIDR(text));
    return blocks;
  };
}

const definitions = blocksOf([
  '10.0.0.0/8',
  '172.16.0.0/12',
  '192.168.0.0/16',
  '100.64.0.0/10',
  '169.254.0.0/16',
  '127.0.0.0/8',
  'fc00::/7',
  'fc00::/8',
  'fd00::/8',
  'fe80::/10',
  'fec0::/10',
]);

/** Exact blocks that everyone has; an address inside one still names a machine. */
const everyonesExactBlocks: ReadonlyMap<string, string> = new Map([
  ['10.96.0.0/12', "Kubernetes' default service block"],
  ['10.96.0.0/16', "kind's default service block"],
  ['10.244.0.0/16', "Flannel's and kind's default pod block"],
  ['10.42.0.0/16', "k3s' default pod block"],
  ['10.43.0.0/16', "k3s' default service block"],
  ['10.152.183.0/24', "MicroK8s' default service block"],
  ['10.233.0.0/18', "Kubespray's default service block"],
  ['10.233.64.0/18', "Kubespray's default pod block"],
  ['10.0.2.0/24', "the virtual machine's own NAT block"],
  ['192.168.0.0/24', 'the default block of home routers'],
  ['192.168.1.0/24', 'the default block of home routers'],
  ['192.168.99.0/24', "docker-machine's default block"],
  ['192.168.65.0/24', "Docker Desktop's own network"],
  ['192.168.122.0/24', "libvirt's default network"],
  ['192.168.49.0/24', "minikube's Docker network"],
  ['192.168.39.0/24', "minikube's KVM network"],
  ['10.88.0.0/16', "Podman's default bridge"],
  ['fe80::/64', 'the link-local block of every interface'],
  ['fd7a:115c:a1e0::/48', "Tailscale's own block"],
]);

/** Blocks that stand on every machine with that software: nothing in them names a network. */
const everyonesBlocks = blocksOf(['172.17.0.0/16', '192.168.56.0/24']);
const everyonesBlockReasons = ["Docker's default bridge", "VirtualBox's host-only network"] as const;

const everyonesAddresses: ReadonlyMap<string, string> = new Map([
  ['169.254.169.254', 'the cloud metadata address'],
  ['169.254.169.253', 'the cloud resolver address'],
  ['169.254.169.123', 'the cloud time service address'],
  ['169.254.170.2', "ECS's task metadata address"],
  ['169.254.170.23', "EKS's pod identity address"],
  ['169.254.20.10', "Kubernetes' node-local resolver"],
  ['169.254.25.10', "Kubespray's node-local resolver"],
  ['100.100.100.100', "Tailscale's MagicDNS address"],
  ['100.100.100.200', "Alibaba Cloud's metadata address"],
  ['fd7a:115c:a1e0::53', "Tailscale's MagicDNS address"],
  ['fd00:ec2::254', 'the cloud metadata address'],
  ['fd00:ec2::253', 'the cloud resolver address'],
  ['fd00:ec2::123', 'the cloud time service address'],
  ['fd00:ec2::23', "EKS's pod identity address"],
  ['fd20:ce::254', 'the cloud metadata address'],
  ['fe80::1', 'a link-local gateway as everyone has it'],
  ['10.0.2.2', "the emulator's own gateway"],
  ['10.0.2.3', "the emulator's own resolver"],
  ['10.0.2.15', "the emulator's own address"],
  ['192.168.0.1', 'a router as it is sold'],
  ['192.168.1.1', 'a router as it is sold'],
  ['192.168.99.100', "docker-machine's first address"],
  ['192.168.65.2', "Docker Desktop's own address"],
  ['192.168.65.254', "Docker Desktop's own address"],
  ['192.168.122.1', "libvirt's own gateway"],
  ['192.168.49.2', "minikube's first address"],
  ['10.88.0.1', "Podman's own gateway"],
  ['10.96.0.1', "Kubernetes' default API service address"],
  ['10.96.0.10', "Kubernetes' default resolver address"],
  ['10.43.0.1', "k3s' default API service address"],
  ['10.43.0.10', "k3s' default resolver address"],
  ['10.152.183.1', "MicroK8s' default API service address"],
  ['10.152.183.10', "MicroK8s' default resolver address"],
  ['10.233.0.1', "Kubespray's default API service address"],
  ['10.233.0.3', "Kubespray's default resolver address"],
]);

/** Last octets by what stands before them: values that people write for "some address". */
const teachingOctets: ReadonlyMap<string, readonly number[]> = new Map([
  ['10.0.0', [1, 2, 3, 4, 5, 6, 10, 11, 12, 20, 42, 50, 99, 100, 101, 255]],
  ['10.0.1', [1, 2, 10]],
  ['10.1.0', [1]],
  ['10.1.1', [1, 2, 3]],
  ['10.1.2', [3, 4]],
  ['10.2.2', [2]],
  ['10.2.3', [4]],
  ['10.3.3', [3]],
  ['10.9.8', [7]],
  ['10.10.0', [1]],
  ['10.10.1', [1]],
  ['10.10.10', [1, 2, 10]],
  ['10.11.12', [13]],
  ['10.20.30', [40]],
  ['10.255.255', [254]],
  ['192.168.0', [2, 3, 5, 10, 100, 101, 254, 255]],
  ['192.168.1', [2, 3, 4, 5, 10, 11, 20, 42, 50, 100, 101, 102, 123, 200, 254, 255]],
  ['192.168.2', [1, 2]],
  ['192.168.10', [1, 10]],
  ['192.168.33', [10]],
  ['192.168.50', [4]],
  ['192.168.100', [1]],
  ['172.16.0', [1, 2, 10]],
  ['172.16.1', [1]],
  ['172.31.0', [1]],
  ['100.64.0', [1]],
  ['169.254.0', [1]],
  ['169.254.1', [1]],
]);

const teachingIpv6: ReadonlySet<string> = new Set(
  ['fd00', 'fc00', 'fe80'].flatMap((first) =>
    ['', '1', '2', '3', '1:1', '1234'].map((last) => `${first}::${last}`),
  ),
);

/** Beginnings of addresses in the blocks that examples are mostly taken from. */
const commonBeginnings = [
  ...['10.0.', '10.1.1.', '10.1.2.', '10.10.10.', '192.168.0.', '192.168.1.', '192.168.10.', '192.168.33.'],
  ...['192.168.100.', '172.16.0.', '172.16.1.', 'fd00:', 'fc00:', 'fe80::'],
];

/** Classifies an address, with the prefix length that stood behind it or null. Null for a public one. */
export function classifyAddress(address: Address, prefix: number | null): AddressClass | null {
  const kind = kindOf(address);
  if (kind === null) return null;
  const text = withoutZone(address);
  return {
    kind,
    block: isBlock(address, prefix),
    definition: isDefinition(address, prefix),
    everyones: everyonesReason(address, text, prefix),
    teaching: isTeaching(text),
    common: commonBeginnings.some((beginning) => text.startsWith(beginning)),
  };
}

function kindOf(address: Address): AddressKind | null {
  const range = address.range();
  switch (range) {
    case 'private':
      return 'private';
    case 'carrierGradeNat':
      return 'carrier-grade NAT';
    case 'linkLocal':
      return 'link-local';
    case 'uniqueLocal':
      return 'unique local';
    case 'loopback':
      return 'loopback';
    default:
      return (range as string) === 'deprecatedSiteLocal' ? 'site-local' : null;
  }
}

function bitsOf(address: Address): number {
  return address.kind() === 'ipv4' ? 32 : 128;
}

/** The text in ipaddr.js's own form, without the zone id: interfaces have names, networks do not. */
function withoutZone(address: Address): string {
  return address.toString().replace(/%.*$/, '');
}

function isTeaching(text: string): boolean {
  if (text.includes(':')) return teachingIpv6.has(text);
  const dot = text.lastIndexOf('.');
  return teachingOctets.get(text.slice(0, dot))?.includes(Number(text.slice(dot + 1))) ?? false;
}

/** All host bits zero is a block; else it is a host that tells its block as well. */
function isBlock(address: Address, prefix: number | null): boolean {
  if (prefix === null || prefix >= bitsOf(address)) return false;
  return hostBits(address, prefix).every((bit) => bit === 0);
}

function hostBits(address: Address, prefix: number): number[] {
  const bytes = address.toByteArray();
  const bits: number[] = [];
  for (let at = prefix; at < bytes.length * 8; at += 1) {
    bits.push(((bytes[at >> 3] ?? 0) >> (7 - (at & 7))) & 1);
  }
  return bits;
}

function isDefinition(address: Address, prefix: number | null): boolean {
  return definitions().some(([network, bits]) => {
    if (network.kind() !== address.kind() || !address.match(network, bits)) return false;
    const rest = hostBits(address, bits);
    const first = rest.every((bit) => bit === 0);
    const last = rest.every((bit) => bit === 1);
    if (prefix === null || prefix === bitsOf(address)) return first || last;
    return first && prefix <= bits;
  });
}

function everyonesReason(address: Address, text: string, prefix: number | null): string | null {
  const alone = everyonesAddresses.get(text);
  if (alone !== undefined) return alone;
  for (const [index, [network, bits]] of everyonesBlocks().entries()) {
    if (network.kind() !== address.kind() || !address.match(network, bits)) continue;
    if (prefix === null || prefix >= bits) return everyonesBlockReasons[index] ?? null;
  }
  if (prefix === null) return null;
  return everyonesExactBlocks.get(`${text}/${prefix}`) ?? null;
}
