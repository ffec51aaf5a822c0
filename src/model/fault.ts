// Expected failures. Whatever else is thrown is a bug and is shown as one. No import: rank 0.

export type FaultCode =
  | 'bad-argument'
  | 'bad-configuration'
  | 'not-a-repository'
  | 'unknown-revision'
  | 'shallow-clone'
  | 'missing-object'
  | 'remote-failed'
  | 'corrupt-object'
  | 'object-too-large'
  | 'unsupported-repository'
  | 'unreadable-file'
  | 'unwritable-file'
  | 'unsupported-event'
  | 'bad-event-payload';

/**
 * Something the user or the environment can mend. `message` is one sentence that says what and where;
 * `mend` is one sentence that says how to put it right.
 */
export class Fault extends Error {
  readonly code: FaultCode;
  readonly mend: string;

  constructor(code: FaultCode, message: string, mend: string) {
    super(message);
    this.name = 'Fault';
    this.code = code;
    this.mend = mend;
  }
}
