// All files of secrets of a site: by their names, and those in which there are some.
import { compareSeverity, isAtLeast } from '../../model/severity.ts';
import type { Site } from '../site/site.ts';
import { doubtfulName } from './secret-file-names.ts';
import { doubtfulFiles, type SecretFile, secretFiles } from './secret-files.ts';
import { findingsIn } from './site-findings.ts';

const known = new WeakMap<Site, Promise<readonly SecretFile[]>>();

/** Those that the names tell of first. */
export function allSecretFiles(site: Site): Promise<readonly SecretFile[]> {
  const held = known.get(site) ?? findAll(site);
  known.set(site, held);
  return held;
}

async function findAll(site: Site): Promise<readonly SecretFile[]> {
  const named = secretFiles(site);
  const paths = new Set(named.map(({ path }) => path));
  const files = [...named];
  const ignored = new Set(site.ignoredFiles);
  for (const path of doubtfulFiles(site)) {
    if (paths.has(path)) continue;
    const judged = await judge(site, path);
    if (judged !== null)
      files.push({ path, ...judged, tracked: site.isTracked(path), ignored: ignored.has(path) });
  }
  return files;
}

type Judged = Omit<SecretFile, 'path' | 'tracked' | 'ignored'>;

/** What a scan is not sure of makes no file of secrets: many a `web.env` holds none. */
async function judge(site: Site, path: string): Promise<Judged | null> {
  const name = doubtfulName(path);
  if (name === null) return null;
  const { title, environment, content } = name;
  if (content !== null) {
    const isOne = content.test(site.read(path) ?? '');
    return isOne ? { title, environment, severity: 'high', confidence: 'high' } : null;
  }
  const findings = (await findingsIn(site, path)).filter(
    ({ severity, confidence }) => isAtLeast(severity, 'medium') && confidence !== 'low',
  );
  const worst = findings.sort((a, b) => compareSeverity(a.severity, b.severity))[0];
  if (worst === undefined) return null;
  return { title, environment, severity: worst.severity, confidence: worst.confidence };
}
