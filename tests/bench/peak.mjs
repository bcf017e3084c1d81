// Loaded before a measured program: leaves what it used where the bench looks for it.
import { writeFileSync } from 'node:fs'

const file = process.env.TRIAD_BENCH_PEAK
process.on('exit', () => writeFileSync(file, JSON.stringify(process.resourceUsage())))
