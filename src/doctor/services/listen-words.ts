// Addresses to listen on, in whatever a line is written: options of commands, variables, keys of
// configuration files. What counts is an address that means all of them: 0.0.0.0 and :: (RFC 1122, 3.2.1.3;
// RFC 4291, 2.5.2), `*` where it says so, and `lan` for gateways that have it. Pure.

export interface Listening {
  /** As it is written: `--host`, `VNC_BIND`, `listen_addresses`. */
  readonly name: string;
  /** `0.0.0.0`, `[::]`, `*`, `lan`. */
  readonly address: string;
  readonly isVnc: boolean;
  /** Of an agent's gateway, which listens on loopback unless it is told to. */
  readonly isGateway: boolean;
}

const everywhere = String.raw`(?:[a-z]+:\/\/)?(0\.0\.0\.0|\[::\]|::(?![\w:])|\*(?![\w.*/]))(?::[\w$${'{}'}-]+)?`;
const notMore = String.raw`(?![\w./])`;
const bindWords = `(?:bind|listen(?:er|ing)?)(?:[-_. ]?(?:addr(?:ess)?(?:es)?|host|ip|interface|to|on))?`;
const optionNames = String.raw`(?:[a-z][\w.-]*[-_.])?(?:${bindWords}|host(?:name)?|addr(?:ess)?|ip|interface)`;

const option = new RegExp(
  String.raw`(?:^|[\s"'\[(])(--?${optionNames}|-[bHhiS])(?:=|\s+|["']\s*,\s*)["']?${everywhere}${notMore}`,
  'i',
);
const gatewayOption = /(?:^|[\s"'[(])(--bind)(?:=|\s+|["']\s*,\s*)["']?(?:\$\{\w+:?-)?(lan)\b/i;
/** Those that have no such option: websockify(1), vncserver(1), systemd.socket(5), supervisord's inet_http_server, mosquitto.conf(5). */
const ownWords: readonly RegExp[] = [
  /\b(websockify)\b.*\s["']?(0\.0\.0\.0|\[::\]):\d+/,
  /\bvncserver\b.*\s(-localhost)[\s=]+(?:no|0)\b/,
  /^\s*(Listen(?:Stream|Datagram))\s*=\s*(0\.0\.0\.0|\[::\]):\d+\s*$/,
  /^\s*(port)\s*=\s*(\*|0\.0\.0\.0):\d+\s*$/,
  /\bvite\b[^"'&|;]*\s(--host)(?=\s*(?:["'&|;]|$|\s-))/,
];
const runServer = /\b(runserver)\s+["']?(0\.0\.0\.0)(?::\d+)?(?![\w./])/;
const assigned = new RegExp(
  String.raw`(?:^|[\s"';:{=])([A-Z][A-Z0-9_]*)(?:=|\s+(?=["']?\d))["']?(?:\$\{\w+:?[-=])?${everywhere}${notMore}`,
);
const fallback = new RegExp(String.raw`\$\{([A-Z][A-Z0-9_]*):?[-=]["']?${everywhere}${notMore}`);

const key = new RegExp(
  String.raw`(?:^|[{,])\s*(?:-\s+)?["']?((?:[\w-]+\.)*(?:${bindWords}|bind(?:Addr(?:ess)?|Host|Ip)|listen(?:Addr(?:ess)?|Host)|address|host(?:name)?|http[-_]?(?:host|addr)|server[-_]?host|server\.address))["']?\s*[:=]\s*\[?\s*["']?${everywhere}["']?\s*(?:[\],#;}]|$)`,
  'i',
);
const gatewayKey = /(?:^|[{,])\s*["']?(bind)["']?\s*[:=]\s*["']?(lan)["']?\s*(?:[,#}]|$)/i;
const allKey = /(?:^|[{,])\s*["']?(bind_?ip_?all)["']?\s*[:=]\s*["']?(true)\b/i;

const listener = /^\s*(listener)\s+\d+\s+(0\.0\.0\.0|::)\s*$/;
/** `:8080` is every address to programs in Go: pkg.go.dev/net#Listen. */
const portAlone =
  /(?:^|[{,])\s*["']?((?:listen|bind)(?:[-_]?addr(?:ess)?)?)["']?\s*[:=]\s*["']?:\d{2,5}["']?\s*(?:[,#}]|$)/i;

const vncWords = /vnc|websockify/i;

/** `docker compose run web serve --host 0.0.0.0`, `$dc exec ...`: in a container as well. */
const inService =
  /(?:\bdocker(?:-|\s+)compose\b|\$[{(]?(?:dc|\w*compose\w*)\b[})]?)\s(?:.*\s)?(?:run|exec)\s/i;

/** In a line of a script, a unit, a Dockerfile, a Procfile; null when it listens on no address, or one. */
export function listeningCommand(text: string): Listening | null {
  // Whoever runs a container says by `-p` what is reached of it.
  if (/\b(?:docker|podman|nerdctl)\s+(?:container\s+)?(?:run|create|exec)\b/.test(text)) return null;
  if (inService.test(text)) return null;
  const gateway = gatewayOption.exec(text);
  if (gateway !== null) return found(gateway, text);
  const run = runServer.exec(text) ?? option.exec(text);
  if (run !== null && !isOther(text)) return found(run, text);
  const own = ownWords.map((words) => words.exec(text)).find((one) => one !== null);
  if (own) return found([own[0], own[1] ?? '', own[2] ?? '0.0.0.0'], text);
  const variable = fallback.exec(text) ?? assigned.exec(text);
  const name = variable?.[1] ?? '';
  // Of a container, whose ports decide: `OPTIONS="-e HOST=0.0.0.0"`.
  if (new RegExp(`(?:[\\s"']-e|--env)[\\s=]*["']?${name}=`).test(` ${text}`)) return null;
  return variable !== null && isBindName(name) ? found(variable, name) : null;
}

/** What has such an option, and does not listen: it connects, or it tells who may. */
function isOther(text: string): boolean {
  return /\b(?:curl|wget|nc|ncat|iptables|ip6tables|ufw|ip\s+(?:route|addr|rule)|ping|dig|nmap|wait-for(?:-it)?|psql|mysql|redis-cli)\b/.test(
    text,
  );
}

/** In a line of a configuration file. */
export function listeningKey(text: string): Listening | null {
  const match = key.exec(text) ?? gatewayKey.exec(text) ?? allKey.exec(text) ?? listener.exec(text);
  if (match !== null) return found(match, text);
  const bare = portAlone.exec(text);
  return bare === null ? null : found([bare[0], bare[1] ?? '', '0.0.0.0'], text);
}

/** The value of a variable of an environment. */
export function listeningVariable(name: string, value: string): Listening | null {
  if (!isBindName(name)) return null;
  const whole = new RegExp(`^${everywhere}$`, 'i').exec(value);
  if (whole !== null) return found(['', name, whole[1] ?? ''], name);
  if (/^:\d{2,5}$/.test(value) && /(?:^|_)LISTEN(?:_ADDR(?:ESS)?)?$/.test(name))
    return found(['', name, '0.0.0.0'], name);
  return /_BIND$|^BIND$/.test(name) && value.toLowerCase() === 'lan' ? found(['', name, 'lan'], name) : null;
}

const bindName =
  /(?:^|_)(?:BIND|LISTEN(?:ER|ING)?)(?:_(?:ADDR(?:ESS)?(?:ES)?|HOST|IP|TO|ON|INTERFACE))?$|^(?:HOST|HOSTNAME|BIND_?ADDR(?:ESS)?)$|(?:^|_)(?:SERVER|GATEWAY|HTTP|WEB|API|APP|UI|DASHBOARD|GRPC|ADMIN|METRICS|UVICORN|GUNICORN|FLASK(?:_RUN)?|VITE|NUXT|RAILS|SERVE|OLLAMA|NO?VNC|VNC)_(?:HOST|IP|ADDR(?:ESS)?|INTERFACE)$/;

function isBindName(name: string): boolean {
  return (
    bindName.test(name) && !/(?:ALLOWED|TRUSTED|REMOTE|DB|DATABASE|REDIS|MYSQL|POSTGRES|PG|MONGO)_/.test(name)
  );
}

function found(match: readonly string[], about: string): Listening {
  const name = match[1] ?? '';
  const address = match[2] ?? '';
  const isGateway = address.toLowerCase() === 'lan' || /gateway/i.test(about);
  return { name, address: address === 'true' ? '0.0.0.0' : address, isVnc: vncWords.test(about), isGateway };
}
