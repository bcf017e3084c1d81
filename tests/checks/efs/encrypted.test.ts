import check from '../../../electron/engine/checks/efs/encrypted'
import { checkCases, fails, passes } from '../../support/check-cases'
import { fileSystem } from '../../support/facts/efs'

const files = fileSystem()

// Never unknown by itself, for the list tells it; never not-applicable, for every file system keeps files.
checkCases(check, {
  encrypted: { given: [files], says: [passes(files, { encrypted: true })] },
  'not encrypted': {
    given: [fileSystem({ encrypted: false })],
    says: [fails(files, { encrypted: false }, 'It was created without encryption.')],
  },
  'no file systems': { given: [], says: [] },
})
