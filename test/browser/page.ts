import { articleFromText, KnowledgeGraph, toTurtle } from 'newsgraph'
import { loadNewsgraph } from 'newsgraph/browser'

const api = { articleFromText, KnowledgeGraph, loadNewsgraph, toTurtle }

declare global {
  interface Window {
    /** newsgraph, for what the tests evaluate in the page. */
    api: typeof api
  }
}

window.api = api
