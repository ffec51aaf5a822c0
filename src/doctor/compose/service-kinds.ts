// What a compose service is, as far as its name, its image and its ports say: a proxy, a remote desktop, a
// database. Ports are those of www.iana.org/assignments/service-names-port-numbers and of the vendors' own
// documentation. Pure.
import type { ComposeService } from './compose-files.ts';
import type { PublishedPort } from './published-ports.ts';

const proxyWords =
  /(?:^|[/_.-])(?:nginx|traefik|caddy|haproxy|envoy|httpd|apache2?|openresty|swag|npm|zoraxy|pomerium|kong|apisix|tyk|varnish|ingress|(?:reverse|edge|web|api)?-?proxy|proxy-manager|lb|loadbalancer|load-balancer)(?:$|[:/_.-])/;

/** Meant to be reached from outside on the ports of the web. */
export function isProxy({ image, name }: ComposeService): boolean {
  return proxyWords.test(imageName(image)) || proxyWords.test(name.toLowerCase());
}

const vncWords =
  /(?:^|[/_.-]|no|x11|tiger|tight|kasm|web|turbo|ultra)vnc(?:$|[0-9:/_.-])|^(?:accetto|kasmweb)\//;

/** Says of itself that it is a VNC server. */
export function isVncService(service: ComposeService): boolean {
  if (vncWords.test(imageName(service.image)) || vncWords.test(service.name.toLowerCase())) return true;
  return service.environment.some(({ name }) => /(?:^|_)(?:NO)?VNC_/.test(name));
}

/** VNC itself, or a page that shows it, as RFC 6143 and noVNC have their ports. */
export function isVncPort(service: ComposeService, port: PublishedPort): boolean {
  const { target } = port;
  if (target === null || port.protocol !== 'tcp') return false;
  if (isVncNumber(target)) return true;
  const isWeb = target === 6080 || target === 6901 || target === 7900 || (target >= 5800 && target <= 5809);
  return isWeb && (isVncService(service) || /^selenium\//.test(service.image));
}

export function isVncNumber(port: number): boolean {
  return port >= 5900 && port <= 5909;
}

/** What else would be behind these is hard to think of; 9200 and its like are anybody's. */
const databasePorts: Readonly<Record<number, string>> = {
  1433: 'SQL Server',
  1521: 'Oracle Database',
  3306: 'MySQL',
  5432: 'PostgreSQL',
  6379: 'Redis',
  9042: 'Cassandra',
  11211: 'Memcached',
  27017: 'MongoDB',
};

export function databaseOfPort(port: number): string | null {
  return databasePorts[port] ?? null;
}

const databaseImages: readonly (readonly [RegExp, string])[] = [
  [/(?:^|\/)(?:mariadb)(?:$|[:/-])/, 'MariaDB'],
  [/(?:^|\/)(?:mysql|percona)(?:$|[:/-])/, 'MySQL'],
  [/(?:^|\/)(?:postgres(?:ql)?|postgis|pgvector|timescaledb)(?:$|[:/-])/, 'PostgreSQL'],
  [/(?:^|\/)(?:redis|redis-stack|keydb|dragonfly)(?:$|[:/-])/, 'Redis'],
  [/(?:^|\/)valkey(?:$|[:/-])/, 'Valkey'],
  [/(?:^|\/)(?:mongo|mongodb)(?:$|[:/-])/, 'MongoDB'],
  [/(?:^|\/)opensearch(?:$|[:/-])/, 'OpenSearch'],
  [/(?:^|\/)elasticsearch(?:$|[:/-])/, 'Elasticsearch'],
  [/(?:^|\/)clickhouse(?:-server)?(?:$|[:/-])/, 'ClickHouse'],
  [/(?:^|\/)(?:cp-)?zookeeper(?:$|[:/-])/, 'ZooKeeper'],
  [/(?:^|\/)(?:cp-)?kafka(?:$|[:/-])/, 'Kafka'],
  [/(?:^|\/)etcd(?:$|[:/-])/, 'etcd'],
  [/(?:^|\/)couchdb(?:$|[:/-])/, 'CouchDB'],
  [/(?:^|\/)neo4j(?:$|[:/-])/, 'Neo4j'],
  [/(?:^|\/)influxdb(?:$|[:/-])/, 'InfluxDB'],
  [/(?:^|\/)arangodb(?:$|[:/-])/, 'ArangoDB'],
  [/(?:^|\/)(?:cockroach|cockroachdb)(?:$|[:/-])/, 'CockroachDB'],
  [/(?:^|\/)cassandra(?:$|[:/-])/, 'Cassandra'],
  [/(?:^|\/)(?:memcached)(?:$|[:/-])/, 'Memcached'],
  [/(?:^|\/)rabbitmq(?:$|[:/-])/, 'RabbitMQ'],
];

/** The name of the database, queue or store behind the port; null when it is none. */
export function databaseOf({ image }: ComposeService, { target }: PublishedPort): string | null {
  const byImage = databaseImages.find(([pattern]) => pattern.test(imageName(image)))?.[1];
  if (byImage !== undefined) return byImage;
  return target === null ? null : databaseOfPort(target);
}

/** Without a registry's host, its tag and its digest. */
function imageName(image: string): string {
  return image
    .toLowerCase()
    .replace(/@sha256:.*$/, '')
    .replace(/^[a-z0-9-]+(?:\.[a-z0-9-]+)+(?::\d+)?\//, '')
    .replace(/:[^/]*$/, '');
}

const publicTcp = new Set([
  25, 53, 80, 110, 143, 443, 465, 587, 853, 993, 995, 3478, 4190, 5222, 5269, 5349, 25565,
]);
const publicUdp = new Set([53, 67, 443, 500, 853, 1194, 3478, 4500, 5349, 19132, 51820]);

/** Of a protocol that is there for strangers: mail, names, the web, tunnels, calls (STUN, TURN), games. */
export function isPublicProtocol(port: PublishedPort): boolean {
  const published = /^\d+$/.test(port.published ?? '') ? Number(port.published) : null;
  const numbers = port.protocol === 'udp' ? publicUdp : publicTcp;
  return numbers.has(published ?? port.target ?? 0);
}
