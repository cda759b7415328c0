/** The version of newsgraph, with which model and ontology go: what is read may differ from one to the next. */
export const VERSION = '0.1.0'
