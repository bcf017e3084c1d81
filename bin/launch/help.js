export const help = `Triad: how secure AWS accounts are, why, and what changed.

Usage: triad                     opens the window, or the dashboard in your browser
       triad COMMAND [options]   triad COMMAND --help says more

  profiles    lists the profiles of ~/.aws without signing in
  scan        reads accounts and judges them
  accounts    the accounts of this history: how critical they are, their groups and owners
  scores      shows each account's scores: proven, possible, coverage
  findings    lists findings, unsuppressed failures unless asked otherwise
  trend       shows how one account's scores went, and why
  calls       shows what the last scan of one account asked AWS, by operation
  compare     all accounts side by side; two (-p, -p) check by check; the last two scans of one (-p)
  checks      every check there is, live and attested, with all that is known about it
  export      writes what other programs read
  report      the printed report for management
  policy      writes the smallest read-only policy, or lists what is missing from it
  suppress    sets failures of one check aside until a date: an accepted risk still counts in the score
  due         moves the date on which one failure is due, until it is mended
  attest      states what no API can prove, with evidence, until a date
  decisions   what people decided and stated
  history     the history file: how big, how well, and safe copies of it
  settings    what is set for every account: Regions, schedule, owners, parameters of checks
  serve       serves the window to a browser of this machine
  demo        opens the demo: three made-up accounts with a year of scans, in a history of its own
  doctor      looks at everything that Triad needs, and says what is wrong

Options: --demo            three made-up accounts instead of your profiles
         --history FILE    the history file; else TRIAD_HISTORY, else the one that the window uses
         --version  -V
         --help     -h

Environment: TRIAD_HISTORY      the history file, an absolute path
             TRIAD_NO_DOWNLOAD  set to 1: never fetch Electron, serve to the browser instead
`
