// How a file writes its values, judged by its path: whether a bare word is a value, and where it ends.
import type { BlobText } from '../blob-text.ts';

export type Dialect =
  /** One value a line, bare or quoted, to the line's end: dotenv, INI, properties, Make, systemd. */
  | 'lines'
  /** YAML: bare or quoted, to the line's end. */
  | 'yaml'
  /** A shell, a Dockerfile, a batch file: bare or quoted, to the next blank. */
  | 'words'
  /** A programming language, JSON, TOML, HCL: a bare word is an identifier. */
  | 'quoted'
  /** Prose, or a file whose name says nothing. */
  | 'mixed';

const linesName =
  /(?:^|\/)(?:[^/]*\.)?env(?:\.[^/]*)?$|\.envrc$|\.(?:ini|cfg|conf|cnf|properties|props|service|timer|mk|desktop|env|reg|container|prefs|secret|secrets|credentials|creds|http|rest)(?:\.(?:example|sample|template|dist|tmpl|in|j2))?$|(?:^|\/)(?:gnu)?makefile(?:\.[^/]*)?$|credentials(?:\.[a-z]+)?$|(?:^|\/)environment$/;
const yamlName = /\.ya?ml(?:\.[a-z0-9]+)?$/;
const wordsExtension =
  /\.(?:sh|bash|zsh|ksh|fish|csh|tcsh|bat|cmd|profile|bashrc|zshrc|command|cron|crontab|log|dockerfile)$/;
const wordsName =
  /(?:^|\/)(?:dockerfile|containerfile|crontab|procfile|\.?(?:bash|zsh)?(?:rc|profile|env)|\.bash_\w+|\.zsh\w+|entrypoint|start|deploy)(?:\.[^/]*)?$/;
const quotedExtension =
  /\.(?:tf|tfvars|hcl|nomad|json|json5|jsonc|toml|nix|groovy|gradle|kts|jsonnet|libsonnet|ps1|psm1|psd1|bicep|bzl|bazel|cue|sql|xml|plist|tfstate|ipynb|edn|clj|el|vim|tcl|cmake)$/;
const quotedName =
  /(?:^|\/)(?:jenkinsfile|vagrantfile|rakefile|gemfile|fastfile|podfile|tiltfile|caddyfile|build|workspace)$/;

/** That of the last path, which the next name mostly has as well. */
let last: { readonly path: string; readonly dialect: Dialect } = { path: '', dialect: 'mixed' };

/** The dialect of a blob, by its path. */
export function dialectOf(blob: BlobText): Dialect {
  if (blob.traits.source && !blob.traits.document) return 'quoted';
  const { path } = blob;
  if (last.path !== path) last = { path, dialect: dialectOfPath(path.toLowerCase()) };
  return last.dialect;
}

function dialectOfPath(path: string): Dialect {
  if (yamlName.test(path)) return 'yaml';
  // `env.ps1`, `credentials.json`: what the file is written in counts for more than what it is called.
  if (quotedExtension.test(path)) return 'quoted';
  if (wordsExtension.test(path)) return 'words';
  if (linesName.test(path)) return 'lines';
  if (wordsName.test(path)) return 'words';
  return quotedName.test(path) ? 'quoted' : 'mixed';
}
