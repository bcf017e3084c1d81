/** Requirements of PCI DSS that Triad knows of, by number, in our own words; those with a check leave the list. */
export const pciDssControls: readonly (readonly [control: string, title: string])[] = []
