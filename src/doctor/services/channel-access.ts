// Channels of a bot that are enabled and say of nobody that he may talk to it. Third seed: "Channel authorization not
// configured (empty allow_from)". What a program does without a list differs; that nobody is named is told.
import type { Remark } from '../site/check.ts';
import { levelAt } from '../site/rehearsal.ts';
import type { Site } from '../site/site.ts';
import { enabledChannels } from './channel-tokens.ts';

const byPeople =
  /^(?:telegram|discord|slack|whatsapp|signal|mattermost|matrix|imessage|qq|feishu|dingtalk|line|wechat)$/i;
/** Whatever says who may, or to whom alone it writes. */
const namesSomeone =
  /allow|permit|white_?list|auth|users?(?:_?ids?)?$|admin|owner|policy|pairing|access|group|member|peer|chats?(?:_?ids?)?$|channels?(?:_?ids?)?$|room|guild|contacts?$|recipient|accounts|webhook|^(?:to|dms?)$/i;
/** Where no list means that each person has to be let in first: docs.openclaw.ai/channels/pairing. */
const pairsFirst = /(?:^|\/)(?:\.?openclaw|\.?moltbot|\.?clawdbot)(?:\/[^/]*)?\.json5?$/i;

export function channelAccessRemarks(site: Site): Remark[] {
  return enabledChannels(site).flatMap(({ path, channel: { key, line, value } }): Remark[] => {
    if (!byPeople.test(key) || pairsFirst.test(path) || value.kind !== 'map') return [];
    if (value.entries.some((entry) => namesSomeone.test(entry.key))) return [];
    return [
      {
        level: levelAt(path, 'warning'),
        path,
        line,
        message: `The channel "${key}" is enabled and says of nobody that he may talk to the bot: some programs then let in everybody.`,
        mend: 'Name who may: `allow_from: ["@alice", "123456789"]`.',
      },
    ];
  });
}
