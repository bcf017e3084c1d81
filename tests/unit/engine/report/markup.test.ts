import { expect, it } from 'vitest'
import { html } from '../../../../electron/engine/report/html/markup'

it.each([
  ['<script>alert(1)</script>', '&lt;script&gt;alert(1)&lt;/script&gt;'],
  [`" onload='x'`, '&quot; onload=&#39;x&#39;'],
  ['a & b', 'a &amp; b'],
  ['gpj.\u202etxt\u0000', 'gpj. txt '],
])('takes what is filled in as text: %j', (text, written) => {
  expect(html`<p title="${text}">${[text]}</p>`.markup).toBe(`<p title="${written}">${written}</p>`)
})

it('takes its own markup as markup', () => {
  const items = [1, 2].map((each) => html`<i>${each}</i>`)
  expect(html`<b>${items}</b>`.markup).toBe('<b><i>1</i><i>2</i></b>')
})
