import path from 'node:path'
import { flipFuses } from '@electron/fuses'
import type { AfterPackContext, Configuration, FileSet } from 'electron-builder'
import { appId } from '../electron/main/shell/app-id'
import manifest from '../package.json'
import { fuses } from './fuses'

/** The file that Electron was copied to; the fuses are in it, or in the framework beside it. */
const binaryOf = ({ appOutDir, electronPlatformName, packager }: AfterPackContext): string => {
  const name = packager.appInfo.productFilename
  const file = { darwin: `${name}.app`, win32: `${name}.exe` }[electronPlatformName]
  return path.join(appOutDir, file ?? manifest.name)
}

/** A font is data to the build, which lists the licences of code. */
const fontLicence = (font: string): FileSet => ({
  from: `node_modules/@fontsource-variable/${font}`,
  to: `licences/${font}`,
  filter: ['LICENSE'],
})

/**
 * What goes into the archive. `${platform}` in such a list is the machine that builds, so each system names its own
 * native module; `${arch}` is the one that is built for.
 */
const filesFor = (native: string): (string | FileSet)[] => [
  'out',
  'resources/*.png',
  'LICENSE',
  // The command line runs on Node, from a clone: this binary's fuses forbid to be one.
  '!out/main/cli{,-*}.js',
  '!**/*.map',
  `!node_modules/better-sqlite3/prebuilds/!(${native}).node`,
  '!node_modules/better-sqlite3/{deps,src}/**',
  '!node_modules/better-sqlite3/{binding.gyp,README.md}',
  // Only a build of better-sqlite3 needs the first, and it comes built; the others are Node for a clone.
  '!node_modules/node-{addon-api,linux-*,win-*}/**',
  fontLicence('inter'),
  fontLicence('jetbrains-mono'),
]

/** How the desktop program is packed. Nothing is signed for others and nothing is published: docs/decisions says why. */
export default {
  appId,
  productName: 'Triad',
  copyright: 'Licensed under Apache-2.0',
  electronVersion: manifest.devDependencies.electron,
  directories: { output: 'dist', buildResources: 'packaging' },
  artifactName: '${name}-${version}-${os}-${arch}.${ext}',
  // What lies outside of the archive is not covered by its integrity: the native module alone, never scripts.
  asar: { smartUnpack: false },
  asarUnpack: ['**/*.node'],
  npmRebuild: false,
  publish: null,
  // Packaging metadata only: there is no public address yet, and a deb asks for one.
  extraMetadata: { productName: 'Triad', desktopName: 'triad.desktop', homepage: 'https://triad.invalid' },
  afterPack: async (context) => {
    await flipFuses(binaryOf(context), fuses)
  },
  linux: {
    target: ['AppImage', 'deb'],
    icon: 'resources/icon.png',
    category: 'System;Security',
    maintainer: 'Triad <triad@triad.invalid>',
    syncDesktopName: true,
    files: filesFor('linux-${arch}'),
  },
  mac: {
    target: ['dmg'],
    icon: 'resources/icon.icns',
    category: 'public.app-category.developer-tools',
    // Signed for this machine alone ("ad hoc"), which Apple silicon asks of everything that runs; and so no hardened
    // runtime, which would refuse Electron's framework under such a signature.
    identity: '-',
    hardenedRuntime: false,
    notarize: false,
    files: filesFor('darwin-${arch}'),
  },
  win: {
    target: ['nsis'],
    icon: 'resources/icon.ico',
    files: filesFor('win32-${arch}'),
  },
  // For the person who installs it, without an administrator.
  nsis: { oneClick: false, perMachine: false, allowElevation: false },
} satisfies Configuration
