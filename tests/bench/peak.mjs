// Loaded before a measured program: leaves its peak memory in KiB where the bench looks for it.
import { writeFileSync } from 'node:fs'

const file = process.env.TRIAD_BENCH_PEAK
process.on('exit', () => writeFileSync(file, String(process.resourceUsage().maxRSS)))
