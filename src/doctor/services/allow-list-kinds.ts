// Which keys are lists of who may do something, by what `*` and an empty list in them mean. docs.openclaw.ai/gateway/security
// ("allowlists"); docs.djangoproject.com/en/stable/ref/settings/#allowed-hosts; www.uvicorn.org/deployment/#running-behind-nginx.

export interface ListKind {
  /** An expression for whole keys. */
  readonly names: string;
  /** What `*` in it means. */
  readonly open: string;
  readonly mend: string;
  /** Where a machine of a developer is meant it is information. */
  readonly isOfDevelopers?: boolean;
  /** Whether an empty one is told: of who talks to a bot always, where the file is about one, else not. */
  readonly empty?: 'told' | 'of bots';
  /** Every page of the web is meant: worse where credentials are sent too. */
  readonly isOrigins?: boolean;
  /** Files in which the same key means another thing. */
  readonly notIn?: RegExp;
}

const people =
  'allowed_users|allowedUsers|ALLOWED_USERS|authorized_users|authorizedUsers|AUTHORIZED_USERS|' +
  'allowed_user_ids|allowedUserIds|ALLOWED_USER_IDS|allowed_chat_ids|allowedChatIds|ALLOWED_CHAT_IDS';

export const listKinds: readonly ListKind[] = [
  {
    names:
      '(?:[A-Za-z0-9]+[_.])*(?:allow_from|allowFrom|ALLOW_FROM|group_allow_from|groupAllowFrom|dmAllowFrom)',
    open: 'lets anyone talk to it',
    mend: 'Name who may: `allow_from: ["@alice", "123456789"]`.',
    empty: 'told',
  },
  {
    names: `(?:[A-Z0-9]+_)*(?:${people})`,
    open: 'lets everybody in',
    mend: 'Name who may.',
    empty: 'of bots',
  },
  {
    names: '(?:[A-Z0-9]+_)*(?:allow_list|allowlist|allowList|whitelist|WHITELIST)',
    open: 'lets everybody in',
    mend: 'Name who may.',
    empty: 'of bots',
  },
  {
    names:
      '(?:[A-Z0-9]+_)*(?:ip_?(?:white|allow)_?list|ip(?:White|Allow)[Ll]ist|IP_(?:WHITE|ALLOW)_?LIST|' +
      'whitelist_ips|allowed_ips|allowedIps|ALLOWED_IPS|allowed_cidrs|ALLOWED_CIDRS)',
    open: 'lets every address in',
    mend: 'Name the addresses that it is reached from.',
    // Of a peer of WireGuard these are routes.
    notIn: /wire_?guard|public_?key|\bwg\d|\bpeers?\b/i,
  },
  {
    names: '(?:[A-Z0-9]+_)*(?:ALLOWED_HOSTS|allowed_hosts|allowedHosts)',
    open: 'accepts every name in a request, also that of an attacker in links that it sends',
    mend: 'Name the hosts that it is reached by: `ALLOWED_HOSTS = ["app.example.org"]`.',
    isOfDevelopers: true,
  },
  {
    names:
      '(?:[A-Z0-9]+_)*(?:CORS_(?:ALLOWED?_)?ORIGINS?(?:_WHITELIST)?|ALLOWED_ORIGINS?|allowed_origins?|allowedOrigins?|allow_origins?|allowOrigins?|cors_(?:allowed_)?origins?|corsOrigins?)',
    open: 'lets every page of the web read what it answers',
    mend: 'Name the origins of your own pages: `https://app.example.org`.',
    isOfDevelopers: true,
    isOrigins: true,
  },
  {
    names:
      '(?:[A-Z0-9]+_)*(?:TRUSTED_PROXIES|trusted_proxies|trustedProxies|trustedIPs|FORWARDED_ALLOW_IPS|forwarded_allow_ips|forwarded-allow-ips)',
    open: 'believes whoever claims to be a proxy, so that anyone may choose the address that he seems to come from',
    mend: 'Name the addresses of your own proxies.',
  },
];

/** What tells everybody and nobody apart from someone. */
export const everybody = /^(?:\*|0\.0\.0\.0\/0|::\/0|\.\*)$/;

/** Variables of an environment that name the people of a bot. */
export const peopleVariable = new RegExp(`^(?:[A-Z0-9]+_)*(?:ALLOW_FROM|${people})$`);
