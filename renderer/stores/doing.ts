import { toTrouble } from '../api'
import { useNoticesStore } from './notices'

/** Does a small thing and says that it is done, with a way back; or says what kept it from being done. */
export function useDoing() {
  const notices = useNoticesStore()
  return {
    /** Answers whether it was done. */
    async run(work: () => Promise<unknown>, said: string, undo?: () => Promise<unknown>): Promise<boolean> {
      try {
        await work()
        notices.say({ kind: 'done', message: said, hint: '', ...(undo === undefined ? {} : { undo }) })
        return true
      } catch (error) {
        notices.say({ kind: 'trouble', ...toTrouble(error) })
        return false
      }
    },
  }
}
