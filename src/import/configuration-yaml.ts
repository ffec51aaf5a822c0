// An imported configuration as text for `.github/leakline.yml`: YAML 1.2, whose double-quoted texts are those of JSON.
import type { ImportedAllow, ImportedConfiguration, ImportedPattern } from './gitleaks-config.ts';

/** Ends with a line break. */
export function configurationYaml({ patterns, allow, except }: ImportedConfiguration): string {
  const lines = ['# Imported by "leakline import". docs/configuration.md tells of each key.'];
  if (except.length > 0) lines.push('', 'except:', ...except.map((id) => `  - ${id}`));
  if (allow.length > 0) lines.push('', 'allow:', ...allow.flatMap(allowLines));
  if (patterns.length > 0) {
    lines.push(
      '',
      '# Each pattern is proved by its own examples: fill in texts that it must find (match) and near misses that it must',
      '# leave alone (skip), as templates, so that no secret stands here: {base62*36} is 36 random letters and digits.',
      '# Until then it is a fault. "leakline patterns check" proves them.',
      'patterns:',
      ...patterns.flatMap(patternLines),
    );
  }
  if (lines.length === 1) lines.push('{}');
  return `${lines.join('\n')}\n`;
}

function allowLines({ name, patterns, when, paths, values, commits }: ImportedAllow): string[] {
  return [
    `  - name: ${text(name)}`,
    ...list('patterns', patterns ?? []),
    ...(when === 'any' ? ['    when: any'] : []),
    ...list('paths', paths),
    ...list('values', values),
    ...list('commits', commits),
  ];
}

function patternLines({ id, title, keywords, regex, entropy, tags }: ImportedPattern): string[] {
  return [
    `  - id: ${id}`,
    `    title: ${text(title)}`,
    ...list('keywords', keywords),
    `    regex: ${text(regex)}`,
    ...(entropy === null || entropy <= 0 ? [] : [`    checks: [{ entropy: ${Math.min(8, entropy)} }]`]),
    ...list('tags', tags),
    '    examples:',
    '      match: [] # to be filled in',
    '      skip: [] # to be filled in',
  ];
}

function list(key: string, texts: readonly string[]): string[] {
  return texts.length === 0 ? [] : [`    ${key}:`, ...texts.map((one) => `      - ${text(one)}`)];
}

function text(value: string): string {
  return JSON.stringify(value);
}
