import type { Handlers } from '../../../shared/contract/channels'
import { expected } from '../../../shared/contract/reply'
import { largestLogo, logoSchema, type LogoView } from '../../../shared/contract/views'
import { pictureType } from '../report/picture'
import type { History } from '../store/history'
import type { HandlerDeps } from './deps'

const key = 'report.logo'

/** The picture that was set; `null` where none was. */
export function readLogo(settings: History['settings']): LogoView['logo'] {
  const stored = logoSchema.shape.logo.safeParse(settings.get(key) ?? null)
  return stored.success ? stored.data : null
}

export const logoHandlers = ({
  history: { settings },
}: HandlerDeps): Pick<Handlers, 'report.logo' | 'report.set-logo'> => ({
  'report.logo': () => ({ logo: readLogo(settings) }),
  'report.set-logo': ({ image }) => {
    const logo = image === null ? null : { type: typeOf(Buffer.from(image, 'base64')), body: image }
    settings.set(key, logo)
    return { logo }
  },
})

/** By its bytes, whatever its name was: nothing that could hold a script or an address is taken. */
function typeOf(bytes: Uint8Array): 'image/png' | 'image/jpeg' {
  if (bytes.length > largestLogo)
    throw expected(
      'bad-request',
      'This picture is larger than 512 kB.',
      'Save it smaller and choose it again.',
    )
  const type = pictureType(bytes)
  if (type === null)
    throw expected(
      'bad-request',
      'This is no PNG or JPEG picture of at most 4,000 × 4,000 points.',
      'Save the logo as PNG and choose it again.',
    )
  return type
}
