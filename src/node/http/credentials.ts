import { EndpointError } from './error.ts'

/** What a store asks for before it answers: a name with a password (Basic or Digest, as it wants), or a token. */
export type Credentials = { readonly user: string; readonly password: string } | { readonly token: string } | undefined

const [USER, PASSWORD, TOKEN] = ['NEWSGRAPH_STORE_USER', 'NEWSGRAPH_STORE_PASSWORD', 'NEWSGRAPH_STORE_TOKEN'] as const

/** How a user gives them; for messages. */
export const CREDENTIALS_REMEDY = `set ${USER} and ${PASSWORD}, or ${TOKEN}, in the environment`

/** Credentials of the environment. @throws EndpointError where a name has no password. */
export function credentialsOf(environment: Readonly<Record<string, string | undefined>>): Credentials {
  const [user, password, token] = [environment[USER], environment[PASSWORD], environment[TOKEN]]
  if (token !== undefined && token !== '') return { token }
  if (user === undefined || user === '') return undefined
  if (password === undefined)
    throw new EndpointError('not-allowed', `${USER} is set, but ${PASSWORD} is not; ${CREDENTIALS_REMEDY}.`)
  return { user, password }
}

/** An http or https address without a name and password in it, which would be shown wherever it is. @throws EndpointError */
export function checkedEndpoint(address: string): URL {
  const url = URL.canParse(address) ? new URL(address) : undefined
  if (url === undefined || !/^https?:$/.test(url.protocol))
    throw new EndpointError('bad-endpoint', `${JSON.stringify(address)} is no http or https address of a store.`)
  if (url.username === '' && url.password === '') return url
  throw new EndpointError(
    'bad-endpoint',
    `The address of ${url.host} has a name or password in it; take it out and ${CREDENTIALS_REMEDY}.`,
  )
}
