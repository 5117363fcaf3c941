/** House rules that a machine can hold; the directions of import are held by tests/architecture.test.ts. */
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** Everywhere: plain data and functions. */
const forms = [
  { selector: 'ClassDeclaration, ClassExpression', message: 'No classes: readonly plain data and functions.' },
  { selector: 'TSEnumDeclaration', message: 'No enums: a union of literals says the same and is plain data.' },
  { selector: 'ExportDefaultDeclaration', message: 'No default exports: a thing has one name everywhere.' },
];

/** In what runs in a browser: Edge and Chrome 109 are the last ones for Windows 7 and 8.1, and have to do. */
const olderBrowsers = [
  {
    selector: 'MemberExpression[property.name=/^to(Sorted|Reversed|Spliced)$/]',
    message: 'Edge 109 lacks it: copy the list and sort the copy, [...list].sort(…).',
  },
];

/** In the engine: the same input gives the same output, so no clock, no chance, no machine's own locale. */
const sameOutput = [
  { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: 'The engine has no clock: take the day as an argument.' },
  {
    selector: "MemberExpression[object.name='Date'][property.name='now']",
    message: 'The engine has no clock: take the day as an argument.',
  },
  { selector: "MemberExpression[object.name='Math'][property.name='random']", message: 'The engine leaves nothing to chance.' },
  {
    selector: 'MemberExpression[property.name=/^toLocale/]',
    message: "The machine's own locale differs between offices: format it ourselves.",
  },
  { selector: "CallExpression[callee.property.name='localeCompare'][arguments.length=1]", message: "Name the locale: 'vi'." },
];

const outside = ['process', 'console', 'document', 'window', 'fetch', 'localStorage', 'Office', 'Excel', 'setTimeout'];

export default defineConfig(
  { ignores: ['dist/', 'demo/', 'coverage/', 'node_modules/'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.strict],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      'no-restricted-syntax': ['error', ...forms],
      eqeqeq: ['error', 'always'],
      'no-param-reassign': 'error',
      'no-eval': 'error',
      'no-implied-eval': 'error',
      // A group of a matched pattern, or an index just checked, is there: `!` says so in one character.
      '@typescript-eslint/no-non-null-assertion': 'off',
      // A record still being built may lose a key again.
      '@typescript-eslint/no-dynamic-delete': 'off',
      '@typescript-eslint/consistent-type-definitions': ['error', 'type'],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true }],
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
    },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    rules: { 'no-restricted-syntax': ['error', ...forms, ...olderBrowsers] },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    ignores: ['src/doors/**', 'src/taskpane/**'],
    rules: {
      'no-restricted-syntax': ['error', ...forms, ...olderBrowsers, ...sameOutput],
      'no-restricted-globals': [
        'error',
        ...outside.map((name) => ({ name, message: 'The engine touches nothing outside: leave it to a door.' })),
      ],
    },
  },
  {
    // `declare module` for a library without types has to describe what is there.
    files: ['**/*.d.ts'],
    rules: { '@typescript-eslint/consistent-type-definitions': 'off', 'no-restricted-syntax': 'off' },
  },
);
