/** Why this machine and user can open no window, in words after "because"; `null` where nothing speaks against it. */
export function whyNoWindow({ platform, env, getuid }) {
  if (platform !== 'linux') return null
  if (!env.DISPLAY && !env.WAYLAND_DISPLAY) return 'there is no display for a window'
  if (getuid() === 0) return 'the window does not open for root, for whom Chromium has no sandbox'
  return null
}
