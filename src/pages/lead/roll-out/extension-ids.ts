/** What the browsers know the extension by: the first follows from the package's key, the second stands in its manifest. */
export const extensionIds = {
  chromium: 'eanpidlhnablcgkillkkblnpkdpckkne',
  firefox: 'recordwell@recordwell.example',
} as const
