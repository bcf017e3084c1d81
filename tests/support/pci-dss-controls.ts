/** Requirements of PCI DSS that Triad knows of, by number, in our own words; those with a check leave the list. */
export const pciDssControls: readonly (readonly [control: string, title: string])[] = [
  ['7.2.6', 'Stores of card data are reached only as allowed'],
  ['A3.2.5.1', 'Finding card data is tested'],
  ['A3.2.5.2', 'Card data in the wrong place are dealt with'],
]
