// A pattern as a rule of SARIF: a reportingDescriptor (SARIF 2.1.0, section 3.49) with the properties that
// code scanning reads (docs.github.com, "SARIF support for code scanning"). Says nothing of any finding:
// pure.
import type { ReportingDescriptor } from 'sarif';
import { sarifTagsMax } from '../model/limits.ts';
import type { Family, Pattern } from '../model/pattern.ts';
import type { Severity } from '../model/severity.ts';
import { markdownAddress, markdownText, webAddress } from './markdown.ts';
import { meaningOf, remedyOf } from './pattern-words.ts';
import { cut, visibleText } from './visible-text.ts';

const nameCharactersMax = 255;
const descriptionCharactersMax = 1024;

/** Code scanning knows three levels; the score beside them tells critical from high and medium from low. */
export const levels = {
  critical: 'error',
  high: 'error',
  medium: 'warning',
  low: 'warning',
  note: 'note',
} as const;

/**
 * Code scanning's scores: over 9.0 critical, 7.0 to 8.9 high, 4.0 to 6.9 medium, 0.1 to 3.9 low. A note has
 * none, for any score would show it as low. Read from the rule alone, so a pattern has a rule for each severity that
 * its findings have.
 */
const scores: Readonly<Partial<Record<Severity, string>>> = {
  critical: '9.5',
  high: '8.0',
  medium: '5.5',
  low: '2.5',
};

const problemSeverities = {
  critical: 'error',
  high: 'error',
  medium: 'warning',
  low: 'warning',
  note: 'recommendation',
} as const;

/** The weakness each family is, in the form in which code scanning shows it (https://cwe.mitre.org/). */
const weaknesses: Readonly<Record<Family, string>> = {
  'infrastructure-secret': 'external/cwe/cwe-798',
  credential: 'external/cwe/cwe-798',
  'private-address': 'external/cwe/cwe-497',
  'internal-host': 'external/cwe/cwe-497',
  'secret-file': 'external/cwe/cwe-538',
};

/** The rule that a finding of a pattern belongs to: the pattern's id, and the finding's severity where that is another. */
export function ruleId(pattern: Pattern, severity: Severity): string {
  return severity === pattern.severity ? pattern.id : `${pattern.id}/${severity}`;
}

/** The rule for those findings of a pattern that have this severity. */
export function toRule(pattern: Pattern, severity: Severity): ReportingDescriptor {
  const own = severity === pattern.severity;
  const title = plain(pattern.title, pattern.id) + (own ? '' : ` (${severity})`);
  const description = plain(meaningOf(pattern), title);
  const helpUri = pattern.references.map(webAddress).find((address) => address !== null);
  const score = scores[severity];
  return {
    id: ruleId(pattern, severity),
    name: ruleName(ruleId(pattern, severity)),
    shortDescription: { text: cut(title, descriptionCharactersMax) },
    fullDescription: { text: cut(description, descriptionCharactersMax) },
    help: { text: helpText(pattern, description), markdown: helpMarkdown(pattern, title, description) },
    ...(helpUri === undefined ? {} : { helpUri }),
    defaultConfiguration: { level: levels[severity] },
    properties: {
      tags: ruleTags(pattern),
      precision: pattern.confidence,
      'problem.severity': problemSeverities[severity],
      ...(score === undefined ? {} : { 'security-severity': score }),
    },
  };
}

/**
 * `github.personal-access-token` as `GithubPersonalAccessToken`, the form that SARIF asks for (section
 * 3.49.7).
 */
function ruleName(id: string): string {
  const words = id.split(/[^A-Za-z0-9]+/).filter((word) => word !== '');
  const name = words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('');
  return cut(name === '' ? 'Leak' : name, nameCharactersMax);
}

function ruleTags(pattern: Pattern): string[] {
  const own = (pattern.tags ?? []).map(visibleText).filter((tag) => tag !== '');
  return [...new Set(['security', pattern.family, weaknesses[pattern.family], ...own])].slice(
    0,
    sarifTagsMax,
  );
}

function helpText(pattern: Pattern, description: string): string {
  const references = pattern.references.map((reference) => `- ${visibleText(reference)}`);
  return [
    description,
    ...(pattern.remedy === '' ? [] : [`How to make it harmless: ${visibleText(remedyOf(pattern))}`]),
    ...(references.length === 0 ? [] : [`References:\n${references.join('\n')}`]),
  ].join('\n\n');
}

function helpMarkdown(pattern: Pattern, title: string, description: string): string {
  const references = pattern.references.map((reference) => `- ${markdownAddress(reference)}`);
  const secret = pattern.family !== 'private-address' && pattern.family !== 'internal-host';
  return [
    `## ${markdownText(title)}`,
    markdownText(description),
    ...(pattern.remedy === '' ? [] : [`### How to make it harmless\n\n${markdownText(pattern.remedy)}`]),
    ...(secret ? [`### Why deleting the line is not enough\n\n${whyDeletingFails}`] : []),
    ...(references.length === 0 ? [] : [`### References\n\n${references.join('\n')}`]),
  ].join('\n\n');
}

const whyDeletingFails =
  'The value stays in the history, in forks, clones and caches. Take it as known to strangers: make it ' +
  'worthless first, then take it out of the files.';

/** One line, never empty. */
function plain(text: string, fallback: string): string {
  const line = visibleText(text).trim();
  return line === '' ? fallback : line;
}
