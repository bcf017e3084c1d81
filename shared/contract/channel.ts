import { z } from 'zod'

/** One question: the shape of what is asked and of what is answered. */
export const channel = <const In extends z.ZodType, const Out extends z.ZodType>(
  request: In,
  response: Out,
) => ({ request, response })

/** Some names or ids, at least one. */
export const names = z.array(z.string().min(1).max(200)).min(1).max(500)
