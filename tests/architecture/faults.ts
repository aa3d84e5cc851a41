/** A fault against one fence: the files that hold it, by path; the first of them is the one to be reported. */
export interface Fault {
  rule: string;
  files: Record<string, string>;
}

const empty = 'export const nothing = 0;\n';
const importing = (specifier: string): string => `import * as other from '${specifier}';\nexport const held = other;\n`;

/** A file that imports another, both planted. */
const arrow = (rule: string, from: string, specifier: string, to: string): Fault => ({
  rule,
  files: { [from]: importing(specifier), [to]: empty },
});
/** A file that imports a package or a module of Node's. */
const outward = (rule: string, from: string, specifier: string): Fault => ({
  rule,
  files: { [from]: importing(specifier) },
});

/** One fault per rule of .dependency-cruiser.cjs; a rule without one fails the test. */
export const LAYER_FAULTS: Fault[] = [
  {
    rule: 'no-cycles',
    files: {
      'shared/lib/ring-a.ts': importing('./ring-b.ts'),
      'shared/lib/ring-b.ts': importing('./ring-a.ts'),
    },
  },
  outward('no-unresolved', 'shared/lib/lost.ts', './no-such-file.ts'),
  arrow('shared-stands-alone', 'shared/lib/outside.ts', '../../electron/core/target.ts', 'electron/core/target.ts'),
  outward('shared-has-no-runtime', 'shared/lib/with-node.ts', 'node:fs'),
  outward('shared-has-no-framework', 'shared/page/with-react.ts', 'react'),
  arrow('shared-lib-is-the-floor', 'shared/lib/up.ts', '../domain/target.ts', 'shared/domain/target.ts'),
  arrow('shared-domain-below-document', 'shared/domain/up.ts', '../document/target.ts', 'shared/document/target.ts'),
  arrow('shared-document-below-page', 'shared/document/up.ts', '../page/target.ts', 'shared/page/target.ts'),
  arrow('shared-page-beside-contract', 'shared/page/aside.ts', '../contract/target.ts', 'shared/contract/target.ts'),
  arrow('shared-contract-beside-page', 'shared/contract/aside.ts', '../page/target.ts', 'shared/page/target.ts'),
  arrow(
    'renderer-never-sees-a-host',
    'renderer/api/host.ts',
    '../../electron/core/target.ts',
    'electron/core/target.ts',
  ),
  outward('renderer-has-no-node', 'renderer/app/with-node.ts', 'node:path'),
  outward('renderer-has-no-native', 'renderer/app/native.ts', 'better-sqlite3'),
  arrow(
    'features-meet-at-their-doors',
    'renderer/features/one/reach.ts',
    '../two/inner.ts',
    'renderer/features/two/inner.ts',
  ),
  arrow(
    'app-uses-feature-doors',
    'renderer/app/reach.ts',
    '../features/two/inner.ts',
    'renderer/features/two/inner.ts',
  ),
  arrow(
    'editor-has-a-door',
    'renderer/features/one/editor.ts',
    '../../editor/adapter/inner.ts',
    'renderer/editor/adapter/inner.ts',
  ),
  outward('lexical-only-in-the-editor', 'renderer/features/one/lexical.ts', 'lexical'),
  arrow('only-app-composes', 'renderer/features/one/shell.ts', '../../app/target.ts', 'renderer/app/target.ts'),
  arrow('ui-knows-no-news', 'renderer/ui/news.ts', '../../shared/contract/target.ts', 'shared/contract/target.ts'),
  arrow('api-is-below-features', 'renderer/api/screen.ts', '../ui/target.ts', 'renderer/ui/target.ts'),
  arrow(
    'hosts-never-see-the-window',
    'electron/loopback/window.ts',
    '../../renderer/ui/target.ts',
    'renderer/ui/target.ts',
  ),
  outward('electron-only-in-its-host', 'electron/loopback/with-electron.ts', 'electron'),
  arrow('core-knows-no-host', 'electron/core/host.ts', '../loopback/target.ts', 'electron/loopback/target.ts'),
  arrow('hosts-are-siblings', 'electron/main/sibling.ts', '../loopback/target.ts', 'electron/loopback/target.ts'),
  arrow('preload-is-a-leaf', 'electron/preload/core.ts', '../core/target.ts', 'electron/core/target.ts'),
  arrow('nobody-imports-the-command-line', 'electron/loopback/cli.ts', '../cli/target.ts', 'electron/cli/target.ts'),
  outward('database-only-in-db', 'electron/core/services/with-database.ts', 'better-sqlite3'),
  outward('readers-only-in-import', 'electron/core/services/with-pages.ts', 'jsdom'),
  arrow(
    'readers-stay-in-their-worker',
    'electron/core/services/with-reader.ts',
    '../import/formats/html/target.ts',
    'electron/core/import/formats/html/target.ts',
  ),
  arrow(
    'migrations-are-frozen',
    'electron/core/db/migrations/0010-fault.ts',
    '../target.ts',
    'electron/core/db/target.ts',
  ),
  arrow(
    'repositories-know-no-service',
    'electron/core/db/service.ts',
    '../services/target.ts',
    'electron/core/services/target.ts',
  ),
  arrow(
    'code-never-imports-tests',
    'electron/core/tested.ts',
    '../../tests/support/target.ts',
    'tests/support/target.ts',
  ),
];

/** Arrows that the design allows, which no rule may report. */
export const ALLOWED: Record<string, string> = {
  'renderer/features/allowed/index.ts': importing('../other/index.ts'),
  'renderer/features/other/index.ts': importing('../../editor/index.ts'),
  'renderer/editor/index.ts': importing('lexical'),
  'renderer/app/allowed.ts': importing('../features/allowed/index.ts'),
  'electron/core/db/allowed.ts': importing('better-sqlite3'),
  'electron/core/db/migrations/0020-allowed.ts': importing('./migration.ts'),
  'electron/core/db/migrations/migration.ts': empty,
  'electron/main/allowed.ts': importing('electron'),
  'electron/cli/allowed.ts': importing('../loopback/allowed.ts'),
  'electron/loopback/allowed.ts': importing('../core/services/allowed.ts'),
  'electron/core/services/allowed.ts': importing('../db/allowed.ts'),
  'shared/page/allowed.ts': importing('../document/allowed.ts'),
  'shared/document/allowed.ts': importing('../domain/allowed.ts'),
  'shared/domain/allowed.ts': empty,
};

/** One fault per rule of .eslint.config.mjs that people lean on. */
export const LINT_FAULTS: Fault[] = [
  {
    rule: '@typescript-eslint/no-floating-promises',
    files: { 'electron/core/floating.ts': 'const later = async () => {};\nexport const f = () => {\n  later();\n};\n' },
  },
  {
    rule: '@typescript-eslint/no-explicit-any',
    files: { 'shared/lib/any.ts': 'export const f = (value: any): unknown => value;\n' },
  },
  {
    rule: '@typescript-eslint/switch-exhaustiveness-check',
    files: {
      'shared/lib/switch.ts':
        "export function f(value: 'a' | 'b'): number {\n  switch (value) {\n    case 'a':\n      return 1;\n  }\n  return 2;\n}\n",
    },
  },
  { rule: 'no-restricted-syntax', files: { 'shared/lib/default.ts': 'export default 1;\n' } },
  { rule: 'no-console', files: { 'electron/core/console.ts': "export const f = () => console.log('words');\n" } },
  {
    rule: 'no-empty',
    files: {
      'electron/core/swallow.ts': 'export function f(): void {\n  try {\n    JSON.parse("x");\n  } catch {}\n}\n',
    },
  },
  {
    rule: 'no-restricted-properties',
    files: { 'shared/domain/random.ts': 'export const f = (): number => Math.random();\n' },
  },
  {
    rule: 'no-restricted-globals',
    files: { 'renderer/ui/storage.ts': "export const f = (): string | null => localStorage.getItem('x');\n" },
  },
  {
    rule: 'react-hooks/rules-of-hooks',
    files: {
      'renderer/ui/Hooked.tsx':
        "import { useState } from 'react';\nexport function Hooked(props: { on: boolean }) {\n  if (props.on) useState(0);\n  return null;\n}\n",
    },
  },
  {
    rule: 'no-restricted-imports',
    files: {
      'renderer/app/node-import.ts':
        "import { readFileSync } from 'node:fs';\nexport const f = () => readFileSync('x');\n",
    },
  },
  {
    rule: '@typescript-eslint/ban-ts-comment',
    files: { 'shared/lib/silenced.ts': '// @ts-ignore\nexport const f: number = 1;\n' },
  },
];
