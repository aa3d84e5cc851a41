import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { HtmlValidate } from 'html-validate';
import { beforeAll, describe, expect, it } from 'vitest';
import { emptyDocument, type ArticleDocument } from '../../shared/document/article-document.ts';
import { emptyShell, type SiteShell } from '../../shared/document/site-shell.ts';
import { hostileStory } from '../fixtures/hostile-story.ts';
import { longStory } from '../fixtures/documents.ts';
import { bundleOf, sampleStory, themedShell } from '../support/page-bundles.ts';

const VNU = join(import.meta.dirname, '..', '..', 'node_modules', 'vnu-jar', 'build', 'dist', 'vnu.jar');
const hasJava = existsSync(VNU) && spawnSync('java', ['-version']).status === 0;

const STORIES: Record<string, () => ArticleDocument> = {
  'the sample story': () => sampleStory(),
  'a plain story': () => longStory(900),
  'a story nobody has begun': () => emptyDocument('en'),
  'a story full of traps': () => hostileStory(),
  'a right-to-left story': () => sampleStory(({ fields }) => void (fields.language = 'ar')),
  'a themed page': () => sampleStory(),
};
const SHELLS: Record<string, () => SiteShell> = {
  'a story nobody has begun': emptyShell,
  'a themed page': themedShell,
};

const validator = new HtmlValidate({
  extends: ['html-validate:recommended', 'html-validate:document', 'html-validate:a11y'],
  rules: {
    // Why: a browser refuses `integrity` on file://, even where it is right.
    'require-sri': 'off',
    'no-inline-style': 'error',
    // Why: “headline | section | site” is as long as the desk wrote its headline; search engines cut it where they like.
    'long-title': 'off',
  },
});

const pages = new Map<string, string>();
beforeAll(async () => {
  for (const [name, make] of Object.entries(STORIES)) {
    const shell = SHELLS[name]?.();
    pages.set(name, join((await bundleOf(make(), shell ? { shell } : {})).path, 'index.html'));
  }
});

describe('html-validate finds no fault in', () => {
  it.each(Object.keys(STORIES))('%s', async (name) => {
    const report = await validator.validateString(readFileSync(pages.get(name) ?? '', 'utf8'));
    const faults = report.results.flatMap(({ messages }) =>
      messages.map(({ ruleId, message, line, column }) => `${line}:${column} ${ruleId}: ${message}`),
    );
    expect(faults).toEqual([]);
  });
});

describe('the Nu Html Checker (needs a Java) finds no fault in', () => {
  it.skipIf(!hasJava)('any of them', () => {
    const args = ['-jar', VNU, '--format', 'json', '--exit-zero-always', '--stdout', ...pages.values()];
    const { messages } = JSON.parse(execFileSync('java', args, { encoding: 'utf8' })) as {
      messages: { type: string; message: string; url: string; lastLine: number }[];
    };
    // Why: it takes 'self' of a page on file:// for nothing at all; that the policy lets our own files in is asked of a browser.
    const faults = messages.filter(({ message }) => !message.includes('Content Security Policy'));
    expect(faults.map(({ type, message, lastLine }) => `${lastLine} ${type}: ${message}`)).toEqual([]);
  });
});
