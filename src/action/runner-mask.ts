// Tells the runner to mask a value (docs.github.com, "Workflow commands for GitHub Actions", add-mask), unless it is one
// of the words that the run itself is told in: whoever can open a pull request can write `refs/heads/main` beside the name
// of a password. Masked it would be gone from the log of every later step, and outputs that hold it would not be set.
import * as core from '@actions/core';

/** What the runner says of the run, and where the reports go. */
const ownNames = /^(?:(?:GITHUB|RUNNER)_\w+|INPUT_(?:SARIF-FILE|JSON-FILE|PATH|CATEGORY))$/;
/** Set by users, or by the runner for itself: a secret like any other. */
const secretNames = /TOKEN|SECRET|KEY|PASSWORD|CREDENTIAL/;

export function runnerMask(environment: NodeJS.ProcessEnv): (value: string) => void {
  const own = Object.entries(environment)
    .filter(([name]) => ownNames.test(name) && !secretNames.test(name))
    .map(([, value]) => value ?? '');
  return (value) => {
    if (!own.some((text) => text.includes(value))) core.setSecret(value);
  };
}
