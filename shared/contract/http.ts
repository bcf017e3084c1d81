/**
 * How a browser speaks to `triad serve`, in one place for both sides.
 *
 * 1. The launch URL, `GET /launch/TOKEN`, is good once and for a minute. It answers 303 to `/#key=KEY` and sets the
 *    session's cookie (HttpOnly). The fragment reaches the page only: no server, log or other port ever sees the key,
 *    while the cookie, which a browser sends to every port of 127.0.0.1, authorises no question on its own.
 * 2. Before its router starts the page takes the key out of `location.hash`, keeps it in `sessionStorage` (of this origin
 *    and tab, so that a reload keeps working) and wipes the fragment with `history.replaceState`.
 * 3. `POST /api/CHANNEL` with the request as JSON, `content-type: application/json` and the key in `x-triad-key`. Answers
 *    a `Reply` as JSON, whatever the status. A refusal at the door is a `Reply` too (code `refused`, with a hint): a page
 *    without a key asks its reader to start over from the terminal.
 * 4. `GET /api/events`: server-sent events, each `message` one engine event as JSON. The cookie is enough.
 *    `EventSource` connects again by itself; stores reload on its `open`, for events sent meanwhile are lost.
 * 5. `GET /report/ID.html` and `.pdf`: a report's bytes as issued, or a preview's. The one address with a policy of its own,
 *    which lets our page frame it and nothing run in it.
 */
export const http = {
  launch: '/launch/',
  api: '/api/',
  events: '/api/events',
  keyHeader: 'x-triad-key',
  keyFragment: '#key=',
} as const
