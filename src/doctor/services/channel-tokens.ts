// Channels of a bot that are enabled and have no token: third seed, "Channels enabled without tokens". Those
// alone that work by a token: core.telegram.org/bots/api#authorizing-your-bot,
// docs.discord.com/developers/reference#authentication, docs.slack.dev/authentication/tokens.
import type { Remark } from '../site/check.ts';
import { levelAt } from '../site/rehearsal.ts';
import type { Site } from '../site/site.ts';
import { deploymentPaths } from '../texts/deployment-texts.ts';
import { scalarText, type YamlEntry, yamlAt, yamlDocuments } from '../texts/yaml-document.ts';

const byToken = /^(?:telegram|discord|slack|mattermost|matrix|zulip|line|feishu|dingtalk)$/i;
const tokenName = /token|api_?key|secret|password/i;

export interface EnabledChannel {
  readonly path: string;
  /** Its name and its map. */
  readonly channel: YamlEntry;
}

export function channelRemarks(site: Site): Remark[] {
  return enabledChannels(site).flatMap(({ path, channel }) => channelRemark(path, channel));
}

/** Those below `channels` of YAML and JSON that say `enabled: true`. */
export function enabledChannels(site: Site): readonly EnabledChannel[] {
  return deploymentPaths(site, 'configuration')
    .filter((path) => /\.(?:ya?ml|json5?)$/i.test(path))
    .flatMap((path) => {
      const text = site.read(path) ?? '';
      if (!/["']?channels["']?\s*:/.test(text)) return [];
      return yamlDocuments(text).flatMap((document) => {
        const channels = yamlAt(document, 'channels');
        const entries = channels?.kind === 'map' ? channels.entries : [];
        return entries.filter(isEnabled).map((channel) => ({ path, channel }));
      });
    });
}

function isEnabled({ value }: YamlEntry): boolean {
  return value.kind === 'map' && scalarText(yamlAt(value, 'enabled')) === 'true';
}

function channelRemark(path: string, { key, line, value }: YamlEntry): Remark[] {
  if (!byToken.test(key) || value.kind !== 'map') return [];
  const tokens = value.entries.filter((entry) => tokenName.test(entry.key));
  if (tokens.some((entry) => entry.value.kind !== 'scalar' || entry.value.text !== '')) return [];
  return [
    {
      level: levelAt(path, 'warning'),
      path,
      line: tokens[0]?.line ?? line,
      message: `The channel "${key}" is enabled and has no token.`,
      mend: `Name it by a variable, \`token: "\${${key.toUpperCase()}_TOKEN}"\`, or disable the channel.`,
    },
  ];
}
