export const reportFormats = ['pdf', 'html'] as const
export type ReportFormat = (typeof reportFormats)[number]

const address = /^\/report\/([A-Za-z0-9-]{1,64})\.(pdf|html)$/

/** Where a window finds the file, in Electron and over HTTP alike. */
export const reportPath = (id: string, format: ReportFormat): string => `/report/${id}.${format}`

/** Which file an address means; `null` for any other address. */
export function readReportPath(
  pathname: string,
): { readonly id: string; readonly format: ReportFormat } | null {
  const [, id, format] = address.exec(pathname) ?? []
  const known = reportFormats.find((each) => each === format)
  return id === undefined || known === undefined ? null : { id, format: known }
}
