import { NewsgraphError } from '../../model/index.ts'

const INSTALL = 'npm install @modelcontextprotocol/sdk'

/** What is used of the SDK of the Model Context Protocol. */
export interface Sdk {
  readonly Server: typeof import('@modelcontextprotocol/sdk/server/index.js').Server
  readonly StdioServerTransport: typeof import('@modelcontextprotocol/sdk/server/stdio.js').StdioServerTransport
  readonly CallToolRequestSchema: typeof import('@modelcontextprotocol/sdk/types.js').CallToolRequestSchema
  readonly ListToolsRequestSchema: typeof import('@modelcontextprotocol/sdk/types.js').ListToolsRequestSchema
}

/** The SDK, which is installed by those who use it. @throws NewsgraphError that says how, where it is not. */
export async function loadSdk(): Promise<Sdk> {
  try {
    const { Server } = await import('@modelcontextprotocol/sdk/server/index.js')
    const { StdioServerTransport } = await import('@modelcontextprotocol/sdk/server/stdio.js')
    const { CallToolRequestSchema, ListToolsRequestSchema } = await import('@modelcontextprotocol/sdk/types.js')
    return { Server, StdioServerTransport, CallToolRequestSchema, ListToolsRequestSchema }
  } catch (cause) {
    throw new NewsgraphError('no-mcp', `MCP needs the package @modelcontextprotocol/sdk beside newsgraph: ${INSTALL}`, { cause }) // prettier-ignore
  }
}
