// Files of secrets where others than their owner see them: in a folder that is served, mounted, or a tool's workspace.
import { isAtLeast } from '../../model/severity.ts';
import type { Check, Remark } from '../site/check.ts';
import type { Site } from '../site/site.ts';
import { allSecretFiles } from './all-secret-files.ts';
import { environmentPathOf, exampleFiles } from './example-files.ts';
import { type ExposedFolder, exposedFolders, servedFolderOf } from './exposed-folders.ts';
import { isForPages } from './pages-variables.ts';

export const secretFileExposed: Check = {
  id: 'secret-file-exposed',
  title: 'Secret files are outside of what is served, mounted or a workspace',
  about:
    'A web server gives out what lies in its folder, a program in a container reads what is mounted there, and a tool or a ' +
    'language model reads its workspace. A .env inside of one of them is theirs as well.',
  async run(site) {
    const files = await filesOf(site);
    if (files.length === 0) return [];
    const folders = exposedFolders(site);
    return files.flatMap((file) => [...servedRemarks(site, file), ...remarksOn(file, folders)]);
  },
};

interface LookedAtFile {
  readonly path: string;
  readonly environment: boolean;
  /** The example that it is to be made from, where it is not there yet: a fresh clone has no more. */
  readonly example: string | null;
}

async function filesOf(site: Site): Promise<LookedAtFile[]> {
  const here = (await allSecretFiles(site)).filter(
    (file) =>
      !isForPages(site, file) && (file.environment || (isAtLeast(file.severity, 'medium') && !file.tracked)),
  );
  const coming = exampleFiles(site).flatMap((example) => {
    const path = environmentPathOf(example);
    return path === null || site.entry(path) !== null ? [] : [{ path, environment: true, example }];
  });
  return [...here.map(({ path, environment }) => ({ path, environment, example: null })), ...coming];
}

function servedRemarks(site: Site, { path, example }: LookedAtFile): Remark[] {
  const folder = servedFolderOf(site, path);
  if (folder === null || example !== null) return [];
  return [
    {
      level: 'error',
      path,
      line: null,
      message: `It is inside ${folder}/, a folder of the kind that web servers give out: whoever knows its name can fetch it.`,
      mend: `Move it out of ${folder}/, and change its secrets if that was ever served.`,
    },
  ];
}

/** One remark for each way in which others see it: services that mount the same folder are told in one. */
function remarksOn(
  { path, environment, example }: LookedAtFile,
  folders: readonly ExposedFolder[],
): Remark[] {
  const seeing = folders.filter(
    ({ folder, hidden, environmentAlone }) =>
      contains(folder, path) && !hidden.has(path) && (environment || !environmentAlone),
  );
  const first = seeing.find(({ grave }) => grave) ?? seeing[0];
  if (first === undefined) return [];
  const { folder, how, mend, grave } = first;
  const shown = folder === '' ? 'the root of the repository' : `${folder}/`;
  const more = seeing.length - 1;
  const others = more === 0 ? '' : ` (and ${more} more ${more === 1 ? 'place' : 'places'} like it)`;
  const coming = example === null ? '' : `, once it is made from ${example},`;
  return [
    {
      level: grave && example === null ? 'error' : 'warning',
      path: example ?? path,
      line: null,
      message: `${example === null ? 'It' : path}${coming} is inside ${shown}, which ${how}${others}.`,
      mend: mend(path),
    },
  ];
}

function contains(folder: string, path: string): boolean {
  return folder === '' || path.startsWith(`${folder}/`);
}
