import findings from './findings'
import iam from './iam'
import scan from './scan'
import score from './score'
import shell from './shell'

export default { ...shell, ...scan, ...score, ...findings, ...iam }
