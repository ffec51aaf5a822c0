// Tables whose value stands before the name, and names behind bytes that nobody sees. The notation is that of corpus.ts.
import type { Case } from './corpus.ts';

export const earlierCellLeaks: readonly Case[] = [
  ['docs/a.md', '| Wert | Variable |\n|---|---|\n| `§T` | I_HF_TOKEN |\n'],
  ['docs/a.md', '| Value | Name |\n|:--|--:|\n| §P | `I_VNC_PASSWORD` |\n'],
  ['docs/a.md', 'Service | Current value | Variable\n---|---|---\nvnc | `§P` | I_VNC_PASSWORD\n'],
  ['docs/a.md', '| Secret | Variable |\n|---|---|\n| `§T` | I_HF_TOKEN |\n'],
];

export const earlierCellHarmless: readonly Case[] = [
  ['docs/a.md', 'Service | Variable\n---|---\nproxmox-ve8 | I_HF_TOKEN\n'],
  ['docs/a.md', '| Token | Variable |\n|---|---|\n| s3-backup2 | I_S3_TOKEN |\n| `github` | I_HF_TOKEN |\n'],
  ['docs/a.md', '| Commit | Variable |\n|---|---|\n| `§T` | I_HF_TOKEN |\n'],
  ['docs/a.md', '| Value | Variable |\n|---|---|\n| `<your-token>` | I_HF_TOKEN |\n| | I_S3_TOKEN |\n'],
  ['docs/a.md', '| Old | New |\n|---|---|\n| `MY_S3_BACKUP_TOKEN_2024` | I_S3_TOKEN |\n'],
  ['run.sh', 'echo `§T` | I_HF_TOKEN\n'],
];

/** A byte order mark, a blank that does not break, a letter of two bytes. */
export const unseenByteLeaks: readonly Case[] = ['\ufeff', '\u00a0', '\u00ff'].flatMap((mark): Case[] => [
  ['cmd/main.go', `${mark}v := os.Getenv("I_HF_TOKEN")\nif v == "" {\n\tv = "§T"\n}\n`],
  ['.env', `A=1\n${mark}I_VNC_PASSWORD=§P\n`],
  ['run.sh', `set -e\n${mark}I_VNC_PASSWORD=§P\n`],
]);
