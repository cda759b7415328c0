/** The built viewer. */
export interface ViewerBundle {
  /** One classic script. */
  readonly script: string
  /** One style sheet. */
  readonly style: string
  /** Script of the worker that reads articles in the page; left out, a page reads none. Only a served page can. */
  readonly reader?: string
}
