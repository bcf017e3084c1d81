// What is pictured: the pages, what each shows once it has its answers (else its figures), and the states of all of them.

export const pages = {
  overview: '/',
  responsibilities: '/responsibilities',
  frameworks: '/frameworks',
  findings: '/findings',
  trends: '/trends',
  compare: '/compare',
  pair: '/compare/accounts',
  changes: '/compare/dates',
  iam: '/iam',
  decisions: '/decisions',
  permissions: '/permissions',
  reports: '/reports',
  settings: '/settings',
}
export const marks = {
  overview: '.hero',
  trends: 'canvas',
  findings: '.findings',
  responsibilities: '.row',
  frameworks: '.control',
  compare: 'main table',
  pair: 'main table',
  iam: '.iam',
  reports: 'form',
}
const answer = (value) => (route) => route.fulfill({ json: value })
const frame = ['app.about', 'targets.list', 'scan.active', 'scan.questions', 'profiles.list', 'views.list']
const behindFrame = (handle) => (route) =>
  frame.some((channel) => route.request().url().endsWith(`/api/${channel}`))
    ? route.fallback()
    : handle(route)
export const states = {
  empty: {
    '**/api/targets.list': answer({ ok: true, value: [] }),
    '**/api/profiles.list': answer({ ok: true, value: [] }),
  },
  // Never answered: what a slow disk looks like.
  loading: { '**/api/*': behindFrame(() => undefined) },
  failed: {
    '**/api/*': behindFrame(
      answer({
        ok: false,
        error: {
          code: 'failed',
          message: 'The history file is used by another program.',
          hint: 'Close the other Triad window, then try again.',
        },
      }),
    ),
  },
  stopped: { '**/api/*': (route) => route.abort('connectionrefused') },
}
