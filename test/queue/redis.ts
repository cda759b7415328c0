import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'

/** The server that is installed; Debian has it in the package redis-server. */
export const REDIS = ['redis-server', 'valkey-server'].find(
  (name) => spawnSync(name, ['--version'], { stdio: 'ignore' }).status === 0,
)
if (REDIS === undefined)
  process.stderr.write('Neither redis-server nor valkey-server is installed: what queues do is not tested.\n')

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  await once(server, 'close')
  return port
}

/** Starts a server of one's own, which keeps nothing on disk; gives its address and what ends it. */
export async function startRedis(): Promise<{ url: string; stop: () => Promise<void> }> {
  const port = await freePort()
  const server = spawn(REDIS ?? '', ['--port', `${port}`, '--bind', '127.0.0.1', '--save', '', '--dir', tmpdir()])
  await new Promise<void>((ready, failed) => {
    server.once('exit', (code) => failed(new Error(`${REDIS} ended with ${code}`)))
    server.stdout.on('data', (text: Buffer) => text.includes('Ready to accept connections') && ready())
  })
  server.removeAllListeners('exit')
  const stop = async (): Promise<void> => {
    server.kill()
    await once(server, 'exit')
  }
  return { url: `redis://127.0.0.1:${port}`, stop }
}
