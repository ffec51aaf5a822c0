// Passwords that everybody knows: those that come with products, and those that documents show. Pure.

const known =
  /^(?:admin\d*|administrator|root|toor|pass|passw[o0]rd\d*|guest|changeme|change[_-]?me|secret|postgres(?:ql)?|mysql|mongo|minio(?:admin|123)?|example|test(?:ing)?|demo|default|grafana|keycloak|rabbitmq|user|qwerty|letmein|12345?6?7?8?9?0?)$/i;

export function isKnownPassword(text: string): boolean {
  return known.test(text);
}
