// Secrets to plant in test repositories: one of each family, made when tests run.
import { expand } from './samples.ts';

/** A GitHub token with a right checksum; another for each seed. */
export function githubToken(seed = ''): string {
  return `ghp_${expand('{crc32:{base62*30}}', `plant ${seed}`)}`;
}

/** `INFRA_VNC_PASSWORD=...` as a line, and the value alone. */
export function infrastructureLine(seed = ''): { readonly line: string; readonly secret: string } {
  const secret = expand('Zt{base62*18}', `infra ${seed}`);
  return { line: expand(`INFRA_{~}VNC_PASSWORD=${secret}`), secret };
}

/** A private host address that is no one's default. */
export const privateAddress = expand('10{~}.37.214.18');

/** An internal host name. */
export const internalHost = expand('vault-03.corp{~}.internal');
