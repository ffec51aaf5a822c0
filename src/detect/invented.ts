// Where people make values up: tests, examples, somebody else's code. What is found there is a leak less often.
import type { BlobText } from './blob-text.ts';

/** Test folders and files by the names that Java, Gradle and others give them, beside those of path-traits.ts. */
const testPlace =
  /(?:^|\/)(?:[a-z]+Tests?|testFixtures|[\w-]*[-_](?:tests?|testing)|tests?[-_][\w-]*|test(?:data|support|resources|suite|certs?|keys?))\/|(?:^|\/)application-test\.\w+$|[._-](?:snakeoil|dummy|demo|test|tests|example|sample)(?:[-_][\w-]*)?\.(?:key|pem|p8|p12|pfx|jks|crt|ppk|keystore|der)$|(?:^|\/)(?:test|dummy|example|sample|snakeoil)[-_][\w.-]*\.(?:key|pem|p8|p12|pfx|jks|ppk|keystore|der)$/;

/** Tells whether a blob stands among tests, examples or vendored code. */
export function isInvented(blob: BlobText): boolean {
  const { test, example, vendored } = blob.traits;
  return test || example || vendored || testPlace.test(blob.path);
}
