const docs = 'https://docs.aws.amazon.com'

/** Control ids of Security Hub name their page: `S3.5` is on the page of the S3 controls. */
const control = /^AWS Security Hub, ([A-Za-z0-9]+)\.(\d+)/
/** Guides of AWS are named with the title of a page, whose address AWS changes at will: its search finds it. */
const page = /^((?:AWS|Amazon) [^,"]+), .*"([^"]+)"$/

/**
 * Where a source of a check can be read, on AWS's documentation; `null` for what is not there (CIS, PCI DSS) or not named
 * well enough to be found.
 */
export function sourceLink(source: string): string | null {
  const [, service, number] = control.exec(source) ?? []
  if (service !== undefined && number !== undefined) {
    const name = service.toLowerCase()
    return `${docs}/securityhub/latest/userguide/${name}-controls.html#${name}-${number}`
  }
  const [, guide, title] = page.exec(source) ?? []
  if (guide === undefined || title === undefined) return null
  const words = encodeURIComponent(`${guide} ${title}`)
  return `${docs}/search/doc-search.html?searchPath=documentation&searchQuery=${words}`
}
