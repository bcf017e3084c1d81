import type { Report } from '../../electron/engine/report/report'

const figure = { proven: 63.9, possible: 81.1, coverage: 85 }
const at = '2026-11-24T12:00:00.000Z'
const times = <T>(count: number, each: T): readonly T[] => Array.from({ length: count }, () => each)

/** A report as full as one can be, in which every text that may come from outside is this one. */
export const reportOf = (text: string): Report => ({
  ...{ language: 'en', title: text, subject: text, issuedAt: at, verdict: text, imprint: text, grade: 'D' },
  period: { from: '2026-10-01T12:00:00.000Z', to: at },
  overall: { figure, before: 67.8 },
  goals: (['availability', 'integrity', 'confidentiality'] as const).map((goal) => ({
    ...{ goal, figure, before: 60 },
  })),
  open: { critical: 4, high: 9 },
  risks: times(5, {
    ...{ severity: 'critical', risk: text, fact: text, where: text, worth: 2.5, bound: 'exact' },
  }),
  decisions: times(3, { lead: text, rest: text }),
  owners: {
    more: 2,
    rows: [
      ...times(4, { owner: text, failing: 1234, urgent: 123, overdue: 99 }),
      { owner: null, failing: 17, urgent: 4, overdue: 0 },
    ],
  },
  changes: {
    moves: [
      { cause: 'fixed', points: 0.5, findings: 6 },
      { cause: 'new-failures', points: -4.4, findings: 2 },
    ],
    counts: { fixed: 6, new: 2, reopened: 0, gone: 1, unseen: 0, 'seen-again': 0 },
    sentence: text,
  },
  trend: [
    { at: '2026-10-01T12:00:00.000Z', proven: 67.8, possible: 80 },
    { at, proven: 63.9, possible: 81.1 },
  ],
  accounts: {
    ...{ all: 30, more: 20 },
    rows: times(10, {
      ...{ name: text, id: '1111 2222 3333', criticality: 'production', figure, grade: 'D' },
      ...{ change: -3.9, failing: 17 },
    }),
  },
  coverage: {
    sentences: times(3, text),
    counts: { pass: 1000, fail: 17, unknown: 3, 'not-applicable': 9, attested: 2, suppressed: 1 },
    refused: times(4, { operation: text, where: text, worth: 13.5 }),
    moreRefused: 2,
  },
  accepted: {
    ...{ more: 3, sentence: text },
    rows: times(4, {
      ...{ what: text, where: text, kind: text, owner: text, reason: text, endsAt: at, failing: 1 },
    }),
  },
  method: times(5, text),
})
