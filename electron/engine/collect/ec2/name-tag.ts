interface Tagged {
  readonly Key?: string | undefined
  readonly Value?: string | undefined
}

/** The `Name` tag, which is what people know an EC2 resource by; else its id. */
export const nameTag = (tags: readonly Tagged[] | undefined, id: string): string =>
  tags?.find(({ Key }) => Key === 'Name')?.Value ?? id
