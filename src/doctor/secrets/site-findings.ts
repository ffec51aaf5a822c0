// What a scan finds in files of a site, by path: with the user's configuration, own patterns, comments and baseline, so that
// the doctor says nothing of what somebody decided of.
import { Fault } from '../../model/fault.ts';
import type { Finding } from '../../model/finding.ts';
import type { Report } from '../../model/report.ts';
import { scanChosenFiles } from '../site/scan-chosen-files.ts';
import { type Site, textBytesMax } from '../site/site.ts';
import { exampleConfigurations, plainPlaces } from './configuration-names.ts';
import { credentialTemplates } from './credential-templates.ts';
import { exampleFiles } from './example-files.ts';
import { doubtfulFiles, secretFiles } from './secret-files.ts';

interface Scanned {
  readonly byPath: ReadonlyMap<string, readonly Finding[]>;
  readonly secrets: ReadonlySet<string>;
}

const scans = new WeakMap<Site, Promise<Scanned>>();

function scanned(site: Site): Promise<Scanned> {
  const made = scans.get(site) ?? scanFiles(site);
  scans.set(site, made);
  return made;
}

/** Secrets in a file (no addresses, no hosts), notes too, by line; one scan reads all files that any check asks of. */
export async function findingsIn(site: Site, path: string): Promise<readonly Finding[]> {
  return (await scanned(site)).byPath.get(path) ?? [];
}

/** Secrets of these files and of environment files, for a redactor alone: a name elsewhere may hold one of them. */
export async function knownSecrets(site: Site): Promise<ReadonlySet<string>> {
  return (await scanned(site)).secrets;
}

async function scanFiles(site: Site): Promise<Scanned> {
  const all = [
    ...exampleFiles(site),
    ...exampleConfigurations(site),
    ...credentialTemplates(site),
    ...plainPlaces(site).keys(),
    ...secretFiles(site).map(({ path }) => path),
    ...doubtfulFiles(site),
  ];
  const paths = [...new Set(all)].filter((path) => {
    const entry = site.entry(path);
    return entry?.kind === 'file' && entry.bytes <= textBytesMax;
  });
  const byPath = new Map<string, Finding[]>();
  const secrets = new Set<string>();
  if (paths.length === 0) return { byPath, secrets };
  const report = await scanPaths(site, paths, (secret) => secrets.add(secret));
  const findings = report.findings.filter(({ patternId }) => isSecret(report, patternId));
  findings.sort((a, b) => a.region.startLine - b.region.startLine);
  // Where a path itself holds a secret the finding has another, and nothing is told of it here: a scan does.
  for (const finding of findings) {
    const list = byPath.get(finding.path) ?? [];
    byPath.set(finding.path, list);
    list.push(finding);
  }
  return { byPath, secrets };
}

async function scanPaths(
  site: Site,
  paths: readonly string[],
  mask: (secret: string) => void,
): Promise<Report> {
  try {
    return await scanChosenFiles(site, paths, {}, mask);
  } catch (error) {
    // A baseline that cannot be read is told of by a check of its own.
    if (!(error instanceof Fault) || error.code !== 'bad-configuration') throw error;
    return scanChosenFiles(site, paths, { baselineFile: false }, mask);
  }
}

function isSecret({ patterns }: Report, patternId: string): boolean {
  const family = patterns.get(patternId)?.family;
  return family === 'credential' || family === 'infrastructure-secret';
}
