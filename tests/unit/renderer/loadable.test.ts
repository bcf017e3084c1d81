import { expect, it } from 'vitest'
import { expected } from '../../../shared/contract/reply'
import { useLoadable } from '../../../renderer/stores/loadable'
import { later } from './mount-window'

const waiting = () => {
  const answers = new Map<string, ReturnType<typeof later<string>>>()
  const store = useLoadable(
    (question: string) => {
      const answer = later<string>()
      answers.set(question, answer)
      return answer.promise
    },
    (question) => question.charAt(0),
  )
  return { ...store, answer: (question: string) => answers.get(question)! }
}

it('keeps the answer to the last question, whichever comes last', async () => {
  const { state, load, answer } = waiting()
  const first = load('a')
  const second = load('b')
  answer('b').settle('about b')
  await second
  answer('a').settle('about a')
  await first
  expect(state.value).toEqual({ status: 'ready', value: 'about b' })
})

it('keeps the last good answer on screen while the same subject loads again, and when that fails', async () => {
  const { state, value, load, answer } = waiting()
  const first = load('a')
  expect(state.value).toEqual({ status: 'loading', last: null })
  answer('a').settle('old')
  await first
  const second = load('a2')
  expect([state.value, value.value]).toEqual([{ status: 'loading', last: 'old' }, 'old'])
  answer('a2').fail(expected('failed', 'No.', 'Try again.'))
  await second
  expect(state.value).toEqual({
    status: 'failed',
    trouble: { code: 'failed', message: 'No.', hint: 'Try again.' },
    last: 'old',
  })
})

it('takes the old answer off the screen where the subject is another', async () => {
  const { value, load, answer } = waiting()
  const first = load('a')
  answer('a').settle('about a')
  await first
  void load('b')
  expect(value.value).toBeNull()
})

it('asks the last question again, none where none was asked, and forgets on request', async () => {
  const { state, load, reload, clear, answer } = waiting()
  await reload()
  expect(state.value).toEqual({ status: 'idle' })
  void load('a')
  const again = reload()
  answer('a').settle('again')
  await again
  expect(state.value).toEqual({ status: 'ready', value: 'again' })
  clear()
  await reload()
  expect(state.value).toEqual({ status: 'idle' })
})

it('says in words that an answer of another shape means another version', async () => {
  const { state, load, answer } = waiting()
  const asked = load('a')
  answer('a').fail(new Error('zod says no'))
  await asked
  expect(state.value).toMatchObject({
    status: 'failed',
    trouble: { message: 'The window could not read what the engine answered.' },
  })
})
