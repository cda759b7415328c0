import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { extname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'

const path = (relative: string): string => fileURLToPath(new URL(relative, import.meta.url))

/** What a site needs to let newsgraph run; nothing is allowed that has no part in it. */
const POLICY = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'; worker-src 'self'"

const TYPES: Record<string, string> = {
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.ttl': 'text/turtle',
  '.wasm': 'application/wasm',
}

/** The browser's example of README.md, as it stands there. */
async function readmeExample(): Promise<string> {
  const blocks = (await readFile(path('../../README.md'), 'utf8')).match(/(?<=```ts\n).*?(?=```)/gsu) ?? []
  const example = blocks.find((block) => block.includes("from 'newsgraph/browser'"))
  if (example === undefined) throw new Error('README.md has no example that imports newsgraph/browser')
  return example
}

/** Bundles the pages' scripts as a user's site does: by vite's defaults, from newsgraph's public names. */
async function bundle(folder: string): Promise<void> {
  await writeFile(join(folder, 'example.ts'), await readmeExample())
  await build({
    configFile: false,
    logLevel: 'error',
    root: folder,
    publicDir: false,
    resolve: {
      alias: [
        { find: /^newsgraph$/u, replacement: path('../../src/index.ts') },
        { find: /^newsgraph\/browser$/u, replacement: path('../../src/browser/index.ts') },
      ],
    },
    build: {
      outDir: join(folder, 'site'),
      chunkSizeWarningLimit: 2000,
      rolldownOptions: {
        input: { page: path('page.ts'), worker: path('worker.ts'), example: join(folder, 'example.ts') },
        output: { entryFileNames: '[name].js' },
      },
    },
  })
}

const pageOf = (script: string): string =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>${script}</title><body><script type="module" src="/${script}.js"></script></body></html>`

export interface Site {
  /** Without a slash at its end. */
  readonly origin: string
  close(): Promise<void>
}

/**
 * Serves on localhost, under a strict policy: `/NAME.html`, a page that runs only the script NAME; the scripts;
 * the package's folders below `/newsgraph/`; onnxruntime-web's below `/wasm/`; and a web page for all below `/app/`.
 */
export async function serveSite(): Promise<Site> {
  const folder = await mkdtemp(join(tmpdir(), 'newsgraph-site-'))
  await bundle(folder)
  const fileAt = (asked: string): string =>
    asked.startsWith('/newsgraph/')
      ? join(path('../../'), asked.slice('/newsgraph/'.length))
      : asked.startsWith('/wasm/')
        ? join(path('../../node_modules/onnxruntime-web/dist/'), asked.slice('/wasm/'.length))
        : join(folder, 'site', asked)
  const contentOf = async (asked: string): Promise<string | Buffer> => {
    const page = asked.startsWith('/app/') ? 'app' : /^\/(\w+)\.html$/u.exec(asked)?.[1]
    return page === undefined ? readFile(fileAt(asked)) : pageOf(page)
  }
  const answer = async (asked: string, response: ServerResponse): Promise<void> => {
    const content = await contentOf(asked).catch(() => undefined)
    const type = typeof content === 'string' ? 'text/html' : (TYPES[extname(asked)] ?? 'application/octet-stream')
    response.writeHead(content === undefined ? 404 : 200, { 'Content-Type': type, 'Content-Security-Policy': POLICY })
    response.end(content ?? 'Not found.')
  }
  // a URL's path holds no `..`, so nothing outside these folders is served
  const server = createServer(({ url }, response) => void answer(new URL(url!, 'http://localhost').pathname, response))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const close = async (): Promise<void> => {
    server.close()
    server.closeAllConnections()
    await rm(folder, { recursive: true })
  }
  return { origin: `http://localhost:${(server.address() as AddressInfo).port}`, close }
}
