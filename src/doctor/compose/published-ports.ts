// The ports of a compose service, short and long (docs.docker.com/reference/compose-file/services/#ports).
// Where no address of the host is named Docker publishes on all of them, past the host's own firewall rules
// (docs.docker.com/engine/network/packet-filtering-firewalls/). Pure.

import { type YamlMap, type YamlValue, yamlAt, yamlItems } from '../texts/yaml-document.ts';
import type { ComposeService } from './compose-files.ts';
import { type Interpolated, interpolate, type UsedVariable, unknownMark } from './compose-variables.ts';

/** Where it listens: on every address, on the machine's own alone, on one that is named, or nobody knows. */
export type Reach = 'all' | 'loopback' | 'one' | 'unknown';

export interface PublishedPort {
  readonly reach: Reach;
  /** Of the host: `8080`, `3000-3005`; empty for whichever is free; null when it is not known. */
  readonly published: string | null;
  /** Of the container, its first; null when it is not known. */
  readonly target: number | null;
  readonly protocol: string;
  readonly line: number;
  /** Of which its address is made. */
  readonly variables: readonly UsedVariable[];
}

/** Reads an address to listen on, with or without a port. */
export function reachOf(address: string): Reach {
  const bare = address
    .trim()
    .toLowerCase()
    .replace(/^\[(.*)\]$/, '$1');
  if (bare === '' || /^(?:0\.0\.0\.0|0|::|::0|\*|0:0:0:0:0:0:0:0|::ffff:0\.0\.0\.0)$/.test(bare))
    return 'all';
  if (bare.includes(unknownMark)) return 'unknown';
  return /^(?:127(?:\.\d{1,3}){0,3}|::1|localhost|0:0:0:0:0:0:0:1)$/.test(bare) ? 'loopback' : 'one';
}

/** What the service publishes; nothing on the host's own network, where Docker passes `ports` over. */
export function publishedPorts(service: ComposeService): readonly PublishedPort[] {
  if (service.hostNetwork) return [];
  return yamlItems(yamlAt(service.value, 'ports')).flatMap((item) => {
    const port = item.kind === 'map' ? longPort(service, item) : shortPort(service, item);
    return port === null ? [] : [port];
  });
}

function longPort(service: ComposeService, item: YamlMap): PublishedPort | null {
  const text = (key: string): Interpolated => {
    const value = yamlAt(item, key);
    return interpolate(value?.kind === 'scalar' ? value.text : '', service.known);
  };
  const host = text('host_ip');
  const published = text('published').text;
  const target = text('target').text;
  if (target === '' && published === '') return null;
  // `published: 127.0.0.1:8080` is what some write; Compose refuses it.
  return {
    reach: reachOf(host.text),
    published: published.includes(unknownMark) ? null : published,
    target: firstPort(target),
    protocol: text('protocol').text || 'tcp',
    line: (yamlAt(item, 'host_ip') ?? item).line,
    variables: host.variables,
  };
}

const portNumbers = /^\d{1,5}(?:-\d{1,5})?$/;
const addressName = /BIND|ADDR|LISTEN|IP\b|_IP_|INTERFACE|HOST(?!.*PORT)/i;

function shortPort(service: ComposeService, item: YamlValue): PublishedPort | null {
  if (item.kind !== 'scalar' || item.text === '') return null;
  const { text, variables } = interpolate(item.text, service.known);
  const [whole = '', protocol = 'tcp'] = text.trim().split('/');
  const parts = splitPort(whole);
  const target = parts.at(-1) ?? '';
  const published = parts.at(-2) ?? '';
  const host = parts.slice(0, -2).join(':');
  // One variable that may hold an address and a port: its name must do.
  const isVague = published.includes(unknownMark) && parts.length === 2;
  if (parts.length === 1 && !portNumbers.test(target)) return null;
  const mayNameAddress = variables.some(({ name, origin }) => origin !== 'default' && addressName.test(name));
  return {
    reach: isVague && mayNameAddress ? 'unknown' : reachOf(host),
    published: published.includes(unknownMark) ? null : published,
    target: firstPort(target),
    protocol,
    line: item.line,
    variables: parts.length > 2 || variables.some(({ known }) => known?.value.includes(':')) ? variables : [],
  };
}

/** At colons outside of brackets. */
function splitPort(text: string): string[] {
  const bracketed = /^(\[[^\]]*\]):(.*)$/.exec(text);
  if (bracketed === null) return text.split(':');
  return [bracketed[1] ?? '', ...(bracketed[2] ?? '').split(':')];
}

function firstPort(text: string): number | null {
  return portNumbers.test(text) ? Number.parseInt(text, 10) : null;
}
