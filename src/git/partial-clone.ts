// Whether a clone left objects out that its server promised to give when they are asked for: git-clone(1), "--filter";
// partial-clone in Git's technical documentation. A pack that such a server sent has a file beside it that says so.
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { RepositoryPlace } from './locate-repository.ts';

export async function isPartialClone({ commonDir }: RepositoryPlace): Promise<boolean> {
  const names: string[] = await readdir(join(commonDir, 'objects', 'pack')).catch(() => []);
  return names.some((name) => name.endsWith('.promisor'));
}
