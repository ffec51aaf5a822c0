// VNC without a password in files that say how it is set up: configuration of programs, environment files, and that of
// TigerVNC's own (tigervnc.org/doc/vncserver.html, "~/.config/tigervnc/config"; formerly ~/.vnc/config).
import type { Remark } from '../site/check.ts';
import { isVendored, levelAt } from '../site/rehearsal.ts';
import type { Site } from '../site/site.ts';
import { deploymentPaths } from '../texts/deployment-texts.ts';
import { environmentVariables } from '../texts/environment-variables.ts';
import { type Setting, settings } from '../texts/settings.ts';

const noPasswordName = /(?:^|_)VNC_NO_?(?:PASSWORD|PASSWD|PASS|AUTH)$|^DISABLE_VNC_?(?:PASSWORD|AUTH)$/;
const isOn = /^(?:1|true|yes|on)$/i;

/** Whether a variable of that value turns the password off. */
export function turnsPasswordOff(name: string, value: string): boolean {
  return noPasswordName.test(name) && isOn.test(value);
}

export function vncSettingRemarks(site: Site): Remark[] {
  return [
    ...settings(site).flatMap(emptyPassword),
    ...turnedOffInFiles(site),
    ...site.files
      .filter((path) => ownConfiguration.test(path) && !isVendored(path))
      .flatMap((path) => ownRemarks(path, site.read(path) ?? '')),
  ];
}

/** `vnc: { password: "" }`, `vnc_password = ""`. */
function emptyPassword({ path, way, key, text, isGiven, line }: Setting): Remark[] {
  if (/[._-](?:example|sample|template|dist)(?:[._-]|$)|\.tmpl$/i.test(path)) return [];
  const ofVnc = /^(?:no)?vnc$|[-_](?:no)?vnc$|^(?:no)?vnc[-_]/i.test(way.at(-1) ?? '');
  const isPassword = ofVnc ? /^pass(?:word|wd)?$/i.test(key) : /^(?:no)?vnc[-_]?pass(?:word|wd)?$/i.test(key);
  const isEmpty = (text === '' && isGiven) || /^\$\{\w+:?-\}$/.test(text);
  if (!isPassword || !isEmpty) return [];
  const message = `\`${[...way, key].join('.')}\` is empty: VNC runs without a password.`;
  const mend = 'Name a variable that must be set, such as `$' + '{VNC_PASSWORD}`, with a strong password.';
  return [{ level: levelAt(path, 'error'), path, line, message, mend }];
}

function turnedOffInFiles(site: Site): Remark[] {
  return deploymentPaths(site, 'environment').flatMap((path) =>
    environmentVariables(site.read(path) ?? '')
      .filter(({ name, value }) => turnsPasswordOff(name, value))
      .map(({ name, line }) => ({
        level: levelAt(path, 'error'),
        path,
        line,
        message: `${name} turns the VNC password off.`,
        mend: `Take ${name} away, and set a password.`,
      })),
  );
}

const ownConfiguration = /(?:^|\/)(?:\.vnc|tigervnc)\/(?:config|vncserver-config-\w+)$/;

function ownRemarks(path: string, text: string): Remark[] {
  return text.split(/\r?\n/).flatMap((line, index): Remark[] => {
    if (!/^\s*\$?SecurityTypes\s*=\s*["']?(?:\w+,)*None\b/i.test(line)) return [];
    const message = 'A VNC server is started without a password: SecurityTypes None.';
    const mend = 'Write `SecurityTypes=VncAuth`, and make a password file by `vncpasswd`.';
    return [{ level: levelAt(path, 'error'), path, line: index + 1, message, mend }];
  });
}
