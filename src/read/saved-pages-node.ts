import { stat } from 'node:fs/promises'
import { dirname, join, sep } from 'node:path'

const ENDINGS = ['', '.html', '.htm', '/index.html', '/index.htm', '.gz', '.xml']

/**
 * Where a page is saved that a sitemap lists: below the sitemap's folder, by the address's path, with or without the
 * site's name before it, as tools that mirror a site write it; null where it is not there. Nothing outside of the folder
 * is looked at.
 */
export async function savedPage(sitemap: string, address: string): Promise<string | null> {
  const folder = dirname(sitemap)
  const { hostname, pathname, search } = new URL(address)
  const path = decoded(pathname)
  if (path === null) return null
  for (const base of [join(folder, hostname), folder])
    for (const name of search === '' ? [path] : [path + search, path])
      for (const ending of ENDINGS) {
        const file = join(base, name.replace(/\/+$/, '') + ending)
        if (file.startsWith(join(folder, sep)) && (await isFile(file))) return file
      }
  return null
}

function decoded(path: string): string | null {
  try {
    const text = decodeURIComponent(path)
    return text.includes('\0') ? null : text
  } catch {
    return null
  }
}

async function isFile(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isFile()
  } catch {
    return false
  }
}
