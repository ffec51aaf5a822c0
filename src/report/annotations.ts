// A report as annotations of a workflow run. GitHub shows ten errors, ten warnings and ten notices of one
// step and drops the rest without a word (actions/toolkit, docs/problem-matchers.md), so the last of a level
// says how many there are beyond it. `core.setFailed` is an error annotation as well: one place among the
// errors is left for it. Pure: a front end hands these to @actions/core, which escapes them for the runner.
import type { Finding } from '../model/finding.ts';
import { annotationCharactersMax, annotationsPerLevelMax } from '../model/limits.ts';
import type { Report } from '../model/report.ts';
import type { Severity } from '../model/severity.ts';
import { compareFindings } from './counts.ts';
import { meaningOf, remedyOf } from './pattern-words.ts';
import {
  grouped,
  isInHead,
  placeSentence,
  provenanceSentence,
  sentence,
  whatWasFound,
  whySentence,
} from './sentences.ts';
import { shownPath, shownRegion } from './shown-region.ts';
import { suppressedClause, unusedClause } from './suppressions.ts';
import { visibleCut, visibleText } from './visible-text.ts';

export type AnnotationLevel = 'error' | 'warning' | 'notice';

/** Lines and columns as in `Region`; GitHub refuses columns where the lines differ. */
export interface AnnotationRegion {
  readonly startLine: number;
  readonly endLine: number;
  readonly startColumn?: number;
  readonly endColumn?: number;
}

export interface Annotation {
  readonly level: AnnotationLevel;
  readonly title: string;
  /** One paragraph, on one line. */
  readonly message: string;
  /**
   * Relative to the scanned root; null where there is no file to point at: what is no longer in HEAD, and the
   * rest's number.
   */
  readonly path: string | null;
  readonly region: AnnotationRegion | null;
  /** It only says how many more there are. */
  readonly isRest?: true;
}

export interface AnnotationOptions {
  /** Where the rest is told of: "the job summary and leakline.sarif". */
  readonly elsewhere?: string;
}

const levelOf: Readonly<Record<Severity, AnnotationLevel>> = {
  critical: 'error',
  high: 'error',
  medium: 'warning',
  low: 'warning',
  note: 'notice',
};

/** How many of a level a step may write itself. */
const places: Readonly<Record<AnnotationLevel, number>> = {
  error: annotationsPerLevelMax - 1,
  warning: annotationsPerLevelMax,
  notice: annotationsPerLevelMax,
};

const titleCharactersMax = 255;

/**
 * At most nine errors, ten warnings and ten notices, the most severe first. The report's own notices come
 * after the notes, as notices: a front end that writes these writes no other annotation but that of
 * `setFailed`.
 */
export function toAnnotations(report: Report, options: AnnotationOptions = {}): Annotation[] {
  const elsewhere = options.elsewhere ?? 'the job summary and the SARIF file';
  const sorted = report.findings.toSorted(compareFindings);
  const levels: AnnotationLevel[] = ['error', 'warning', 'notice'];
  return levels.flatMap((level) => {
    const findings = sorted.filter((finding) => levelOf[finding.severity] === level);
    const notices = level === 'notice' ? noticesOf(report) : [];
    const all = findings.length + notices.length;
    const shown = all <= places[level] ? all : places[level] - 1;
    const made = [
      ...findings.slice(0, shown).map((finding) => annotationOf(report, finding)),
      ...notices.slice(0, Math.max(0, shown - findings.length)).map(ofNotice),
    ];
    return all === shown ? made : [...made, ofRest(level, all - shown, elsewhere)];
  });
}

function noticesOf(report: Report): string[] {
  const known = [suppressedClause(report), unusedClause(report)].map(sentence);
  return [...known, ...report.notices].filter((text) => text.trim() !== '');
}

/** One finding as an annotation. */
export function annotationOf(report: Report, finding: Finding): Annotation {
  const inHead = isInHead(finding);
  return {
    level: levelOf[finding.severity],
    title: visibleCut(`${finding.title} (${finding.severity})`, titleCharactersMax),
    message: messageOf(report, finding, inHead),
    path: inHead ? visibleText(shownPath(finding)) : null,
    region: inHead ? regionOf(finding) : null,
  };
}

/** What, why, how to mend. The end of the longest is cut, so the remedy stands before the history. */
function messageOf(report: Report, finding: Finding, inHead: boolean): string {
  const pattern = report.patterns.get(finding.patternId);
  const { startLine, startColumn } = finding.region;
  const place =
    inHead || finding.kind !== 'file'
      ? ''
      : ` at ${visibleCut(shownPath(finding), 1000)}:${startLine}:${startColumn}`;
  const sentences = [
    `${whatWasFound(finding)}${place}.`,
    whySentence(finding),
    placeSentence(finding),
    pattern === undefined ? '' : sentence(meaningOf(pattern)),
    pattern === undefined ? '' : sentence(remedyOf(pattern)),
    finding.shownBy === 'commit' ? 'It was added and taken out again within this range.' : '',
    provenanceSentence(finding),
  ];
  return visibleCut(sentences.filter((text) => text !== '').join(' '), annotationCharactersMax);
}

function regionOf(finding: Finding): AnnotationRegion {
  const { startLine, startColumn, endLine, endColumn } = shownRegion(finding);
  return startLine === endLine ? { startLine, endLine, startColumn, endColumn } : { startLine, endLine };
}

function ofNotice(text: string): Annotation {
  return {
    level: 'notice',
    title: 'Leakline',
    message: visibleCut(text.trim(), annotationCharactersMax),
    path: null,
    region: null,
  };
}

function ofRest(level: AnnotationLevel, count: number, elsewhere: string): Annotation {
  const rest = `${grouped(count)} more ${level}${count === 1 ? '' : 's'}`;
  const limit = `GitHub shows ${annotationsPerLevelMax} ${level}s of a step.`;
  const message = `${limit} ${rest} can be read in ${elsewhere}.`;
  return {
    level,
    title: rest,
    message: visibleCut(message, annotationCharactersMax),
    path: null,
    region: null,
    isRest: true,
  };
}
