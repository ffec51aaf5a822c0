// How bad a finding is, and how sure Leakline is of it. No import: rank 0.

/**
 * Most severe first. `critical` to `low` are code scanning's own levels; `note` stands below them:
 * it is reported on request only and never makes a run fail.
 */
export const severities = ['critical', 'high', 'medium', 'low', 'note'] as const;

export type Severity = (typeof severities)[number];

/** How often a match of this kind is a real leak: high (almost always), medium (mostly), low (perhaps). */
export const confidences = ['high', 'medium', 'low'] as const;

export type Confidence = (typeof confidences)[number];

/** Negative when `a` is more severe than `b`, zero when equal: for sorting, most severe first. */
export function compareSeverity(a: Severity, b: Severity): number {
  return severities.indexOf(a) - severities.indexOf(b);
}

/** Tells whether `severity` is `bound` or worse. */
export function isAtLeast(severity: Severity, bound: Severity): boolean {
  return compareSeverity(severity, bound) <= 0;
}

/** Tells whether `confidence` is `bound` or surer. */
export function isAsSure(confidence: Confidence, bound: Confidence): boolean {
  return confidences.indexOf(confidence) <= confidences.indexOf(bound);
}

/** The severity `steps` levels milder, `note` at the lowest. */
export function milder(severity: Severity, steps = 1): Severity {
  const index = Math.min(severities.indexOf(severity) + steps, severities.length - 1);
  return severities[index] ?? 'note';
}
