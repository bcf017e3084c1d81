import { defineCollector } from '../define-collector'
import { parseRootUse } from './parse-root-use'
import { reportText, type ReportText } from './report-text'

export const createRootUse = (textOf: ReportText) =>
  defineCollector({
    input: 'iam.root-use',
    reach: 'global',
    operations: ['iam:GenerateCredentialReport', 'iam:GetCredentialReport'],
    collect: async (place) => [{ region: place.region, lastUsed: parseRootUse(await textOf(place)) }],
  })

export default createRootUse(reportText)
