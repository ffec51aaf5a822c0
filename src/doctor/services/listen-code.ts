// Addresses to listen on in code: what is configuration by its name is judged as such, the rest is told in one line, since a
// program's own default is often overruled by how it is started. Pure but for what it is given.
import type { Remark } from '../site/check.ts';
import { isRehearsal, isVendored } from '../site/rehearsal.ts';
import type { Site } from '../site/site.ts';
import { type Listening, listeningCommand, listeningKey } from './listen-words.ts';

/** Configuration that is code: of Gunicorn, PM2, bundlers' servers, Puma. */
export function isCodeConfiguration(path: string): boolean {
  return /(?:^|\/)(?:gunicorn(?:[._](?:conf|config))?\.py|ecosystem\.config\.[cm]?js|(?:vite|nuxt|astro|webpack|vue)\.config\.[cm]?[jt]s|puma\.rb)$/.test(
    path,
  );
}

export function listeningCodeConfiguration(path: string, text: string): Listening | null {
  if (/^\s*(?:#|\/\/|\*)/.test(text)) return null;
  const told = listeningKey(text) ?? listeningCommand(text.replace(/["'],?\s*$/, ' '));
  if (told !== null) return told;
  const isOpen =
    (/puma\.rb$/.test(path) && /^\s*bind\s*\(?\s*["']tcp:\/\/0\.0\.0\.0/.test(text)) ||
    (/(?:vite|nuxt|astro)\.config/.test(path) && /(?:^|[{,])\s*host:\s*true\b/.test(text));
  return isOpen
    ? { name: /puma/.test(path) ? 'bind' : 'host', address: '0.0.0.0', isVnc: false, isGateway: false }
    : null;
}

/** What starts a program, by its name. */
const programName =
  /(?:^|\/)(?:app|main|__main__|server|srv|index|run|cli|manage|wsgi|asgi|api|web|gateway|config|settings|bot|daemon)\.(?:py|[cm]?[jt]s|go|rs|rb|java)$/i;
const openAddress = /["'`](?:tcp:\/\/)?0\.0\.0\.0(?::\d{1,5})?["'`]/;
const listens = /\b(?:\w*host(?:name)?|\w*bind\w*|listen\w*|\w*addr(?:ess)?|InetSocketAddress|serve\w*)\b/i;
/** Asks about it, or tells who may. */
const asks = /===?|!==?|\bin\s*\(|includes\(|allowed|trusted|replace\(|\bassert|\bif\b/i;
const filesMax = 500;

/** One remark for all places; `inContainer` has what is started in one, whose ports decide. */
export function listeningCode(site: Site, inContainer: (path: string) => boolean): Remark[] {
  const places = site.files
    .filter((path) => programName.test(path) && !isVendored(path) && !isRehearsal(path))
    .slice(0, filesMax)
    .flatMap((path) => {
      const text = site.read(path) ?? '';
      if (!text.includes('0.0.0.0')) return [];
      const at = text.split(/\r?\n/).findIndex(isOpenLine);
      return at === -1 || inContainer(path) ? [] : [{ path, line: at + 1 }];
    });
  const [first] = places;
  if (first === undefined) return [];
  const more = places.length - 1;
  const others = more === 0 ? '' : `, and so ${more === 1 ? 'does 1 other file' : `do ${more} other files`}`;
  return [
    {
      level: 'info',
      ...first,
      message: `The code listens on every address of the machine unless it is told otherwise${others}.`,
      mend: 'Have 127.0.0.1 for the default, and let who runs it choose another.',
    },
  ];
}

function isOpenLine(line: string): boolean {
  if (line.length > 500 || /^\s*(?:#|\/\/|\*|"""|\/\*)/.test(line)) return false;
  return openAddress.test(line) && listens.test(line.replace(openAddress, '')) && !asks.test(line);
}
