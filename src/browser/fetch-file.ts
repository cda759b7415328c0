import { NewsgraphError } from '../model/index.ts'

/** URL of a file below a folder; the folder may be written with or without its last slash. */
export function below(folder: string, path: string): string {
  return folder === '' || folder.endsWith('/') ? folder + path : `${folder}/${path}`
}

const missing = (url: string, reason: string, remedy: string, options?: ErrorOptions): NewsgraphError =>
  new NewsgraphError('missing-file', `${url} cannot be loaded (${reason}); ${remedy}.`, options)

/** Asks for what is at a URL. */
export type Ask = (url: string) => Promise<Response>

/**
 * Loads a file.
 * @param remedy What to do where it is not there, as the end of a sentence.
 * @param read Takes the body from the response.
 * @param ask What asks for it; `fetch` unless said otherwise.
 * @throws NewsgraphError naming the URL, the HTTP status or what else went wrong, and the remedy.
 */
export async function fetchFile<Body>(
  url: string,
  remedy: string,
  read: (response: Response) => Promise<Body>,
  ask: Ask = fetch,
): Promise<Body> {
  try {
    const response = await ask(url)
    if (!response.ok) throw missing(url, `HTTP status ${response.status}`, remedy)
    // servers of single-page applications answer whatever they do not have with their page and status 200
    if (response.headers.get('Content-Type')?.startsWith('text/html'))
      throw missing(url, `the server answers with a web page, HTTP status ${response.status}`, remedy)
    return await read(response)
  } catch (error) {
    if (error instanceof NewsgraphError) throw error
    throw missing(url, error instanceof Error ? error.message : String(error), remedy, { cause: error })
  }
}
