/** A clock that starts now and tells the seconds since. */
export function startClock(): () => number {
  const began = performance.now()
  return () => (performance.now() - began) / 1000
}

/** The most memory that this process has held so far, in megabytes (10⁶ bytes); the system counts in kibibytes. */
export const peakMemory = (): number => (process.resourceUsage().maxRSS * 1024) / 1e6
