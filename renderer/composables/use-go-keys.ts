import { useRouter } from 'vue-router'
import { pageKeys, windowKeys } from '../keys/table'
import { useLetters } from './use-keys'

/** How long `g` waits for its letter. */
const patience = 1500

/** `g`, then a letter: to the page of that letter. */
export function useGoKeys(): void {
  const router = useRouter()
  let until = 0
  useLetters((event) => {
    const waited = event.timeStamp < until
    until = event.key === windowKeys.go ? event.timeStamp + patience : 0
    const page = waited ? pageKeys.find(({ key }) => key === event.key)?.page : undefined
    if (page === undefined || !router.hasRoute(page)) return
    event.preventDefault()
    void router.push({ name: page })
  })
}
