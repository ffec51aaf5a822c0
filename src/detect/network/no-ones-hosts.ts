// Names that say nothing of anyone's network: the same on every machine, or written to stand for another
// name.

function words(lines: readonly string[]): readonly string[] {
  return lines.flatMap((line) => line.split(' '));
}

const everyonesHosts: ReadonlySet<string> = new Set(
  words([
    'metadata.google.internal instance-data.ec2.internal metadata.internal metadata.azure.internal',
    'kubernetes.default.svc kubernetes.default.svc.cluster.local kubernetes.svc.cluster.local',
    'kube-dns.kube-system.svc.cluster.local kube-dns.kube-system.svc default.svc.cluster.local',
    'kube-system.svc.cluster.local namespace.svc.cluster.local coredns.kube-system.svc.cluster.local',
    'consul.service.consul vault.service.consul active.vault.service.consul raspberrypi.local',
    'homeassistant.local octopi.local octoprint.local wled.local umbrel.local fritz.box openwrt.lan',
    'openwrt.local pi.hole hassio.local retropie.local ubuntu.local fritz.nas.fritz.box myfritz.box',
    'wpad.fritz.box www.fritz.box vsphere.local ko.local kind.local lb-apiserver.kubernetes.local',
    'ns.dns.cluster.local hostmaster.cluster.local',
  ]),
);

/** Zones of a piece of software: every name in them is the same on every machine that runs it. */
const everyonesZones = words([
  'docker.internal containers.internal lima.internal minikube.internal k3d.internal',
  'rancher-desktop.internal orb.internal orb.local podman.internal wsl.internal',
  'testcontainers.internal kube-system.svc kube-system.svc.cluster.local',
]);

/** Labels that make a name the machine's own. */
export const localNames: ReadonlySet<string> = new Set(
  words(['localhost localhost4 localhost6 ip6-localhost ip6-loopback broadcasthost loopback']),
);

/** A label that says that the name stands for another one. */
const teachingLabel =
  /^(?:(?:an?-)?examples?(?:-?\d+)?|foo\d*|bar\d*|baz\d*|qux|foobar|quux|tests?|testing|sample|demo|dummy|fake|placeholder|hostname\d*|host-?name|servername|server-?name|domainname|domain-?name|domain|some|name|node-?name|machine-?name|computer-?name|whatever|something|anything|somewhere|nowhere|invalid|xxx+|abc|abcd?|my|your|our|their|(?:my|your|some|the)[-_]?(?:apps?|site|host|hosts|hostname|domain|server|service|svc|company|corp|org|organi[sz]ation|network|name|namespace|machine|pc|computer|box|cluster|project|instance|node|printer|mac|laptop|db|database|api|web|website|registry|tailnet|release|bucket|team|device|vm|pod|app-?\d*|lan|local|ns|cool[-_]?.*|example.*)|your[-_].+|my[-_].+|some[-_].+|company|mycorp|acmecorp-example|contoso|fabrikam|adatum|northwind(?:traders)?|tailspintoys|adventure-?works|wingtiptoys|proseware|lorem|ipsum|tailnet|tailnet-name|tail-?scale|yak-bebop|project-?id|project-?name|service-?name|svc-?name|namespace|ns|pod-?name|(?:svc|service)|region|zone|hello-?world|helloworld|unknown|nonexistent|non-existent|doesnotexist|does-not-exist|nosuchhost|not-?a-?host|bogus)$/;

/**
 * The last label before the suffix alone says nothing: `service.namespace`; whole names must be of such
 * labels.
 */
const weakTeachingLabel =
  /^(?:tests?|testing|demo|svc|service|namespace|ns|region|zone|domain|name|sample|my|company)$/;

/** Whether a name (lower case) is the same in everyone's network. */
export function isEveryonesHost(name: string): boolean {
  return (
    everyonesHosts.has(name) || everyonesZones.some((zone) => name === zone || name.endsWith(`.${zone}`))
  );
}

/** Whether labels (lower case, the suffix left out) are those of a name in an example. */
export function isTeachingName(labels: readonly string[]): boolean {
  if (labels.some((label) => teachingLabel.test(label) && !weakTeachingLabel.test(label))) return true;
  if (labels.some((label) => /(?:^|-)x{2,}(?:-|$)/.test(label) || isNoAddress(label))) return true;
  if (labels.length > 1 && namespaceWord.test(labels[1] ?? '')) return true;
  return labels.every((label) => teachingLabel.test(label));
}

const namespaceWord = /^(?:namespace|name-space|ns|(?:my|your|some|the|target|other|foo)-?(?:namespace|ns))$/;

/** `ip-111-222-333-444`: four numbers that no machine of the cloud can have. */
function isNoAddress(label: string): boolean {
  const octets = /^ip-(\d+)-(\d+)-(\d+)-(\d+)$/.exec(label)?.slice(1);
  return octets?.some((octet) => Number(octet) > 255) ?? false;
}
