// Makes reports for the tests of everything that writes one: small parts with good defaults, and one full of
// all cases.
import type { Finding } from '../../src/model/finding.ts';
import type { Region } from '../../src/model/location.ts';
import type { Oid } from '../../src/model/oid.ts';
import type { FilePattern, Pattern } from '../../src/model/pattern.ts';
import type { Provenance } from '../../src/model/provenance.ts';
import type { Redacted } from '../../src/model/redacted.ts';
import type { Report, Skip } from '../../src/model/report.ts';

/** A text said to be redacted: tests have no secret to take out. */
export function redacted(text: string): Redacted {
  return text as Redacted;
}

/** An object id made of one hexadecimal digit. */
export function oidOf(digit: string): Oid {
  return digit.repeat(40) as Oid;
}

export function regionOf(startLine: number, startColumn: number, endLine: number, endColumn: number): Region {
  return { startLine, startColumn, endLine, endColumn };
}

export function committed(
  options: { inHead?: boolean | null; author?: string; date?: string; oid?: Oid } = {},
): Provenance {
  const {
    inHead = true,
    author = 'Ada Lovelace',
    date = '2026-11-20T08:00:00+01:00',
    oid = oidOf('a'),
  } = options;
  return {
    kind: 'commit',
    first: { oid, author, date },
    firstPath: redacted('config/prod.env'),
    inHead,
    reach: 'refs',
  };
}

/** The texts of a finding are taken as redacted. */
export type FindingParts = Partial<
  Omit<Finding, 'reason' | 'subject' | 'redacted' | 'path' | 'fingerprint'> & {
    reason: string;
    subject: string | null;
    redacted: string;
    path: string;
    fingerprint: string;
  }
>;

/** A finding; `number` keeps its identity apart from others'. */
export function findingOf(parts: FindingParts = {}, number = 1): Finding {
  const digits = number.toString(16).padStart(32, '0');
  const base = {
    patternId: 'github.personal-access-token',
    title: 'GitHub personal access token',
    severity: 'critical',
    confidence: 'high',
    reason: 'its checksum is right',
    subject: 'GITHUB_TOKEN',
    redacted: 'ghp_****',
    path: 'config/prod.env',
    region: regionOf(3, 14, 3, 54),
    fingerprint: `c1:${digits}`,
    lineHash: `${digits.slice(16)}:1`,
    provenance: { kind: 'uncommitted' },
    shownBy: 'whole',
    headRegion: null,
    kind: 'file',
    object: null,
    whereabouts: null,
  } as const;
  return { ...base, ...parts } as Finding;
}

/** A pattern; what kind it is does not matter to a report. */
export function patternOf(parts: Partial<FilePattern> = {}): Pattern {
  return {
    kind: 'file',
    path: /(?!)/,
    id: 'github.personal-access-token',
    family: 'credential',
    title: 'GitHub personal access token',
    description: 'A token that acts as its owner. Whoever has it can read and write what the owner can.',
    remedy: 'Revoke it under Settings, Developer settings, and look through the security log for its use.',
    severity: 'critical',
    confidence: 'high',
    references: ['https://docs.github.com/en/authentication'],
    tags: ['github'],
    examples: { match: [], skip: [] },
    ...parts,
  };
}

export type ReportParts = Partial<Omit<Report, 'patterns' | 'coverage'>> & {
  readonly patterns?: readonly Pattern[];
  readonly skips?: readonly Skip[];
};

/** A report; the patterns are those given, or one for each pattern that a finding names. */
export function reportOf(parts: ReportParts = {}): Report {
  const { patterns, skips, ...rest } = parts;
  const findings = parts.findings ?? [];
  const told = [...findings, ...(parts.suppressed ?? [])];
  const ids = [...new Set(told.map((finding) => finding.patternId))];
  const made = patterns ?? ids.map((id) => patternFor(id, told));
  return {
    tool: { name: 'Leakline', version: '0.1.0' },
    scan: { kind: 'history', target: 'winebot', chosenBy: 'every ref' },
    notes: findings.filter((finding) => finding.severity === 'note').length,
    complete: true,
    interruption: null,
    coverage: {
      commits: 120,
      blobs: 3402,
      bytes: 12_345_678,
      binaries: 0,
      windowed: 0,
      skips: skips ?? [],
    },
    suppressed: [],
    unusedSuppressions: [],
    baselineUse: null,
    notices: [],
    elapsedSeconds: 4.21,
    ...rest,
    findings,
    patterns: new Map(made.map((pattern) => [pattern.id, pattern])),
  };
}

function patternFor(id: string, findings: readonly Finding[]): Pattern {
  const first = findings.find((finding) => finding.patternId === id);
  if (first === undefined || id === patternOf().id) return patternOf();
  return patternOf({ id, title: first.title, severity: first.severity, confidence: first.confidence });
}

const hostPattern = patternOf({
  id: 'internal-host.zone',
  family: 'internal-host',
  title: 'Internal hostname',
  description: 'A name that only an inner network resolves. It tells a stranger what stands where.',
  remedy: 'Take the name out of the file and read it from the environment.',
  severity: 'medium',
  confidence: 'medium',
  references: ['https://www.rfc-editor.org/rfc/rfc6762'],
  tags: [],
});

const passwordPattern = patternOf({
  id: 'infrastructure.password',
  family: 'infrastructure-secret',
  title: 'Infrastructure password',
  description:
    'The password of a service of your own. Whoever has it can log in where the service is reachable.',
  remedy: 'Change the password at the service, and keep the new one in a secret store.',
  severity: 'high',
  confidence: 'medium',
  references: [],
  tags: [],
});

/** Every case once: severities, history and not, in HEAD and not, skips, notices, an incomplete scan. */
export function fullReport(): Report {
  return reportOf({
    findings: [
      findingOf({ provenance: committed(), headRegion: regionOf(5, 14, 5, 54) }, 1),
      findingOf(
        {
          patternId: 'infrastructure.password',
          title: 'Infrastructure password',
          severity: 'high',
          confidence: 'medium',
          reason: 'a literal value beside a name that says it is a password',
          subject: 'INFRA_VNC_PASSWORD',
          redacted: '****',
          region: regionOf(112, 7, 112, 31),
          provenance: committed({ inHead: false, author: 'Grace Hopper', oid: oidOf('b') }),
        },
        2,
      ),
      findingOf(
        {
          patternId: 'internal-host.zone',
          title: 'Internal hostname',
          severity: 'low',
          confidence: 'medium',
          reason: 'a name under a zone that only an inner network resolves, in a test',
          subject: null,
          redacted: 'db.****',
          path: 'test/fixtures/hosts.yml',
          region: regionOf(9, 1, 10, 4),
          provenance: committed({ inHead: true, oid: oidOf('c') }),
        },
        3,
      ),
      findingOf(
        {
          patternId: 'internal-host.zone',
          title: 'Internal hostname',
          severity: 'note',
          confidence: 'low',
          reason: 'a name under a zone that only an inner network resolves, in an example',
          subject: 'host',
          redacted: 'db.****',
          path: 'test/fixtures/hosts.yml',
          region: regionOf(20, 3, 20, 18),
          provenance: committed({ inHead: true, oid: oidOf('c') }),
        },
        4,
      ),
    ],
    patterns: [patternOf(), hostPattern, passwordPattern],
    notes: 3,
    complete: false,
    skips: [
      { reason: 'too-large', what: 'assets/demo.mp4', detail: '512 MB' },
      { reason: 'submodule', what: 'third/wine' },
      { reason: 'missing', what: oidOf('d'), detail: 'blob of docs/network.md' },
    ],
    notices: [
      'The commit before the push is not in this repository; the merge base with main stands for it.',
    ],
  });
}
