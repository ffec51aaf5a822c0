// The action's entry. A runner starts this file (action.yml, `main`).
import process from 'node:process';
import { runAction } from './run-action.ts';

// A process that ends before this does was waiting for nothing: that is no clean scan.
process.exitCode = 1;
void runAction();
