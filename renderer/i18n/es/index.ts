import decisions from './decisions'
import findings from './findings'
import scan from './scan'
import score from './score'
import shell from './shell'

export default { ...shell, ...scan, ...score, ...findings, ...decisions }
