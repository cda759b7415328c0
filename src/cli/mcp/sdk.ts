import type * as OfServers from '@modelcontextprotocol/sdk/server/index.js'
import type * as OfStdio from '@modelcontextprotocol/sdk/server/stdio.js'
import type * as OfMessages from '@modelcontextprotocol/sdk/types.js'
import { NewsgraphError } from '../../model/index.ts'

const INSTALL = 'npm install @modelcontextprotocol/sdk'

/** What is used of the SDK of the Model Context Protocol. */
type Sdk = Pick<typeof OfServers, 'Server'> &
  Pick<typeof OfStdio, 'StdioServerTransport'> &
  Pick<typeof OfMessages, 'CallToolRequestSchema' | 'ListToolsRequestSchema'>

/** The SDK, which is installed by those who use it. @throws NewsgraphError that says how, where it is not. */
export async function loadSdk(): Promise<Sdk> {
  try {
    const { Server } = await import('@modelcontextprotocol/sdk/server/index.js')
    const { StdioServerTransport } = await import('@modelcontextprotocol/sdk/server/stdio.js')
    const { CallToolRequestSchema, ListToolsRequestSchema } = await import('@modelcontextprotocol/sdk/types.js')
    return { Server, StdioServerTransport, CallToolRequestSchema, ListToolsRequestSchema }
  } catch (cause) {
    const message = `MCP needs the package @modelcontextprotocol/sdk beside newsgraph: ${INSTALL}`
    throw new NewsgraphError('no-mcp', message, { cause })
  }
}
