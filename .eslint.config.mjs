import { defineConfig } from 'eslint/config';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

const NOTHING_HIDDEN = 'Say what is wrong in the code, or put the rule right here.';

export default defineConfig(
  { ignores: ['node_modules/', 'dist/', 'release/', '.tsbuild/', 'coverage/', 'test-results/', 'playwright-report/'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error', noInlineConfig: true } },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.recommended],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/only-throw-error': 'error',
      '@typescript-eslint/no-unnecessary-type-assertion': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/ban-ts-comment': 'error',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
    },
  },
  {
    files: ['**/*.{ts,tsx,mjs,cjs}'],
    rules: {
      eqeqeq: 'error',
      'no-empty': ['error', { allowEmptyCatch: false }],
      'no-var': 'error',
      'prefer-const': 'error',
      'no-debugger': 'error',
      'no-alert': 'error',
      'no-warning-comments': ['error', { terms: ['todo', 'fixme', 'xxx'], location: 'start' }],
    },
  },
  {
    // Why: named exports keep one name for one thing in every file; tools that ask for a default export get theirs.
    files: ['**/*.{ts,tsx}'],
    ignores: ['**/*.config.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        { selector: 'ExportDefaultDeclaration', message: 'Export it by its name.' },
        { selector: 'TSEnumDeclaration', message: 'A union of strings says the same and is erasable.' },
      ],
    },
  },
  {
    files: ['shared/**/*.ts', 'electron/**/*.ts', 'renderer/**/*.{ts,tsx}'],
    rules: { 'no-console': 'error' },
  },
  {
    files: ['shared/**/*.ts'],
    rules: {
      'no-restricted-globals': [
        'error',
        ...['window', 'document', 'process', 'Buffer', 'fetch', 'localStorage', 'setTimeout', 'setInterval'].map(
          (name) => ({
            name,
            message: 'shared is pure: the same input gives the same answer on any machine.',
          }),
        ),
      ],
      'no-restricted-properties': [
        'error',
        { object: 'Math', property: 'random', message: 'shared is pure: take the value as an argument.' },
        { object: 'Date', property: 'now', message: 'shared is pure: take the moment as an argument.' },
      ],
    },
  },
  {
    files: ['renderer/**/*.{ts,tsx}'],
    extends: [reactHooks.configs.flat.recommended],
    rules: {
      // Why: it warns of what the React compiler would leave alone, and the build has no compiler.
      'react-hooks/incompatible-library': 'off',
      'no-restricted-globals': [
        'error',
        { name: 'localStorage', message: 'Words and choices live in the newsroom, not in one window.' },
        { name: 'confirm', message: 'Use a dialog of ui/.' },
        { name: 'prompt', message: 'Use a dialog of ui/.' },
      ],
      'no-restricted-imports': [
        'error',
        {
          patterns: [{ group: ['node:*', 'electron', 'better-sqlite3'], message: 'The window runs in a browser too.' }],
        },
      ],
    },
  },
  {
    files: ['electron/core/**/*.ts', 'electron/loopback/**/*.ts', 'electron/cli/**/*.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        { paths: [{ name: 'electron', message: 'Only electron/main and electron/preload may know Electron.' }] },
      ],
    },
  },
  {
    files: ['tests/**/*.{ts,tsx}'],
    rules: {
      'no-restricted-properties': [
        'error',
        ...['only', 'skip', 'todo'].flatMap((property) =>
          ['it', 'describe'].map((object) => ({ object, property, message: NOTHING_HIDDEN })),
        ),
        { object: 'test', property: 'only', message: NOTHING_HIDDEN },
      ],
    },
  },
);
