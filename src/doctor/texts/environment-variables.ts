// Files of environment variables as Docker reads them
// (docs.docker.com/compose/how-tos/environment-variables/, "Environment file syntax"): a name, an equals
// sign, a value that may be quoted, a comment after a blank and `#`. Pure.

export interface EnvironmentVariable {
  readonly name: string;
  /** Without quotes. */
  readonly value: string;
  /** 1-based. */
  readonly line: number;
}

const variablesMax = 5000;
const assignment = /^[ \t]*(?:export[ \t]+)?([A-Za-z_][A-Za-z0-9_]{0,199})[ \t]*=[ \t]*(.{0,2000})/;

/** What a line sets, each by itself; a name that is set twice is there twice. */
export function environmentVariables(text: string): readonly EnvironmentVariable[] {
  const variables: EnvironmentVariable[] = [];
  const lines = text.split(/\r?\n/);
  for (const [index, line] of lines.entries()) {
    const found = assignment.exec(line);
    if (found === null) continue;
    variables.push({ name: found[1] ?? '', value: plainValue(found[2] ?? ''), line: index + 1 });
    if (variables.length === variablesMax) break;
  }
  return variables;
}

function plainValue(written: string): string {
  const quote = written[0];
  if (quote === '"' || quote === "'") {
    const end = written.indexOf(quote, 1);
    return end === -1 ? written.slice(1) : written.slice(1, end);
  }
  return written.replace(/(?:^|[ \t]+)#.*$/, '').trimEnd();
}

/** `.env`, `prod.env`, `.env.local`, and the samples of them. */
export function isEnvironmentFile(path: string): boolean {
  const name = path.slice(path.lastIndexOf('/') + 1).toLowerCase();
  return (
    /^(?:[a-z0-9_.-]*\.)?env(?:[._-][a-z0-9_.-]+)?$/.test(name) &&
    !/\.(?:[cm]?[jt]sx?|py|rb|go|sh)$/.test(name)
  );
}

/** Made to be copied and filled in: `.env.example`, `env.sample`, `example.env`. */
export function isSampleEnvironment(path: string): boolean {
  const name = path.slice(path.lastIndexOf('/') + 1).toLowerCase();
  return (
    isEnvironmentFile(path) &&
    /(?:^|[._-])(?:example|sample|template|tmpl|tpl|dist|defaults?)(?:[._-]|$)/.test(name)
  );
}
