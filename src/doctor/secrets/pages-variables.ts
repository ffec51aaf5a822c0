// Environment files that hold what everybody may read.
import { isAtLeast } from '../../model/severity.ts';
import type { Site } from '../site/site.ts';
import { environmentVariables } from '../texts/environment-variables.ts';
import type { SecretFile } from './secret-files.ts';

/**
 * Prefixes of what is built into pages, which everybody reads. Next.js, Vite and their like have it committed:
 * nextjs.org/docs/app/guides/environment-variables, vite.dev/guide/env-and-mode.
 */
const pagesPrefix =
  /^(?:NEXT_PUBLIC|NUXT_PUBLIC|EXPO_PUBLIC|VITE|REACT_APP|VUE_APP|GATSBY|PUBLIC|STORYBOOK|RSPACK|NG_APP)_/;

/** Whether an environment file has these alone, and no secret. */
export function isForPages(site: Site, { path, environment, severity }: SecretFile): boolean {
  if (!environment || isAtLeast(severity, 'medium')) return false;
  const variables = environmentVariables(site.read(path) ?? '');
  return (
    variables.some(({ name }) => pagesPrefix.test(name)) &&
    variables.every(({ name }) => pagesPrefix.test(name) || name === 'NODE_ENV')
  );
}
