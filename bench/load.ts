import autocannon from 'autocannon'

/** Requests that are repeated in turn, by some people at once. */
export type Load = { url: string; requests: { method?: 'GET' | 'POST'; path: string; headers?: Record<string, string>; body?: string }[] }

export type Figures = { perSecond: number; p50: number; p99: number }

const atOnce = 10

/**
 * Puts a server under load for a while. Each of the people begins with another request, for they do not all do the same thing at
 * the same moment. Times are in milliseconds. Any answer but a good one is an error, not a figure.
 */
export const measure = async ({ url, requests }: Load, seconds: number): Promise<Figures> => {
  let people = 0
  const setupClient = (client: autocannon.Client) => {
    const first = Math.floor((requests.length * people++) / atOnce)
    client.setRequests([...requests.slice(first), ...requests.slice(0, first)])
  }
  const result = await autocannon({ url, requests, connections: atOnce, duration: seconds, sampleInt: 250, setupClient })
  if (result.non2xx || result.errors) throw new Error(`${url}${requests[0]?.path}: ${result.non2xx} answers were refusals, ${result.errors} did not come`)
  const { p50, p99 } = result.latency
  return { perSecond: result.requests.total / result.duration, p50, p99 }
}

/** The middle of several measurements, by requests per second. */
export const middle = (figures: Figures[]): Figures => figures.toSorted((one, other) => one.perSecond - other.perSecond)[Math.floor(figures.length / 2)]!
