// Lines that look like what is in repositories: source in several languages, configuration, JSON, Markdown,
// logs, with the words that stand near credentials in real code (`token`, `password`, `key`) and no
// credential.

const nouns = `
  account address archive batch branch buffer cache cart channel chunk client cluster column commit config
  cursor customer device document driver element entry event field filter folder frame group handler header
  image index input invoice item job key label layer ledger limit link list lock message metric model node
  notice object offset option order output owner packet page parser password path payment pipeline plan
  point policy process product profile project provider queue range record region report request resource
  response result role route row rule scope secret segment server service session setting shard signal
  source stage state stream table target task template tenant text theme thread ticket timer token topic
  trace transaction tree update user value vector version view window worker
`
  .trim()
  .split(/\s+/);
const verbs = `
  accept add apply assign attach build call check clear close collect commit compare compute connect copy
  count create decode delete detach dispatch drop emit encode end fetch fill find flush format get handle
  hash insert join keep link list load lock log make map mark match merge move open parse pick print push
  put read reduce refresh reject release remove render replace reset resolve restore retry return rotate run
  save scan send set sign skip sort split start stop store sync take test trace trim update use validate
  verify wait walk wrap write
`
  .trim()
  .split(/\s+/);
const adjectives = `
  active added all bad best big cached changed current custom default deep empty equal first found full
  given global good hidden inner known last late left local main max merged min missing new next old open
  outer own pending plain previous primary public ready recent remote right safe shared short single small
  sorted stale strict sub total unique valid visible weak whole
`
  .trim()
  .split(/\s+/);

const capital = (word) => word[0].toUpperCase() + word.slice(1);
const camel = (random) =>
  `${random.pick(verbs)}${capital(random.pick(adjectives))}${capital(random.pick(nouns))}`;
const snake = (random) => `${random.pick(adjectives)}_${random.pick(nouns)}`;
const variable = (random) => `${random.pick(adjectives)}${capital(random.pick(nouns))}`;
const title = (random) => `${capital(random.pick(adjectives))}${capital(random.pick(nouns))}`;
const indent = (random, unit) => unit.repeat(random.below(4));

function sentence(random) {
  const words = [capital(random.pick(verbs)), 'the', random.pick(adjectives), random.pick(nouns)];
  for (let more = random.below(4); more > 0; more -= 1) {
    words.push(
      random.pick(['of', 'for', 'before', 'after', 'with', 'without', 'from']),
      'a',
      random.pick(nouns),
    );
  }
  return `${words.join(' ')}.`;
}

const argument = (random) => `${variable(random)}.${random.pick(nouns)}`;
const keywordArgument = (random) => `${snake(random)}, ${random.pick(nouns)}=${random.below(500)}`;
const release = (random) => `${random.below(9)}.${random.below(30)}.${random.below(30)}`;
const two = (random, least, most) => String(random.between(least, most)).padStart(2, '0');
const moment = (random) =>
  `2024-${two(random, 1, 12)}-${two(random, 1, 28)}T${two(random, 0, 23)}:${two(random, 0, 59)}:00Z`;
const hexadecimal = (random, digits) =>
  Array.from({ length: digits }, () => '0123456789abcdef'[random.below(16)]).join('');

const typescript = [
  (r) => `${indent(r, '  ')}const ${variable(r)} = await this.${r.pick(nouns)}.${camel(r)}(${argument(r)});`,
  (r) => `${indent(r, '  ')}if (${variable(r)} === null || ${argument(r)}.length > ${r.below(64)}) {`,
  (r) => `${indent(r, '  ')}return ${camel(r)}(${variable(r)});`,
  (r) => `${indent(r, '  ')}// ${sentence(r)}`,
  (r) => `import { ${camel(r)} } from '../${r.pick(nouns)}/${r.pick(adjectives)}-${r.pick(nouns)}.js';`,
  (r) => `export function ${camel(r)}(${variable(r)}: ${title(r)}, ${r.pick(nouns)}: string): ${title(r)} {`,
  (r) =>
    `${indent(r, '  ')}const ${r.pick(nouns)} = process.env.${snake(r).toUpperCase()} ?? '${r.pick(nouns)}';`,
  (r) =>
    `${indent(r, '  ')}throw new Error(\`${r.pick(adjectives)} ${r.pick(nouns)}: \${${r.pick(nouns)}}\`);`,
  (r) => `${indent(r, '  ')}}`,
  () => '',
];
const python = [
  (r) => `${indent(r, '    ')}${snake(r)} = self.${r.pick(verbs)}_${r.pick(nouns)}(${keywordArgument(r)})`,
  (r) => `${indent(r, '    ')}if ${snake(r)} is None and not ${snake(r)}:`,
  (r) => `${indent(r, '    ')}password = os.environ["${snake(r).toUpperCase()}"]`,
  (r) => `${indent(r, '    ')}# ${sentence(r)}`,
  (r) => `from ${r.pick(nouns)}.${r.pick(nouns)} import ${title(r)}`,
  (r) => `    def ${r.pick(verbs)}_${snake(r)}(self, ${r.pick(nouns)}, *, ${snake(r)}=None):`,
  (r) =>
    `${indent(r, '    ')}raise ValueError(f"${r.pick(adjectives)} ${r.pick(nouns)}: {${r.pick(nouns)}}")`,
  (r) => `${indent(r, '    ')}return [${r.pick(nouns)} for item in ${snake(r)}(${keywordArgument(r)})]`,
  () => '',
];
const go = [
  (r) => `${indent(r, '\t')}${variable(r)}, err := s.${title(r)}(ctx, ${variable(r)}, ${r.below(99)})`,
  (r) => `${indent(r, '\t')}if err != nil {`,
  (r) => `${indent(r, '\t')}return nil, fmt.Errorf("${r.pick(verbs)} ${r.pick(nouns)}: %w", err)`,
  (r) =>
    `func (s *${title(r)}) ${title(r)}(ctx context.Context, ${r.pick(nouns)} string) (*${title(r)}, error) {`,
  (r) => `${indent(r, '\t')}// ${sentence(r)}`,
  (r) => `\t${title(r)} string \`json:"${snake(r)},omitempty"\``,
  () => '\t}',
  () => '',
];
const java = [
  (r) => `${indent(r, '    ')}private final ${title(r)} ${variable(r)} = new ${title(r)}(${r.below(4096)});`,
  (r) =>
    `${indent(r, '    ')}public ${title(r)} ${camel(r)}(final String ${r.pick(nouns)}) throws ${title(r)} {`,
  (r) => `${indent(r, '    ')}LOG.debug("${sentence(r)} {}", ${variable(r)});`,
  (r) => `import org.example.${r.pick(nouns)}.${r.pick(nouns)}.${title(r)};`,
  (r) => `     * ${sentence(r)}`,
  (r) => `${indent(r, '    ')}assertEquals("${r.pick(nouns)}", ${variable(r)}.get${title(r)}());`,
  () => '    }',
  () => '',
];
const yaml = [
  (r) => `${indent(r, '  ')}${snake(r)}: ${r.below(10000)}`,
  (r) => `${indent(r, '  ')}- name: ${r.pick(adjectives)}-${r.pick(nouns)}`,
  (r) => `${indent(r, '  ')}${r.pick(nouns)}: "${r.pick(adjectives)} ${r.pick(nouns)}"`,
  (r) => `${indent(r, '  ')}password: \${${snake(r).toUpperCase()}}`,
  (r) => `${indent(r, '  ')}image: registry.example.com/${r.pick(nouns)}/${r.pick(nouns)}:${release(r)}`,
  (r) => `# ${sentence(r)}`,
];
const json = [
  (r) => `${indent(r, '  ')}"${variable(r)}": ${r.below(100000)},`,
  (r) => `${indent(r, '  ')}"${r.pick(nouns)}": "${r.pick(adjectives)}-${r.pick(nouns)}",`,
  (r) =>
    `${indent(r, '  ')}"${r.pick(nouns)}s": ["${r.pick(nouns)}", "${r.pick(nouns)}", "${r.pick(nouns)}"],`,
  (r) => `${indent(r, '  ')}"checksum": "${hexadecimal(r, 40)}",`,
  (r) => `${indent(r, '  ')}{ "id": ${r.below(1e6)}, "label": "${sentence(r)}" },`,
];
const markdown = [
  (r) => `${sentence(r)} ${sentence(r)}`,
  (r) => `${'#'.repeat(r.between(1, 4))} ${capital(r.pick(adjectives))} ${r.pick(nouns)}`,
  (r) => `- \`${camel(r)}\`: ${sentence(r)}`,
  (r) => `| ${r.pick(nouns)} | ${r.pick(adjectives)} | ${r.below(1000)} |`,
  (r) => `See [${r.pick(nouns)}](https://docs.example.com/${r.pick(nouns)}/${r.pick(nouns)}.html).`,
  () => '',
];
const log = [
  (r) => `${moment(r)} INFO ${r.pick(nouns)}: ${sentence(r)}`,
  (r) => `INSERT INTO ${r.pick(nouns)}s VALUES (${r.below(1e6)}, '${r.pick(adjectives)} ${r.pick(nouns)}');`,
];

/** What files are made of: their ending, how many of a hundred they are, and what their lines look like. */
export const languages = [
  { ending: 'ts', share: 26, lines: typescript },
  { ending: 'py', share: 18, lines: python },
  { ending: 'go', share: 14, lines: go },
  { ending: 'java', share: 14, lines: java },
  { ending: 'yml', share: 10, lines: yaml },
  { ending: 'json', share: 8, lines: json },
  { ending: 'md', share: 8, lines: markdown },
  { ending: 'sql', share: 2, lines: log },
];

export function pickLanguage(random) {
  let left = random.below(100);
  for (const language of languages) {
    left -= language.share;
    if (left < 0) return language;
  }
  return languages[0];
}

/** Lines of a language, without line ends. */
export function makeLines(random, language, count) {
  return Array.from({ length: count }, () => random.pick(language.lines)(random));
}

/** `src/cache/sorted-table-417.ts`: a path that no other call gives, `number` being one that none had. */
export function makePath(random, language, number) {
  const folders = ['src', 'lib', 'test', 'docs', 'deploy', 'tools'];
  const depth = random.between(0, 2);
  const inner = Array.from({ length: depth }, () => random.pick(nouns.slice(0, 24)));
  const name = `${random.pick(adjectives)}-${random.pick(nouns)}-${number}.${language.ending}`;
  return [random.pick(folders), ...inner, name].join('/');
}

/** A commit's message. */
export const makeMessage = (random) =>
  random.chance(0.3) ? `${sentence(random)}\n\n${sentence(random)}\n` : `${sentence(random)}\n`;
