// The options of `docker run`, `podman run` and their like: docs.docker.com/reference/cli/docker/container/run/. Pure.

export interface CommandWord {
  readonly text: string;
  /** 1-based. */
  readonly line: number;
}

export interface RunOption {
  /** By its long name: `--publish`. */
  readonly name: string;
  /** `true` of one that takes none. */
  readonly value: string;
  readonly line: number;
}

export interface RunOptions {
  readonly options: readonly RunOption[];
  /** The image, and what runs in it. */
  readonly rest: readonly CommandWord[];
  /** Whether a variable stands among them that may hold others: `docker run $OPTIONS image`. */
  readonly mayBeMore: boolean;
}

/** Every other takes a value. */
const flags =
  /^--(?:detach|disable-content-trust|help|init|interactive|no-healthcheck|oom-kill-disable|privileged|publish-all|quiet|read-only|replace|rm|rmi|sig-proxy|tls-verify|tty|use-api-socket)$|^-[ditPqT]+$/;
const longNames: Readonly<Record<string, string>> = {
  '-p': '--publish',
  '-v': '--volume',
  '-e': '--env',
  '-u': '--user',
  '-d': '--detach',
  '-i': '--interactive',
  '-t': '--tty',
  '--net': '--network',
};

/** `words`: what stands behind `run`. */
export function runOptions(words: readonly CommandWord[]): RunOptions {
  const options: RunOption[] = [];
  let mayBeMore = false;
  let at = 0;
  for (; at < words.length; at += 1) {
    const { text, line } = words[at] ?? { text: '', line: 1 };
    if (text === '--') {
      at += 1;
      break;
    }
    // The last word may be the image, and its name a variable.
    if (isVariable(text) && at < words.length - 1) {
      mayBeMore = true;
      continue;
    }
    if (!text.startsWith('-')) break;
    const read = optionOf(text);
    // Of two words the second is the one that is told apart from others.
    const next = words[at + 1];
    const value = read.value ?? next?.text ?? '';
    const place = read.value === null && next !== undefined ? next.line : line;
    for (const name of read.names) options.push({ name, value, line: place });
    if (read.value === null) at += 1;
  }
  return { options, rest: words.slice(at), mayBeMore };
}

function isVariable(text: string): boolean {
  return /^\$(?:\{?\w+\}?|\{\w+\[@\][^}]*\}|\(.*\))$/.test(text);
}

/** `value` is null where the next word is it. */
function optionOf(text: string): { readonly names: readonly string[]; readonly value: string | null } {
  const [, name = '', value] = /^(--[\w-]+)(?:=([\s\S]*))?$/.exec(text) ?? [];
  if (name !== '')
    return { names: [longNames[name] ?? name], value: value ?? (flags.test(name) ? 'true' : null) };
  if (flags.test(text)) {
    return {
      names: [...text.slice(1)].map((letter) => longNames[`-${letter}`] ?? `-${letter}`),
      value: 'true',
    };
  }
  const short = text.slice(0, 2);
  const attached = text.slice(2).replace(/^=/, '');
  return { names: [longNames[short] ?? short], value: attached === '' ? null : attached };
}
