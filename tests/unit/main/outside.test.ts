import fc from 'fast-check'
import { beforeEach, expect, it, vi } from 'vitest'
import { checks, manualChecks } from '../../../electron/engine/checks'
import { consoleUrl } from '../../../electron/engine/handlers/console-url'
import { sourceLink } from '../../../shared/text/source-link'

let isAllowedOutside: (address: string) => boolean
beforeEach(async () => {
  vi.doMock('electron', () => ({ shell: {} }))
  ;({ isAllowedOutside } = await import('../../../electron/main/shell/external'))
})

const catalogue = [...checks, ...manualChecks]
const sources = [...new Set(catalogue.flatMap((check) => check.sources))]

it.each([
  ['AWS Security Hub, S3.5', 'securityhub/latest/userguide/s3-controls.html#s3-5'],
  [
    'AWS Security Hub, CloudTrail.1 and CloudTrail.3',
    'securityhub/latest/userguide/cloudtrail-controls.html#cloudtrail-1',
  ],
  [
    'Amazon S3 User Guide, "Retaining versions & more"',
    'search/doc-search.html?searchPath=documentation&searchQuery=Amazon%20S3%20User%20Guide%20Retaining%20versions%20%26%20more',
  ],
])('a source of AWS is read at AWS: %s', (source, path) => {
  expect(sourceLink(source)).toBe(`https://docs.aws.amazon.com/${path}`)
})

it.each([['CIS AWS Foundations Benchmark 7.0, 4.2'], ['PCI DSS 4.0.1, 12.10'], ['AWS, somewhere'], ['']])(
  'another one has no address: %s',
  (source) => expect(sourceLink(source)).toBeNull(),
)

it('lets every source of every check that has an address out, and gives nearly every check one', () => {
  const links = sources.flatMap((source) => sourceLink(source) ?? [])
  expect(links.filter((link) => !isAllowedOutside(link))).toEqual([])
  const without = checks.filter((check) => check.sources.every((source) => sourceLink(source) === null))
  expect(without.map(({ id }) => id)).toEqual([])
})

it('links to a console that is let out for every type of resource, in every partition, whatever it is called', () => {
  const types = [...new Set(checks.map(({ resourceType }) => resourceType))]
  fc.assert(
    fc.property(
      fc.constantFrom(...types),
      fc.constantFrom('aws', 'aws-cn', 'aws-us-gov'),
      fc.string(),
      fc.string(),
      (type, partition, region, id) => {
        const url = consoleUrl({ arn: `arn:${partition}:s3:::${id}`, type, region, name: id })
        return url === null || isAllowedOutside(url)
      },
    ),
  )
})
