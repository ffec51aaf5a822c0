// Judges a SARIF file as code scanning would: against the JSON schema of SARIF 2.1.0, and against GitHub's
// own rules (docs.github.com, "SARIF support for code scanning": required properties, limits, no empty
// strings; codeql-action refuses rules of the same id). For every test that makes such a file.
//
// The schema ships in @microsoft/jest-sarif, as draft 04. Ajv 8 reads later drafts; of what differs between
// them the schema uses `id` alone, so that is taken away; one of its patterns is no regular expression in
// Unicode mode.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { gzipSync } from 'node:zlib';
import { Ajv, type ValidateFunction } from 'ajv';
import formats from 'ajv-formats';
import type { Location, Log, ReportingDescriptor, Result, Run } from 'sarif';

const require = createRequire(import.meta.url);

const limits = {
  gzipBytes: 10 * 1024 * 1024,
  runs: 20,
  results: 25_000,
  rules: 25_000,
  tags: 20,
  locations: 1000,
  nameCharacters: 255,
  descriptionCharacters: 1024,
};

let schema: ValidateFunction | null = null;

function schemaValidator(): ValidateFunction {
  if (schema !== null) return schema;
  const file = require.resolve('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json');
  const { $schema: _draft, id: _id, ...rest } = JSON.parse(readFileSync(file, 'utf8'));
  const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
  formats.default(ajv);
  schema = ajv.compile(rest);
  return schema;
}

/** What is wrong with a SARIF file's text, a sentence each; empty when code scanning would take it whole. */
export function sarifProblems(text: string): string[] {
  const log = JSON.parse(text) as Log;
  const size = gzipSync(text, { level: 1 }).length;
  return [
    ...(size > limits.gzipBytes ? [`${size} bytes compressed`] : []),
    ...(/[\ud800-\udfff]/.test(JSON.stringify(log).replace(/[\ud800-\udbff][\udc00-\udfff]/g, ''))
      ? ['half a character']
      : []),
    ...schemaProblems(log),
    ...githubProblems(log),
  ];
}

/** What the JSON schema of SARIF 2.1.0 refuses. */
export function schemaProblems(log: unknown): string[] {
  const validate = schemaValidator();
  if (validate(log)) return [];
  return (validate.errors ?? []).map((error) => `schema: ${error.instancePath} ${error.message}`);
}

/** What GitHub's own rules refuse or would not show. */
export function githubProblems(log: Log): string[] {
  const problems = [...emptyStrings(log, '')];
  if (typeof log.$schema !== 'string') problems.push('no $schema');
  if (log.version !== '2.1.0') problems.push('version is not 2.1.0');
  if (log.runs.length < 1 || log.runs.length > limits.runs) problems.push(`${log.runs.length} runs`);
  for (const run of log.runs) problems.push(...runProblems(run));
  return problems;
}

function runProblems(run: Run): string[] {
  const rules = run.tool.driver.rules ?? [];
  const results = run.results ?? [];
  const problems: string[] = [];
  if (run.tool.driver.rules === undefined) problems.push('no rules[]');
  if (run.results === undefined) problems.push('no results[]');
  if (rules.length > limits.rules) problems.push(`${rules.length} rules`);
  if (results.length > limits.results) problems.push(`${results.length} results`);
  const ids = rules.map((rule) => rule.id);
  if (new Set(ids).size !== ids.length) problems.push('two rules of the same id');
  const id = run.automationDetails?.id;
  if (id !== undefined && !id.endsWith('/')) problems.push(`automationDetails.id is not a category: ${id}`);
  problems.push(...rules.flatMap(ruleProblems));
  problems.push(...results.flatMap((result) => resultProblems(result, rules)));
  return [...problems, ...sharedIdentities(results)];
}

function ruleProblems(rule: ReportingDescriptor): string[] {
  const problems: string[] = [];
  const bounded = (name: string, text: string | undefined, max: number) => {
    if (text === undefined) problems.push(`rule ${rule.id}: no ${name}`);
    else if (text.length > max) problems.push(`rule ${rule.id}: ${name} of ${text.length} characters`);
  };
  bounded('name', rule.name, limits.nameCharacters);
  bounded('shortDescription.text', rule.shortDescription?.text, limits.descriptionCharacters);
  bounded('fullDescription.text', rule.fullDescription?.text, limits.descriptionCharacters);
  bounded('help.text', rule.help?.text, Number.POSITIVE_INFINITY);
  bounded('help.markdown', rule.help?.markdown, Number.POSITIVE_INFINITY);
  const { tags, precision, 'problem.severity': problem, 'security-severity': score } = rule.properties ?? {};
  if (!Array.isArray(tags) || !tags.includes('security')) problems.push(`rule ${rule.id}: no tag "security"`);
  else if (tags.length > limits.tags) problems.push(`rule ${rule.id}: ${tags.length} tags`);
  if (!['very-high', 'high', 'medium', 'low'].includes(precision))
    problems.push(`rule ${rule.id}: precision`);
  if (!['error', 'warning', 'recommendation'].includes(problem))
    problems.push(`rule ${rule.id}: problem.severity`);
  const note = rule.defaultConfiguration?.level === 'note';
  const scored = typeof score === 'string' && /^(?:\d\.\d|10\.0)$/.test(score) && Number(score) > 0;
  if (score === undefined ? !note : !scored) problems.push(`rule ${rule.id}: security-severity`);
  return problems;
}

function resultProblems(result: Result, rules: readonly ReportingDescriptor[]): string[] {
  const problems: string[] = [];
  const rule = rules[result.ruleIndex ?? -1];
  if (rule === undefined || rule.id !== result.ruleId) problems.push(`result of ${result.ruleId}: ruleIndex`);
  if (typeof result.message.text !== 'string') problems.push('result without message.text');
  const locations = result.locations ?? [];
  if (locations.length !== 1) problems.push(`result with ${locations.length} locations`);
  problems.push(...locations.flatMap(locationProblems));
  const hash = result.partialFingerprints?.['primaryLocationLineHash'];
  if (typeof hash !== 'string') problems.push('result without primaryLocationLineHash');
  return problems;
}

function locationProblems(location: Location): string[] {
  const problems: string[] = [];
  const { artifactLocation, region } = location.physicalLocation ?? {};
  const uri = artifactLocation?.uri;
  if (uri === undefined) return ['location without uri'];
  if (!/^(?:[A-Za-z0-9\-._~!$&'()*+,;=@/]|%[0-9A-F]{2})+$/.test(uri))
    problems.push(`uri is not RFC 3986: ${uri}`);
  if (uri.startsWith('/')) problems.push(`uri is not relative: ${uri}`);
  const root = 'file:///repository/root/';
  if (!new URL(uri, root).href.startsWith(root)) problems.push(`uri points out of the root: ${uri}`);
  const { startLine = 0, startColumn = 0, endLine = 0, endColumn = 0 } = region ?? {};
  if (Math.min(startLine, startColumn, endLine, endColumn) < 1) problems.push(`region lacks a side: ${uri}`);
  if (endLine < startLine || (endLine === startLine && endColumn < startColumn))
    problems.push(`region runs back: ${uri}`);
  return problems;
}

/** Results that code scanning would take for one. */
function sharedIdentities(results: readonly Result[]): string[] {
  const seen = new Set<string>();
  return results.flatMap((result) => {
    const uri = result.locations?.[0]?.physicalLocation?.artifactLocation?.uri;
    const key = JSON.stringify([result.ruleId, uri, result.partialFingerprints?.['primaryLocationLineHash']]);
    if (seen.has(key)) return [`two results of one identity: ${key}`];
    seen.add(key);
    return [];
  });
}

function* emptyStrings(value: unknown, where: string): Generator<string> {
  if (value === '') yield `empty string at ${where}`;
  if (typeof value !== 'object' || value === null) return;
  for (const [key, part] of Object.entries(value)) yield* emptyStrings(part, `${where}/${key}`);
}
