export const help = `Triad: how secure AWS accounts are, why, and what changed.

Usage: triad                     opens the window, or the dashboard in your browser
       triad COMMAND [options]   triad COMMAND --help says more

  profiles           lists the profiles of ~/.aws without signing in
  scan               reads accounts and judges them
  scores             scores of every account
  findings           what fails, and what could not be read
  trend              how the score moved, and why
  compare            what changed between two scans
  export findings    findings as ndjson or csv
  settings           Regions, schedule, parameters of checks, due dates
  serve              serves the dashboard to a browser of this machine
  demo               opens three made-up accounts with a year of scans
  doctor             looks at everything that Triad needs, and says what is wrong

Options: --demo     three made-up accounts instead of your profiles
         --version  -V
         --help     -h

Environment: TRIAD_HISTORY      the history file, an absolute path
             TRIAD_NO_DOWNLOAD  set to 1: never fetch Electron, serve to the browser instead
`
