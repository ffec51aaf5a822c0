// Which files of a site hold secrets by what the catalogue's patterns of files say, by path and a look inside, as a scan
// judges them. What a scan finds in other files is added to these in all-secret-files.ts.
import { allPatterns } from '../../../patterns/index.ts';
import { excludeFilter } from '../../config/path-filter.ts';
import { BlobText } from '../../detect/blob-text.ts';
import { type FileMatcher, makeFileMatcher, matchFile } from '../../detect/file-matcher.ts';
import { pathTraits } from '../../detect/path-traits.ts';
import type { Confidence, Severity } from '../../model/severity.ts';
import { patternsById } from '../../scan/whole-detector.ts';
import type { Site } from '../site/site.ts';
import { isSampleEnvironment } from '../texts/environment-variables.ts';
import { doubtfulName, isLiveEnvironment } from './secret-file-names.ts';

export interface SecretFile {
  readonly path: string;
  /** `environment file with secrets`. */
  readonly title: string;
  readonly severity: Severity;
  readonly confidence: Confidence;
  /** `.env` and its like, whose next value is a secret if none of them is yet. */
  readonly environment: boolean;
  readonly tracked: boolean;
  readonly ignored: boolean;
}

/** Files that are looked into: of a broad name (`*.pem`, `*.conf`) a repository can have any number. */
const readsMax = 5000;
const doubtfulMax = 500;

const known = new WeakMap<Site, readonly SecretFile[]>();

/** Those that Git ignores behind the others. What the configuration excludes is no matter of anybody's. */
export function secretFiles(site: Site): readonly SecretFile[] {
  const held = known.get(site);
  if (held !== undefined) return held;
  const found = findSecretFiles(site);
  known.set(site, found);
  return found;
}

function findSecretFiles(site: Site): SecretFile[] {
  const matcher = makeFileMatcher(allPatterns.filter((pattern) => pattern.kind === 'file'));
  const excluded = excludeFilter(site.configuration.settings.exclude);
  const files: SecretFile[] = [];
  let reads = 0;
  for (const [paths, ignored] of [[site.files, false] as const, [site.ignoredFiles, true] as const]) {
    for (const path of paths) {
      // `.env~` is what an editor left of `.env`.
      const meant = path.replace(/~$/, '');
      if (!isSecretName(matcher, meant) || excluded(path) || reads >= readsMax) continue;
      if (isSampleEnvironment(path) || isAboutOthers(site, path)) continue;
      reads += 1;
      const match = judge(site, matcher, path, meant);
      const environment = isLiveEnvironment(path);
      if (match === null && !environment) continue;
      files.push({
        path,
        title: match === null ? 'environment file' : (patternsById.get(match.patternId)?.title ?? ''),
        severity: match?.severity ?? 'low',
        confidence: match?.confidence ?? 'low',
        environment,
        tracked: site.isTracked(path),
        ignored,
      });
    }
  }
  return files;
}

const patch = /\.(?:patch|diff)$/i;
const ansibleTasks = /(?:^|\/)roles\/[^/]+\/(?:tasks|handlers)\/.*\.ya?ml$/i;
const ansiblePlay = /^(?:- | {2})hosts\s*:/m;

/** What is said of lines that are added to a file, or done with credentials by Ansible, is for a scan to say. */
function isAboutOthers(site: Site, path: string): boolean {
  if (patch.test(path) || ansibleTasks.test(path)) return true;
  return /\.ya?ml$/i.test(path) && ansiblePlay.test(site.read(path) ?? '');
}

function isSecretName({ patterns }: FileMatcher, path: string): boolean {
  return patterns.some((one) => one.path.test(path) && one.notPath?.test(path) !== true);
}

function judge(site: Site, matcher: FileMatcher, path: string, meant: string) {
  const bytes = site.bytes(path);
  return bytes === null ? null : matchFile(matcher, new BlobText(bytes, meant));
}

/** Files of which the name alone does not say whether they hold secrets. */
export function doubtfulFiles(site: Site): readonly string[] {
  const excluded = excludeFilter(site.configuration.settings.exclude);
  return [...site.files, ...site.ignoredFiles]
    .filter((path) => doubtfulName(path) !== null && !pathTraits(path).vendored && !excluded(path))
    .slice(0, doubtfulMax);
}
