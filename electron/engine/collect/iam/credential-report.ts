import { defineCollector } from '../define-collector'
import { parseCredentialReport } from './parse-credential-report'
import { reportText, type ReportText } from './report-text'

export const createCredentialReport = (textOf: ReportText) =>
  defineCollector({
    input: 'iam.credential-report',
    reach: 'global',
    operations: ['iam:GenerateCredentialReport', 'iam:GetCredentialReport'],
    collect: async (place) => parseCredentialReport(await textOf(place)),
  })

export default createCredentialReport(reportText)
