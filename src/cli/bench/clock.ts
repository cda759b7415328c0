/**
 * A clock that starts now and tells the seconds of processor time that this process, all its threads, has taken since:
 * the time on one core, whatever else the machine is doing.
 */
export function startClock(): () => number {
  const began = process.cpuUsage()
  return () => {
    const { user, system } = process.cpuUsage(began)
    return (user + system) / 1e6
  }
}

/** The most memory that this process has held so far, in megabytes (10⁶ bytes); the system counts in kibibytes. */
export const peakMemory = (): number => (process.resourceUsage().maxRSS * 1024) / 1e6
