import { defineCollector } from '../define-collector'
import { parseCredentialUses } from './parse-credential-uses'
import { reportText, type ReportText } from './report-text'

export const createCredentialUses = (textOf: ReportText) =>
  defineCollector({
    input: 'iam.credential-uses',
    reach: 'global',
    operations: ['iam:GenerateCredentialReport', 'iam:GetCredentialReport'],
    collect: async (place) => parseCredentialUses(await textOf(place)),
  })

export default createCredentialUses(reportText)
