// What `leakline doctor` says as SARIF 2.1.0 (https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html) for code
// scanning (docs.github.com, "SARIF support for code scanning"). Its category is its own, so that it closes no alerts of
// scans. Pure.
import type { Log, ReportingDescriptor, Result } from 'sarif';
import type { Advice, AdviceLevel, AdviceRule, DoctorReport } from '../model/advice.ts';
import { compareText } from '../model/compare-text.ts';
import { version } from '../model/version.ts';
import { jsonText } from './json-text.ts';
import { markdownText } from './markdown.ts';
import { pathToUri } from './path-uri.ts';
import { sourceRoot } from './sarif-result.ts';
import { cut, visibleText } from './visible-text.ts';

const homePage = 'https://github.com/leakline/leakline';
const helpPage = 'https://github.com/leakline/leakline/blob/main/docs/doctor.md';
const descriptionCharactersMax = 1024;

const levels = { error: 'error', warning: 'warning', info: 'note' } as const;
const problemSeverities = { error: 'error', warning: 'warning', info: 'recommendation' } as const;
/** Code scanning's scores: high and medium. A note has none, for any score would show it as low. */
const scores: Readonly<Partial<Record<AdviceLevel, string>>> = { error: '7.5', warning: '5.0' };

/** The text of the file, with a line break at its end. */
export function doctorSarif(report: DoctorReport): string {
  const known = new Map(report.rules.map((rule) => [rule.id, rule]));
  const rules = new Map<string, ReportingDescriptor>();
  for (const { check, level } of report.advice) {
    const rule = known.get(check) ?? { id: check, title: check, about: check };
    rules.set(ruleId(check, level), toRule(rule, level));
  }
  const sorted = [...rules.values()].sort((a, b) => compareText(a.id, b.id));
  const indexes = new Map(sorted.map((rule, index) => [rule.id, index]));
  const log: Log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'Leakline',
            semanticVersion: version,
            informationUri: homePage,
            rules: sorted,
          },
        },
        automationDetails: { id: 'leakline/doctor/' },
        originalUriBaseIds: { [sourceRoot]: { description: { text: 'The root of the repository.' } } },
        columnKind: 'utf16CodeUnits',
        invocations: [{ executionSuccessful: true }],
        results: report.advice.map((advice) => toResult(advice, indexes)),
      },
    ],
  };
  return `${jsonText(log, 2)}\n`;
}

/** Code scanning reads the severity from the rule alone: one for each level that a check has spoken in. */
function ruleId(check: string, level: AdviceLevel): string {
  return `doctor/${check}/${level}`;
}

function toRule({ id, title, about }: AdviceRule, level: AdviceLevel): ReportingDescriptor {
  const score = scores[level];
  const words = ['doctor', ...id.split('-'), level];
  return {
    id: ruleId(id, level),
    name: words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join(''),
    shortDescription: { text: cut(title, descriptionCharactersMax) },
    fullDescription: { text: cut(about, descriptionCharactersMax) },
    help: { text: about, markdown: markdownText(about) },
    helpUri: `${helpPage}#${id}`,
    defaultConfiguration: { level: levels[level] },
    properties: {
      tags: ['security', 'configuration'],
      precision: 'high',
      'problem.severity': problemSeverities[level],
      ...(score === undefined ? {} : { 'security-severity': score }),
    },
  };
}

function toResult(advice: Advice, indexes: ReadonlyMap<string, number>): Result {
  const { check, level, path, line, message, mend, fingerprint } = advice;
  const id = ruleId(check, level);
  const startLine = line ?? 1;
  return {
    ruleId: id,
    ruleIndex: indexes.get(id) ?? 0,
    level: levels[level],
    message: { text: messageText(`${message} ${mend}`) },
    locations: [
      {
        physicalLocation: {
          // Code scanning shows no result without a file: where there is none a label stands in for it.
          artifactLocation: { uri: pathToUri(path === '' ? 'repository' : path), uriBaseId: sourceRoot },
          region: { startLine, startColumn: 1, endLine: startLine, endColumn: 1 },
        },
      },
    ],
    partialFingerprints: { primaryLocationLineHash: `${fingerprint}:1`, 'leakline/doctor/v1': fingerprint },
  };
}

/** Brackets and braces mean links and placeholders in a message (SARIF 2.1.0, sections 3.11.5 and 3.11.6). */
function messageText(text: string): string {
  return visibleText(text).replace(/[[\]]/g, '\\$&').replace(/[{}]/g, '$&$&');
}
