import { describe, expect, it } from 'vitest';
import { type Case, expandCase, findIn, valuesOf } from './corpus.ts';
import { codeLeaks } from './leaks-code.ts';
import { configLeaks } from './leaks-config.ts';

const passwords = ['hunter2', 'winebot123', 'S3cure!x'];

function each(cases: readonly Case[]): void {
  for (const [path, template] of cases) {
    for (const password of passwords) {
      it(`finds ${JSON.stringify(template)} (${password.length}) in ${path}`, () => {
        const { text, spans } = expandCase(template, valuesOf(template, password));
        expect(findIn(path, text).map((match) => match.secret)).toEqual(spans);
      });
    }
  }
}

describe('leaks in configuration', () => each(configLeaks));
describe('leaks in code and prose', () => each(codeLeaks));
