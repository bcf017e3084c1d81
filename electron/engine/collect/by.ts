/** Puts in the order of one field, so that an answer in another order is the same fact. */
export const by =
  <K extends string>(field: K) =>
  (one: Readonly<Record<K, string>>, other: Readonly<Record<K, string>>): number =>
    one[field] < other[field] ? -1 : 1
