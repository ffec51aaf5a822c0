// Code that lets every page of the web act as the user who visits it: every origin, and credentials, in one call.
// fastapi.tiangolo.com/tutorial/cors ("allow_credentials"), github.com/expressjs/cors ("Configuration Options");
// fetch.spec.whatwg.org/#cors-protocol-and-credentials.
import type { Remark } from '../site/check.ts';
import { isVendored, levelAt } from '../site/rehearsal.ts';
import type { Site } from '../site/site.ts';

const filesMax = 500;
/** Where servers are put together; all code of a repository is too much to read for one question. */
const serverCode =
  /(?:^|\/)(?:[a-z]{1,2}|main|app|apps?\/__init__|server|api|asgi|wsgi|index|cors|middleware|middlewares|create_app|application|config|settings)\.(?:py|[cm]?[jt]s)$/;
const call = /\b(?:add_middleware|CORSMiddleware|CORS|cors|enableCors|register)\s*\(/g;
const everyOrigin =
  /\b(?:allow_origins|allow_origin_regex|origins|origin)["']?\s*[:=]\s*(?:\[\s*)?(?:r?["'](?:\*|\.\*|https?:\/\/\.\*)["']|true\b)/;
const withCredentials =
  /\b(?:allow_credentials|supports_credentials|credentials)["']?\s*[:=]\s*(?:true|True)\b/;
const charactersMax = 1000;
/** A branch for the machine of a developer, or for one that is none. */
const environmentAsked = /production|development|NODE_ENV|is_?dev\b|\bDEBUG\b/i;
const linesAsked = 20;

export function corsRemarks(site: Site): readonly Remark[] {
  return site.files
    .filter((path) => serverCode.test(path) && !isVendored(path))
    .slice(0, filesMax)
    .flatMap((path) => corsRemarksOf(path, site.read(path) ?? ''));
}

function corsRemarksOf(path: string, text: string): Remark[] {
  if (!/credentials/.test(text)) return [];
  const seen = new Set<number>();
  return [...text.matchAll(call)].flatMap((found): Remark[] => {
    const inside = argumentsFrom(text, found.index + found[0].length);
    const origin = everyOrigin.exec(inside);
    if (origin === null || !withCredentials.test(inside)) return [];
    const at = found.index + found[0].length + origin.index;
    const above = text.slice(0, at).split('\n');
    const line = above.length;
    const isAsked = environmentAsked.test(above.slice(-linesAsked).join('\n'));
    if (seen.has(line)) return [];
    seen.add(line);
    return [
      {
        level: levelAt(path, isAsked ? 'info' : 'warning'),
        path,
        line,
        message:
          'Every page of the web may act as the user who visits it: every origin is allowed, and credentials are.',
        mend: 'Name the origins of your own pages: `https://app.example.org`.',
      },
    ];
  });
}

/** To the parenthesis that closes the call, without comments. */
function argumentsFrom(text: string, start: number): string {
  const rest = text
    .slice(start, start + charactersMax)
    .replace(/(^|[\s,(])(?:#|\/\/)[^\n]*/g, (all, before: string) => before.padEnd(all.length));
  let depth = 1;
  for (let at = 0; at < rest.length; at += 1) {
    if (rest[at] === '(') depth += 1;
    else if (rest[at] === ')') depth -= 1;
    if (depth === 0) return rest.slice(0, at);
  }
  return rest;
}
