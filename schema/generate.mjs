// Writes schema/leakline.schema.json from the definition of configuration files (src/config/configuration-keys.ts).
// Usage: npm run schema (which compiles first)
import { writeFileSync } from 'node:fs';
import { configurationSchema } from '../build/src/config/configuration-schema.js';

const text = `${JSON.stringify(configurationSchema(), null, 2)}\n`;
writeFileSync(new URL('leakline.schema.json', import.meta.url), text);
