// JSON web tokens (RFC 7519): three base64url parts, of which header and payload are JSON that anyone can read.
// The payload tells what the token is worth.
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
  if (!('exp' in payload))
    return { kind: 'pass', reason: 'a signed token that never expires', severity: 'high' };
  return { kind: 'pass', reason: 'a signed token that decodes' };
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
