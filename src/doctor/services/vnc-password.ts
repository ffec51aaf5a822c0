// VNC servers that ask for no password. RFC 6143, section 7.2.1 ("None: no authentication is needed");
// x11vnc(1), "-nopw", "-rfbauth"; vncserver(1) and Xvnc(1) of TigerVNC, "SecurityTypes";
// github.com/novnc/noVNC/blob/master/docs/EMBEDDING.md.

import type { ComposeVariable } from '../compose/compose-environment.ts';
import { type ComposeService, composeServices, textsAt } from '../compose/compose-files.ts';
import { type Interpolated, unknownMark } from '../compose/compose-variables.ts';
import { commandRemarks } from '../compose/container-commands.ts';
import { publishedPorts } from '../compose/published-ports.ts';
import { isVncPort, isVncService } from '../compose/service-kinds.ts';
import { hostMounts } from '../compose/service-mounts.ts';
import type { Check, Remark } from '../site/check.ts';
import { onePerLine } from '../site/one-per-line.ts';
import { isVendored, levelAt } from '../site/rehearsal.ts';
import type { Site } from '../site/site.ts';
import { type DeploymentLine, deploymentLines, deploymentPaths, linesOf } from '../texts/deployment-texts.ts';
import { environmentVariables, isSampleEnvironment } from '../texts/environment-variables.ts';
import { yamlAt, yamlItems } from '../texts/yaml-document.ts';
import { isKnownPassword } from './known-password.ts';
import { turnsPasswordOff, vncSettingRemarks } from './vnc-settings.ts';

export const vncPassword: Check = {
  id: 'vnc-password',
  title: 'VNC asks for a password',
  about: 'Whoever reaches a VNC server without a password sees the desktop and types on it.',
  run: (site: Site) =>
    onePerLine([
      ...composeServices(site)
        .filter(({ path }) => !isVendored(path))
        .flatMap(vncServiceRemarks),
      ...commandRemarks(site, vncServiceRemarks),
      ...emptyInFiles(site),
      ...vncSettingRemarks(site),
      ...deploymentLines(site, 'dockerfile', 'script', 'unit', 'procfile', 'configuration').flatMap((line) =>
        vncLineRemarks(line, site.read(line.path) ?? ''),
      ),
    ]),
};

const passwordName = /(?:^|_)(?:NO)?VNC_?(?:[A-Z]+_)?(?:PASSWORD|PASSWD|PASS|PASSWORT|PWD|PW)$/;
const anyPasswordName = /(?:PASSWORD|PASSWD|PASS|_PW|AUTH|SECRET)(?:_FILE|_HASH)?$/;

export function vncServiceRemarks(service: ComposeService): Remark[] {
  const commands = ['command', 'entrypoint'].flatMap((key) => startRemarks(service, key));
  const told = service.environment.flatMap((variable) => variableRemarks(service, variable));
  if (told.length + commands.length > 0) return [...told, ...commands];
  return passwordIsMissing(service) ? [missing(service)] : [];
}

function startRemarks(service: ComposeService, key: string): Remark[] {
  const texts = textsAt(service, key);
  const [first] = texts;
  if (first === undefined) return [];
  const text = texts.map((one) => one.text).join(' ');
  const { path } = service;
  return vncLineRemarks({ path, kind: 'script', line: first.line, text }, text);
}

function variableRemarks(service: ComposeService, { name, value, path, line }: ComposeVariable): Remark[] {
  if (value === null) return [];
  if (turnsPasswordOff(name, value.text)) {
    const message = `${name} turns the VNC password of the ${service.shown} off.`;
    return [
      { level: levelAt(path, 'error'), path, line, message, mend: `Take ${name} away, and set a password.` },
    ];
  }
  if (!passwordName.test(name)) return [];
  const from = value.variables.find(({ known }) => known !== null)?.known ?? null;
  const word = value.variables[0]?.name ?? name;
  if (value.text === '') {
    const fallback = value.variables.some(({ origin }) => origin === 'empty');
    const message = fallback
      ? `VNC of the ${service.shown} has no password unless someone sets ${word}: its default is empty.`
      : `${name}, the VNC password of the ${service.shown}, is empty.`;
    const mend = fallback
      ? requireIt(word)
      : `Set ${name} to a strong password, outside of what is committed.`;
    return [
      { level: levelAt(path, 'error'), path: from?.path ?? path, line: from?.line ?? line, message, mend },
    ];
  }
  const isUnset = value.text === unknownMark && value.variables.some(({ origin }) => origin === 'unset');
  if (!isUnset) return knownRemarks(service, name, value, path, line);
  const message = `VNC of the ${service.shown} starts without a password when ${word} is not set.`;
  return [{ level: levelAt(path, 'warning'), path, line, message, mend: requireIt(word) }];
}

/** `winebot`, `vncpassword`: the name of the program, more often than not. */
const plainWord = /^[a-z]{3,12}\d{0,4}$/;

/** A password that everybody knows, or that the file names for whoever sets none; empty elsewhere is none there. */
function knownRemarks(
  { shown }: ComposeService,
  name: string,
  { text, variables }: Interpolated,
  path: string,
  line: number,
): Remark[] {
  if (text.includes(unknownMark)) return [];
  const [used] = variables;
  const told = (message: string, mend: string): Remark[] => [
    { level: levelAt(path, 'warning'), path, line, message, mend },
  ];
  if (used?.origin === 'real' && used.emptyDefault) {
    const message = `VNC of the ${shown} has no password where ${used.name} is not set, as it is here: its default is empty.`;
    return told(message, requireIt(used.name));
  }
  const isKnown = isKnownPassword(text) || /^(?:vnc|vncpass(?:word|wd)?|headless)$/i.test(text);
  if (used?.origin === 'default' && (isKnown || plainWord.test(text))) {
    const message = `VNC of the ${shown} has the password that stands here unless someone sets ${used.name}.`;
    return told(message, requireIt(used.name));
  }
  if (!isKnown || used?.origin === 'sample') return [];
  const from = used?.known;
  const message = `${name}, the VNC password of the ${shown}, is one that everybody knows.`;
  const mend = `Set ${used?.name ?? name} to a strong password, outside of what is committed.`;
  return [
    { level: levelAt(path, 'warning'), path: from?.path ?? path, line: from?.line ?? line, message, mend },
  ];
}

function requireIt(name: string): string {
  return `Have Compose refuse to start without it: \`\${${name}:?set a VNC password}\`.`;
}

/** Of images that are known to have a password of their own there is nothing to say. */
function passwordIsMissing(service: ComposeService): boolean {
  if (/(?:^|\/)selenium\//.test(service.image)) return false;
  const hasPort = publishedPorts(service).some((port) => isVncPort(service, port));
  if (!hasPort && !isVncService(service)) return false;
  if (service.environment.some(({ name }) => anyPasswordName.test(name))) return false;
  // A file that is not there, as in a fresh clone, may hold it.
  const files = yamlItems(yamlAt(service.value, 'env_file'));
  if (files.length > service.environmentFiles.length) return false;
  if (hostMounts(service).some(({ target }) => /passwd|\.vnc|password/i.test(target))) return false;
  if (textsAt(service, 'secrets').some(({ text }) => /vnc|passw/i.test(text))) return false;
  const words = [...textsAt(service, 'command'), ...textsAt(service, 'entrypoint')].map(({ text }) => text);
  return !authentication.test(words.join(' '));
}

function missing(service: ComposeService): Remark {
  const { path, line, shown } = service;
  return {
    level: levelAt(path, 'error'),
    path,
    line,
    message: `The ${shown} serves VNC, and nothing gives it a password.`,
    mend: `${requireIt('VNC_PASSWORD').slice(0, -1)}, or by what its image calls it.`,
  };
}

/** What will be in force; a sample is empty because it is to be filled in. */
function emptyInFiles(site: Site): Remark[] {
  return deploymentPaths(site, 'environment')
    .filter((path) => !isSampleEnvironment(path))
    .flatMap((path) =>
      environmentVariables(site.read(path) ?? '')
        .filter(({ name, value }) => value === '' && passwordName.test(name))
        .map(({ name, line }): Remark => {
          const message = `${name} is empty: VNC runs without a password.`;
          return {
            level: levelAt(path, 'error'),
            path,
            line,
            message,
            mend: `Set ${name} to a strong password.`,
          };
        }),
    );
}

const authentication =
  /\s-{1,2}(?:rfbauth|passwd|passwdfile|usepw|unixpw(?:_nis)?|ssl(?:verify)?|PasswordFile|PlainUsers)\b|VncAuth|Plain\b/i;
const noPassword = /(?:^|[\s="'(])-nopw(?:[\s"');&|]|$)/;
/** It asks for what its configuration says, and listens on loopback unless it is told to: github.com/any1/wayvnc. */
const wayvnc = /(?:^|[\s;&|"'/])wayvnc\s+(?:-\S+\s+)*(?:0\.0\.0\.0|::)(?:\s|$)/;
/** `-vnc :0` of QEMU listens everywhere: www.qemu.org/docs/master/system/vnc-security.html. */
const qemu = /\bqemu\S*\s(?:.*\s)?-vnc\s+["']?(?:0\.0\.0\.0|\[::\])?:\d+(?![^\s"']*password)/;
const noSecurity = /(?:^|[\s-])SecurityTypes(?:[\s=]+|["']\s*,\s*["'])["']?(?:[A-Za-z0-9]+,)*None\b/i;
const openly = /(?:^|\s)-{1,2}(?:I-KNOW-THIS-IS-INSECURE|disableBasicAuth)\b/;
const serverCall = /(?:^|[\s;&|("'=/])x11vnc\s+(?=["']?-)/;

export function vncLineRemarks({ path, line, text }: DeploymentLine, whole: string): Remark[] {
  if (!/vnc|nopw|SecurityTypes/i.test(text)) return [];
  // The words of an array in JSON are words of a command.
  const words = text.replace(/["']\s*,\s*["']/g, ' ').replace(/\[\s*["']|["']\s*\]/g, ' ');
  const what = whatIsOpen(words);
  if (what === null) return [];
  // Behind a condition, or to be shown on the machine alone, it may be what is meant.
  const isChoice =
    /\s-localhost(?!\s+(?:no|0)\b)|\s-listen\s+(?:localhost|127\.)/i.test(words) ||
    elsewhereGuarded(whole, text) ||
    (noPassword.test(words) && authentication.test(words));
  const level = levelAt(path, isChoice ? 'warning' : 'error');
  const mend = 'Make a password file (`x11vnc -storepasswd`, `vncpasswd`) and give it with `-rfbauth FILE`.';
  return [{ level, path, line, message: `A VNC server is started without a password: ${what}.`, mend }];
}

function whatIsOpen(words: string): string | null {
  if (noPassword.test(words) && /vnc/i.test(words)) return '-nopw';
  if (noSecurity.test(words)) return 'SecurityTypes None';
  if (wayvnc.test(words) && !/\s(?:-C|--config)\b/.test(words))
    return 'wayvnc is given no configuration that asks for one';
  if (qemu.test(words)) return '-vnc of QEMU has no password=on';
  const plain = openly.exec(words);
  if (plain !== null) return plain[0].trim();
  const call = serverCall.exec(words);
  if (call === null || /-storepasswd/.test(words)) return null;
  const rest = words.slice(call.index + call[0].length).replace(/[;&|].*$/, '');
  const isOpen = !authentication.test(` ${rest}`) && !mayHoldMore(rest.split(/\s+/));
  return isOpen ? 'x11vnc has neither -rfbauth nor -passwd' : null;
}

/** Whether a word is a variable that may hold options: `$OPTIONS`, `"${args[@]}"`. */
function mayHoldMore(words: readonly string[]): boolean {
  return words.some((word, index) => /^["']?\$/.test(word) && !/^["']?-/.test(words[index - 1] ?? ''));
}

/** Whether another line of the file starts it with a password: then this one is a choice. */
function elsewhereGuarded(whole: string, text: string): boolean {
  return linesOf('', 'script', whole).some((line) => line.text !== text && authentication.test(line.text));
}
