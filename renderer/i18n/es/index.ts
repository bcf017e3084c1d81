import attest from './attest'
import decisions from './decisions'
import compare from './compare'
import findings from './findings'
import frameworks from './frameworks'
import palette from './palette'
import reports from './reports'
import iam from './iam'
import scan from './scan'
import score from './score'
import settings from './settings'
import severity from './severity'
import shell from './shell'

export default {
  ...shell,
  ...scan,
  ...score,
  ...findings,
  ...frameworks,
  ...compare,
  ...attest,
  ...decisions,
  ...reports,
  ...palette,
  ...settings,
  ...severity,
  ...iam,
}
