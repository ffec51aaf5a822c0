// Scripts that are fetched and run at once, unseen: docs.github.com/en/actions/reference/security/secure-use,
// slsa.dev/spec/v1.0/threats ("dependency threats").
import type { Check, Remark } from '../site/check.ts';
import type { Site } from '../site/site.ts';
import { lineWithin, type Workflow, workflowsOf } from '../texts/workflow-files.ts';

export const workflowDownloads: Check = {
  id: 'workflow-downloads',
  title: 'Workflows run no script straight from the network',
  about: 'What `curl ... | sh` runs is what the server gives today, with the token of the workflow.',
  run: (site: Site) => workflowsOf(site).flatMap(downloadRemarks),
};

const shell = String.raw`(?:sudo\s+(?:-\w+\s+)*)?(?:env\s+\S+\s+)?(?:ba|z|da|k)?sh\b`;
const piped = new RegExp(
  [
    String.raw`\b(?:curl|wget)\s[^|;&\n]{0,400}\|\s*(?:tee\s[^|\n]{0,100}\|\s*)?${shell}`,
    String.raw`${shell}\s+(?:-\w+\s+)*<\(\s*(?:curl|wget)\s`,
    String.raw`${shell}\s+-c\s+["']\$\(\s*(?:curl|wget)\s`,
    String.raw`\b(?:iwr|irm|Invoke-WebRequest|Invoke-RestMethod)\b[^|;\n]{0,400}\|\s*(?:iex|Invoke-Expression)\b`,
  ].join('|'),
  'g',
);

export function downloadRemarks({ path, jobs }: Workflow): Remark[] {
  return jobs.flatMap(({ steps }) =>
    steps.flatMap(({ run }) =>
      [...(run?.text.replaceAll('\\\n', ' \n') ?? '').matchAll(piped)].map(
        ({ index }): Remark => ({
          level: 'info',
          path,
          line: run === null ? null : lineWithin(run, index),
          message: 'A script is fetched and run at once: it does what its server says today.',
          mend: 'Fetch a named version to a file, hold it to a checksum (`sha256sum --check`), and run that.',
        }),
      ),
    ),
  );
}
