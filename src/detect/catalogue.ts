// The recognizers that there are. The patterns are in patterns/index.ts.
import { callRecognizer } from './assignment/call-recognizer.ts';
import { assignmentRecognizer } from './assignment/recognizer.ts';
import { infrastructureNameRecognizer } from './infrastructure/recognizer.ts';
import { privateAddressRecognizer } from './network/address-recognizer.ts';
import { internalHostRecognizer } from './network/host-recognizer.ts';
import type { Recognizer } from './recognizer.ts';

/** Every recognizer; a detector uses those that its patterns name. */
export const allRecognizers: readonly Recognizer[] = [
  infrastructureNameRecognizer,
  privateAddressRecognizer,
  internalHostRecognizer,
  assignmentRecognizer,
  callRecognizer,
];
