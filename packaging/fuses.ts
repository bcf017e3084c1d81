import { FuseV1Options, FuseVersion, type FuseV1Config } from '@electron/fuses'

/**
 * What the packaged binary may still be told from outside. Every fuse is named: the build fails where an Electron has one
 * that is not. The engine needs none of them, because it is a thread of the main process.
 */
export const fuses = {
  version: FuseVersion.V1,
  strictlyRequireAllFuses: true,
  // Else ELECTRON_RUN_AS_NODE, NODE_OPTIONS or --inspect make a trusted program run anybody's code.
  [FuseV1Options.RunAsNode]: false,
  [FuseV1Options.EnableNodeOptionsEnvironmentVariable]: false,
  [FuseV1Options.EnableNodeCliInspectArguments]: false,
  // What the archive holds is checked while it is read (macOS and Windows), and nothing beside it is loaded instead.
  [FuseV1Options.EnableEmbeddedAsarIntegrityValidation]: true,
  [FuseV1Options.OnlyLoadAppFromAsar]: true,
  [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
  // The page comes from a scheme of its own; a file needs no rights.
  [FuseV1Options.GrantFileProtocolExtraPrivileges]: false,
  [FuseV1Options.EnableCookieEncryption]: true,
  // Electron's own default: without it WebAssembly is slower and no safer.
  [FuseV1Options.WasmTrapHandlers]: true,
} as const satisfies FuseV1Config
