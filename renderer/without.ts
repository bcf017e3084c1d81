/** A copy that lacks one key. */
export const without = <T extends object, K extends keyof T & string>(value: T, key: K): Omit<T, K> =>
  Object.fromEntries(Object.entries(value).filter(([name]) => name !== key)) as Omit<T, K>
