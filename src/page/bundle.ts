/** The built viewer. */
export interface ViewerBundle {
  /** One classic script. */
  readonly script: string
  /** One style sheet. */
  readonly style: string
}
