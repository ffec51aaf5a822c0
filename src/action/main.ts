// The action's entry. A runner starts this file (action.yml, `main`).
import { runAction } from './run-action.ts';

await runAction();
