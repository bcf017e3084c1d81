export { toVisible as toTerminal } from '../../../shared/text/visible'
