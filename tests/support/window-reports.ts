import { createHash } from 'node:crypto'
import type { Answers } from './window-bridge'

/** What a window is told about reports: one preview of this page, nothing issued yet, no logo. */
export const reportAnswers = (html = '<!doctype html><title>Report</title><h1>Report</h1>'): Answers => ({
  'report.preview': () => ({ id: 'p1', title: 'Report' }),
  'report.issued': () => [],
  'report.logo': () => ({ logo: null }),
  'report.file': () => ({
    name: 'triad-report.html',
    sha256: createHash('sha256').update(html).digest('hex'),
    body: Buffer.from(html).toString('base64'),
  }),
})
