import { readFileSync } from 'node:fs'
import type { FrameworkId } from '../../shared/domain/framework'

/** One planned check, and the controls of each framework that it is to judge. */
export interface CatalogueRow {
  readonly id: string
  readonly controls: Readonly<Record<FrameworkId, readonly string[]>>
}

const listed = (cell = ''): readonly string[] => cell.split(',').filter((id) => id !== '')

/** The checks that Triad sets out to have, row by row. */
export const catalogueRows: readonly CatalogueRow[] = readFileSync(
  new URL('../fixtures/catalogue.tsv', import.meta.url),
  'utf8',
)
  .trimEnd()
  .split('\n')
  .slice(1)
  .map((row) => {
    const [id = '', cis, securityHub, pci] = row.split('\t')
    return {
      id,
      controls: {
        'cis-aws-foundations': listed(cis),
        'security-hub': listed(securityHub),
        'pci-dss': listed(pci),
      },
    }
  })
