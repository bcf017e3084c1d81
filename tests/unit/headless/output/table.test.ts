import { expect, it } from 'vitest'
import { toTable } from '../../../../electron/headless/output/table'

interface Row {
  readonly name: string
  readonly count: number
}
const columns = [
  { title: 'name', cell: ({ name }: Row) => name },
  { title: 'count', align: 'right', cell: ({ count }: Row) => String(count) },
] as const

it('aligns by what a terminal shows, makes names safe and cuts nothing', () => {
  const rows = [
    { name: 'a', count: 1 },
    { name: '日本', count: 23 },
    { name: 'x\u202ey', count: 456 },
  ]
  expect(toTable<Row>(columns, rows)).toBe(
    ['NAME        COUNT', 'a               1', '日本           23', 'x\\u{202e}y    456', ''].join('\n'),
  )
})

it('colours a cell without moving the next one', () => {
  const painted = [{ ...columns[0], paint: (text: string) => `<${text}>` }, columns[1]]
  expect(toTable<Row>(painted, [{ name: 'a', count: 1 }])).toBe('NAME  COUNT\n<a   >      1\n')
})

it('prints its titles where there is no row', () => {
  expect(toTable<Row>(columns, [])).toBe('NAME  COUNT\n')
})
