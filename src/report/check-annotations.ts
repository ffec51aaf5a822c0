// A report's findings as annotations of a check run (docs.github.com, "REST API endpoints for check runs", the object
// `annotations`): in the form of the API, without the limit of ten a level that a step has. What HEAD does not have has
// no line to stand on, and is told of elsewhere. Pure.
import { checkAnnotationsMax } from '../model/limits.ts';
import type { Report } from '../model/report.ts';
import { type AnnotationLevel, annotationOf } from './annotations.ts';
import { compareFindings } from './counts.ts';
import { isInHead } from './sentences.ts';

export interface CheckAnnotation {
  path: string;
  start_line: number;
  end_line: number;
  /** Only where both lines are the same. */
  start_column?: number;
  end_column?: number;
  annotation_level: 'failure' | 'warning' | 'notice';
  title: string;
  message: string;
}

const levels: Readonly<Record<AnnotationLevel, CheckAnnotation['annotation_level']>> = {
  error: 'failure',
  warning: 'warning',
  notice: 'notice',
};

/** The most severe first. `at` says where a path of the report lies in the repository. */
export function toCheckAnnotations(report: Report, at: (path: string) => string): CheckAnnotation[] {
  const shown = report.findings.filter((finding) => isInHead(finding)).toSorted(compareFindings);
  return shown.slice(0, checkAnnotationsMax).flatMap((finding) => {
    const { level, title, message, path, region } = annotationOf(report, finding);
    if (path === null || region === null) return [];
    const { startLine, endLine, startColumn, endColumn } = region;
    return {
      path: at(path),
      start_line: startLine,
      end_line: endLine,
      ...(startColumn === undefined ? {} : { start_column: startColumn }),
      ...(endColumn === undefined ? {} : { end_column: endColumn }),
      annotation_level: levels[level],
      title,
      message,
    };
  });
}
