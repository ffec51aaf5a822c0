// The samples that patterns and tests are written with; `leakline patterns check` makes them too.
export { expand } from '../../src/check/samples.ts';
