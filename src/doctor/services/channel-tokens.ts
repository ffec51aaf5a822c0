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

export function channelRemarks(site: Site): Remark[] {
  return deploymentPaths(site, 'configuration')
    .filter((path) => /\.(?:ya?ml|json)$/i.test(path))
    .flatMap((path) => {
      const text = site.read(path) ?? '';
      if (!/["']?channels["']?\s*:/.test(text)) return [];
      return yamlDocuments(text).flatMap((document) => {
        const channels = yamlAt(document, 'channels');
        return channels?.kind === 'map'
          ? channels.entries.flatMap((channel) => channelRemark(path, channel))
          : [];
      });
    });
}

function channelRemark(path: string, { key, line, value }: YamlEntry): Remark[] {
  if (!byToken.test(key) || value.kind !== 'map' || scalarText(yamlAt(value, 'enabled')) !== 'true')
    return [];
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
