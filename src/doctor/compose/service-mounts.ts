// What of the host a compose service has mounted: docs.docker.com/reference/compose-file/services/#volumes.
// Pure.

import { folderOf, pathFrom } from '../site/site-path.ts';
import { type YamlMap, yamlAt, yamlItems } from '../texts/yaml-document.ts';
import { type ComposeService, interpolated } from './compose-files.ts';
import { interpolate, unknownMark } from './compose-variables.ts';

export interface Mount {
  /** As it is written, its variables replaced: `./apps`, `/var/run/docker.sock`. */
  readonly source: string;
  /** Of a source below the site's root, from there; null for any other. */
  readonly path: string | null;
  readonly target: string;
  readonly readOnly: boolean;
  readonly line: number;
}

/** Folders and files of the host; volumes that Docker keeps are none. */
export function hostMounts(service: ComposeService): readonly Mount[] {
  return yamlItems(yamlAt(service.value, 'volumes')).flatMap((item) => {
    if (item.kind === 'map') return longMount(service, item);
    return item.kind === 'scalar' ? shortMount(service, item.text, item.line) : [];
  });
}

function longMount(service: ComposeService, item: YamlMap): Mount[] {
  const text = (key: string): string => interpolated(yamlAt(item, key), service.known);
  const type = text('type');
  if (type !== 'bind' && type !== 'npipe') return [];
  const readOnly = text('read_only') === 'true';
  const source = text('source') || text('src');
  const line = (yamlAt(item, 'source') ?? item).line;
  return [{ source, path: pathOf(service, source), target: text('target'), readOnly, line }];
}

function shortMount(service: ComposeService, written: string, line: number): Mount[] {
  const { text } = interpolate(written, service.known);
  // A drive's letter of Windows is no name of a volume.
  const [, source = '', target = '', mode = ''] =
    /^((?:[A-Za-z]:[\\/])?[^:]*):((?:[A-Za-z]:[\\/])?[^:]*)(?::(.*))?$/.exec(text) ?? [];
  if (!/^(?:[./~\\]|[A-Za-z]:[\\/])/.test(source)) return [];
  const readOnly = mode.split(',').includes('ro');
  return [{ source, path: pathOf(service, source), target, readOnly, line }];
}

function pathOf(service: ComposeService, source: string): string | null {
  return source.includes(unknownMark) ? null : pathFrom(folderOf(service.path), source);
}
