// A configuration file with the files that it extends, each with those that it extends.
import { extendsDepthMax, extendsTarget } from '../config/extends-target.ts';
import type { ExtendsItem } from '../config/parse-configuration.ts';
import { Fault } from '../model/fault.ts';
import type { ConfigurationFile } from './configuration-files.ts';
import type { ConfigurationSource } from './configuration-sources.ts';

export interface LoadedConfiguration extends ConfigurationFile {
  /** In the order in which the file names them: the later counts more. */
  readonly extended: readonly LoadedConfiguration[];
}

/** What a file is called in messages, by its path. */
export type ShownPath = (path: string) => string;

/** Files in all: what extends files that extend files could be as many as one likes. */
const filesMax = 50;

/** Throws a Fault `bad-configuration` that names the place in the file, and what the source throws. */
export async function loadConfiguration(
  file: ConfigurationFile,
  source: ConfigurationSource,
  shown: ShownPath = (path) => path,
): Promise<LoadedConfiguration> {
  let files = 0;
  async function load(one: ConfigurationFile, chain: readonly string[]): Promise<LoadedConfiguration> {
    files += 1;
    const items = await itemsOf(one, shown);
    const extended: LoadedConfiguration[] = [];
    for (const item of items) {
      const target = extendsTarget(item.text, one.path);
      if (target === null)
        throw item.fault(
          'an item of "extends" leads out of the repository',
          'Give a file inside of it, or a package.',
        );
      if (chain.includes(target.path)) throw cycle(item, [...chain, target.path]);
      if (chain.length > extendsDepthMax || files >= filesMax) throw tooMany(item, chain.length);
      const next = await readTarget(item, source, target);
      extended.push(await load({ path: target.path, text: next.text }, [...chain, target.path]));
    }
    return { ...one, extended };
  }
  return load(file, [file.path]);
}

/** The parser is loaded where the word is there, or may be, with an escape in it. */
async function itemsOf({ path, text }: ConfigurationFile, shown: ShownPath): Promise<ExtendsItem[]> {
  if (!/extends|\\/.test(text)) return [];
  const { extendsOf } = await import('../config/parse-configuration.ts');
  return extendsOf(text, shown(path));
}

async function readTarget(
  item: ExtendsItem,
  source: ConfigurationSource,
  target: NonNullable<ReturnType<typeof extendsTarget>>,
): Promise<ConfigurationFile> {
  let file: ConfigurationFile | null;
  try {
    file = await source.read(target);
  } catch (error) {
    if (!(error instanceof Fault) || error.code !== 'bad-configuration') throw error;
    throw item.fault(error.message, error.mend);
  }
  if (file !== null) return file;
  const mend =
    target.kind === 'file'
      ? 'Give the path of a file, from the folder of the one that extends it.'
      : 'Install the package before the scan, or take it out.';
  throw item.fault(`"extends" names ${target.path}, which is not there`, mend);
}

function cycle(item: ExtendsItem, chain: readonly string[]): Fault {
  const told = chain.join(' -> ');
  return item.fault(`"extends" goes round in a circle: ${told}`, 'Take one of these out.');
}

function tooMany(item: ExtendsItem, depth: number): Fault {
  return depth > extendsDepthMax
    ? item.fault(
        `"extends" goes through more than ${extendsDepthMax} files in a row`,
        'Put some of them together.',
      )
    : item.fault(`more than ${filesMax} files extend one another`, 'Put some of them together.');
}

/** All files, the first one first. */
export function filesOf(loaded: LoadedConfiguration): ConfigurationFile[] {
  return [loaded, ...loaded.extended.flatMap(filesOf)];
}
