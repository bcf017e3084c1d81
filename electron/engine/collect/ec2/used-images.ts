import { EC2Client, paginateDescribeImages, type Image } from '@aws-sdk/client-ec2'
import { mapRead, type Read } from '../../../../shared/domain/evidence'
import type { UsedImage } from '../../../../shared/domain/inputs/ec2'
import { allItems } from '../../aws/pages'
import { batches } from '../batches'
import type { Place } from '../define-collector'
import { read } from '../read'

/** AWS takes no more values in one filter. */
const most = 200

/**
 * What AWS says of the images that instances were started from, whoever owns them. A filter leaves out what is gone,
 * where a list of ids would be refused as a whole.
 */
export async function usedImages(
  place: Place,
  images: Iterable<string>,
): Promise<(id: string) => Read<UsedImage>> {
  const ids = [...new Set(images)].sort()
  const answers = new Map<string, Read<UsedImage>>()
  const asked = await Promise.all(
    batches(ids, most).map(async (chunk) => [chunk, await read(ask(place, chunk))] as const),
  )
  for (const [chunk, answer] of asked)
    for (const id of chunk)
      answers.set(
        id,
        mapRead(answer, (found) =>
          toUsedImage(
            id,
            found?.find(({ ImageId }) => ImageId === id),
            place,
          ),
        ),
      )
  return (id) => {
    const answer = answers.get(id)
    if (answer === undefined) throw new Error(`The image ${id} was not asked for.`)
    return answer
  }
}

const ask = ({ connect }: Place, ids: readonly string[]): Promise<readonly Image[]> =>
  allItems(
    paginateDescribeImages(
      { client: connect(EC2Client), pageSize: 1000 },
      // AWS leaves out images of others that are deprecated, and own ones that are disabled, unless it is asked.
      { Filters: [{ Name: 'image-id', Values: [...ids] }], IncludeDeprecated: true, IncludeDisabled: true },
    ),
    ({ NextToken }) => NextToken,
    ({ Images }) => Images,
  )

const toUsedImage = (id: string, image: Image | undefined, { account }: Place): UsedImage => ({
  id,
  listed:
    image === undefined
      ? null
      : {
          own: image.OwnerId === account.id,
          createdAt: image.CreationDate ?? null,
          deprecatedAt: image.DeprecationTime ?? null,
        },
})
