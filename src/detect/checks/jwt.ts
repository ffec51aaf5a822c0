// JSON web tokens (RFC 7519): three base64url parts, of which header and payload are JSON that anyone can read.
// The payload tells what the token is worth.
import type { Severity } from '../../model/severity.ts';
import { reject, type Verdict } from './verdict.ts';

/** Judges a token by its header and payload. */
export function checkJwt(token: string): Verdict {
  const [head, body, signature] = token.split('.');
  const header = decodePart(head);
  if (header === null || !('alg' in header || 'typ' in header)) return reject('its header is no JSON');
  if ('enc' in header) return { kind: 'pass', reason: 'an encrypted token (JWE)', severity: 'low' };
  const payload = decodePart(body);
  if (payload === null) return reject('its payload is no JSON');
  return judgePayload(header, payload, signature ?? '');
}

type Json = Readonly<Record<string, unknown>>;

function judgePayload(header: Json, payload: Json, signature: string): Verdict {
  if (isDocumentationSample(payload)) return { kind: 'note', reason: 'the sample token of jwt.io' };
  if (header['alg'] === 'none' || signature === '') {
    return { kind: 'note', reason: 'an unsigned token, which a service must refuse' };
  }
  const role = payload['role'];
  if (payload['iss'] === 'supabase' || payload['iss'] === 'supabase-demo') {
    if (payload['iss'] === 'supabase-demo') return { kind: 'note', reason: 'Supabase’s published local key' };
    if (role === 'anon') return { kind: 'note', reason: 'a Supabase anon key, which is made to be public' };
    if (role === 'service_role') {
      return {
        kind: 'pass',
        reason: 'a Supabase service_role key, which passes row security',
        severity: 'critical',
      };
    }
  }
  const maker = makers.find(({ issuer }) => issuer.test(String(payload['iss'] ?? '')));
  const what = maker === undefined ? 'a signed token that decodes' : `a token of ${maker.name}`;
  const expiry = expiryOf(payload);
  if (!('exp' in payload)) {
    const forEver = maker === undefined ? 'a signed token' : what;
    return {
      kind: 'pass',
      reason: `${forEver}${maker === undefined ? ' that' : '; it'} never expires`,
      severity: maker?.lasting ?? 'high',
    };
  }
  return { kind: 'pass', reason: expiry === null ? what : `${what}; it expires on ${expiry}` };
}

interface Maker {
  /** Tested against the claim `iss`. */
  readonly issuer: RegExp;
  readonly name: string;
  /** Severity of one that never expires. */
  readonly lasting?: Severity;
}

const makers: readonly Maker[] = [
  {
    issuer: /^kubernetes\/serviceaccount$|^https:\/\/kubernetes\.default\.svc/,
    name: 'a Kubernetes service account',
    lasting: 'critical',
  },
  {
    issuer: /^https:\/\/(?:sts\.windows\.net|login\.microsoftonline\.(?:com|us))\//,
    name: 'Microsoft Entra ID',
  },
  { issuer: /^https:\/\/securetoken\.google\.com\//, name: 'a Firebase user' },
  { issuer: /^(?:https:\/\/)?accounts\.google\.com$/, name: 'a Google account' },
  { issuer: /^https:\/\/[\w.-]+\.auth0\.com\//, name: 'Auth0' },
  { issuer: /^https:\/\/[\w.-]+\.okta(?:preview)?\.com/, name: 'Okta' },
  { issuer: /^https:\/\/cognito-idp\.[\w-]+\.amazonaws\.com\//, name: 'Amazon Cognito' },
  { issuer: /\/(?:auth\/)?realms\/[\w-]+$/, name: 'Keycloak' },
];

/** Seconds above this are milliseconds: the year 5138. */
const secondsMax = 1e11;

/** The day on which a token expires or expired, as `2033-05-18`, or null where it does not say. */
function expiryOf(payload: Json): string | null {
  const exp = Number(payload['exp']);
  const time = new Date(exp > secondsMax ? exp : exp * 1000);
  return Number.isNaN(time.getTime()) || exp <= 0 ? null : time.toISOString().slice(0, 10);
}

function isDocumentationSample(payload: Json): boolean {
  return payload['sub'] === '1234567890' && (payload['iat'] === 1516239022 || payload['name'] === 'John Doe');
}

/** The JSON object that a part holds, or null. */
function decodePart(part: string | undefined): Json | null {
  if (part === undefined || part === '') return null;
  try {
    const value: unknown = JSON.parse(Buffer.from(part, 'base64url').toString('utf8'));
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Json) : null;
  } catch {
    return null;
  }
}
