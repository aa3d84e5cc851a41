/** Who may import whom (docs/decisions/0003). One rule per arrow that must not exist; tests/architecture plants a fault for each. */
const forbid = (name, comment, from, to) => ({ name, severity: 'error', comment, from, to });
const packages = (...names) => `(^|/)node_modules/(${names.join('|')})(/|$)`;
const LEXICAL = packages('lexical', '@lexical');

module.exports = {
  forbidden: [
    forbid(
      'no-cycles',
      'Two files that need each other are one thought in two places.',
      {},
      { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    ),
    forbid('no-unresolved', 'An import must lead somewhere.', {}, { couldNotResolve: true, pathNot: '^virtual:' }),

    forbid(
      'shared-stands-alone',
      'shared is pure TypeScript: nothing of ours from outside it.',
      { path: '^shared/' },
      { path: '^(electron|renderer|tests)/' },
    ),
    forbid(
      'shared-has-no-runtime',
      'shared knows no Node, React, Lexical, Electron or database.',
      { path: '^shared/' },
      { dependencyTypes: ['core'] },
    ),
    forbid(
      'shared-has-no-framework',
      'shared knows no Node, React, Lexical, Electron or database.',
      { path: '^shared/' },
      { path: packages('react', 'react-dom', 'lexical', '@lexical', 'electron', 'better-sqlite3') },
    ),
    forbid(
      'shared-lib-is-the-floor',
      'lib <- domain <- document <- page, contract.',
      { path: '^shared/lib/' },
      { path: '^shared/(?!lib/)' },
    ),
    forbid(
      'shared-domain-below-document',
      'lib <- domain <- document <- page, contract.',
      { path: '^shared/domain/' },
      { path: '^shared/(document|page|contract)/' },
    ),
    forbid(
      'shared-document-below-page',
      'lib <- domain <- document <- page, contract.',
      { path: '^shared/document/' },
      { path: '^shared/(page|contract)/' },
    ),
    forbid(
      'shared-page-beside-contract',
      'The page is made from a document alone.',
      { path: '^shared/page/' },
      { path: '^shared/contract/' },
    ),
    forbid(
      'shared-contract-beside-page',
      'The contract carries documents, never pages.',
      { path: '^shared/contract/' },
      { path: '^shared/page/' },
    ),

    forbid(
      'renderer-never-sees-a-host',
      'The window meets its host only through the contract.',
      { path: '^renderer/' },
      { path: '^electron/' },
    ),
    forbid(
      'renderer-has-no-node',
      'The window runs in a browser too.',
      { path: '^renderer/', pathNot: '^renderer/vite\\.config\\.ts$' },
      { dependencyTypes: ['core'] },
    ),
    forbid(
      'renderer-has-no-native',
      'The window runs in a browser too.',
      { path: '^renderer/' },
      { path: packages('electron', 'better-sqlite3') },
    ),
    forbid(
      'features-meet-at-their-doors',
      'A feature is reached through its index.ts.',
      { path: '^renderer/features/([^/]+)/' },
      { path: '^renderer/features/([^/]+)/', pathNot: '^renderer/features/($1/|[^/]+/index\\.ts$)' },
    ),
    forbid(
      'app-uses-feature-doors',
      'A feature is reached through its index.ts.',
      { path: '^renderer/(?!features/)' },
      { path: '^renderer/features/', pathNot: '^renderer/features/[^/]+/index\\.ts$' },
    ),
    forbid(
      'editor-has-a-door',
      'The editor is reached through its index.ts; its promises stand in editor-api.ts.',
      { path: '^renderer/(?!editor/)' },
      { path: '^renderer/editor/', pathNot: '^renderer/editor/(index|editor-api)\\.ts$' },
    ),
    forbid(
      'lexical-only-in-the-editor',
      'Lexical could be replaced by replacing one folder.',
      { path: '^(renderer|electron|shared)/', pathNot: '^renderer/editor/' },
      { path: LEXICAL },
    ),
    forbid(
      'only-app-composes',
      'Nothing beneath the shell may know it.',
      { path: '^renderer/(ui|api|editor|features)/' },
      { path: '^renderer/app/' },
    ),
    forbid(
      'ui-knows-no-news',
      'Buttons and fields know neither stories nor calls.',
      { path: '^renderer/ui/' },
      { path: '^renderer/(?!ui/)|^shared/(contract|document|page)/' },
    ),
    forbid(
      'api-is-below-features',
      'The client knows the contract and no screen.',
      { path: '^renderer/api/' },
      { path: '^renderer/(?!api/)' },
    ),

    forbid(
      'hosts-never-see-the-window',
      'A host serves the built window as files.',
      { path: '^electron/' },
      { path: '^renderer/' },
    ),
    forbid(
      'electron-only-in-its-host',
      'The application is plain Node.',
      { path: '^(electron|renderer|shared)/', pathNot: '^electron/(main|preload)/' },
      { path: packages('electron') },
    ),
    forbid(
      'core-knows-no-host',
      'Hosts stand over the core, never under it.',
      { path: '^electron/core/' },
      { path: '^electron/(main|preload|loopback|cli)/' },
    ),
    forbid(
      'hosts-are-siblings',
      'The Electron and the loopback host share the core and nothing else.',
      { path: '^electron/(main|loopback)/' },
      { path: '^electron/(main|loopback|preload|cli)/', pathNot: '^electron/$1/' },
    ),
    forbid(
      'preload-is-a-leaf',
      'The preload passes messages and knows nothing.',
      { path: '^electron/preload/' },
      { path: '^electron/(?!preload/)' },
    ),
    forbid(
      'nobody-imports-the-command-line',
      'The command line is a host too.',
      { path: '^electron/(?!cli/)' },
      { path: '^electron/cli/' },
    ),

    forbid(
      'database-only-in-db',
      'Statements live in repositories.',
      { path: '^(electron|renderer|shared)/', pathNot: '^electron/core/db/' },
      { path: packages('better-sqlite3') },
    ),
    forbid(
      'readers-only-in-import',
      'Pages and Word files are read in one place, in a worker that nothing else starts with.',
      { path: '^(electron|renderer|shared)/', pathNot: '^electron/core/import/' },
      { path: packages('jsdom', '@mozilla', 'dompurify', 'mammoth', 'marked') },
    ),
    forbid(
      'readers-stay-in-their-worker',
      'The readers are heavy and meet strangers’ files: the rest of the core asks their worker.',
      { path: '^electron/(?!core/import/)' },
      {
        path: '^electron/core/import/(import-file|import-worker|formats/(html|docx|rtf|markdown)/)',
        dependencyTypesNot: ['type-only'],
      },
    ),
    forbid(
      'migrations-are-frozen',
      'A released step must not change because our code did.',
      { path: '^electron/core/db/migrations/\\d{4}-' },
      { path: '^(electron|shared|renderer)/', pathNot: '^electron/core/db/migrations/migration\\.ts$' },
    ),
    forbid(
      'repositories-know-no-service',
      'Services stand on repositories.',
      { path: '^electron/core/db/' },
      { path: '^electron/core/(services|rpc|jobs)/' },
    ),

    forbid(
      'code-never-imports-tests',
      'What ships does not know its tests.',
      { path: '^(electron|renderer|shared)/' },
      { path: '^tests/' },
    ),
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: '.tsconfig.base.json' },
    doNotFollow: { path: 'node_modules' },
    // Why: only our own dist; packages keep what they export in folders of that name.
    exclude: { path: '^(\\.tsbuild|dist)/|\\?(raw|url|worker)' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.cjs', '.d.ts'],
    },
  },
};
