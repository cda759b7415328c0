import { ReadError } from './read-error.ts'

/** A failure of the file system as an error that says what to do. @throws `error` again where it is none. */
export function fileError(error: unknown, path: string): ReadError {
  if (error instanceof ReadError) throw error
  const code = error instanceof Error && 'code' in error ? String(error.code) : undefined
  if (code === undefined) throw error
  const options = { cause: error }
  if (code === 'ENOENT' || code === 'ENOTDIR' || code === 'ENAMETOOLONG') {
    return new ReadError('not-found', `${path}: there is no such file or folder; check the path.`, options)
  }
  if (code === 'EACCES' || code === 'EPERM') {
    return new ReadError(
      'permission-denied',
      `${path}: it may not be read; give yourself the permission, for example with chmod u+r.`,
      options,
    )
  }
  if (code === 'ELOOP')
    return new ReadError('not-found', `${path}: its links lead in a circle; name the file itself.`, options)
  return new ReadError('unreadable', `${path}: reading it failed (${code}); check the file and try again.`, options)
}
