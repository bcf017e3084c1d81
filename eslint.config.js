import vue from 'eslint-plugin-vue'
import ts from 'typescript-eslint'
import prettier from 'eslint-config-prettier'

const noClasses = [
  { selector: 'ClassDeclaration', message: 'Functions and values: no classes.' },
  { selector: 'TSEnumDeclaration', message: 'A union of literals instead of an enum.' },
]

export default ts.config(
  { ignores: ['out/**', 'node_modules/**', 'dist/**', 'tests/lab/electron/bootstrap/**'] },
  ts.configs.strictTypeChecked,
  ts.configs.stylisticTypeChecked,
  vue.configs['flat/recommended'],
  {
    languageOptions: {
      parserOptions: {
        project: ['./tsconfig.node.json', './tsconfig.web.json'],
        extraFileExtensions: ['.vue'],
      },
    },
    rules: {
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-empty-object-type': 'off',
      'no-restricted-syntax': ['error', ...noClasses],
      'max-lines': ['error', { max: 150, skipBlankLines: true, skipComments: true }],
      'vue/multi-word-component-names': 'off',
      'vue/block-order': ['error', { order: ['script', 'template', 'style'] }],
      'vue/no-v-html': 'error',
    },
  },
  {
    // The client factory is the only place that makes SDK clients: guard, counter and limits sit there.
    files: ['electron/**/*.ts'],
    ignores: ['electron/engine/aws/**'],
    rules: {
      'no-restricted-syntax': [
        'error',
        ...noClasses,
        {
          selector: 'NewExpression[callee.name=/Client$/]',
          message: 'Clients come from engine/aws/clients.ts: it guards, counts and limits them.',
        },
      ],
    },
  },
  { files: ['**/*.vue'], languageOptions: { parserOptions: { parser: ts.parser } } },
  // ESLint's program cannot see into .vue files; vue-tsc checks these imports.
  { files: ['renderer/**/*.ts'], rules: { '@typescript-eslint/no-unsafe-argument': 'off' } },
  {
    // Tests read answers of known shape and plant wrong ones on purpose.
    files: ['tests/**/*.ts'],
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      'max-lines': 'off',
    },
  },
  // Tables that grow by a line with each check.
  {
    files: ['electron/engine/checks/index.ts', 'electron/engine/frameworks/*.ts', 'shared/domain/inputs.ts'],
    rules: { 'max-lines': 'off' },
  },
  { files: ['**/*.js', '**/*.cjs', '**/*.mjs', '*.ts'], ...ts.configs.disableTypeChecked },
  prettier,
)
