import ts from 'typescript'

const OWN = /\/dist\/src\//

const declared = (symbol: ts.Symbol): readonly ts.Declaration[] =>
  (symbol.declarations ?? []).filter((node) => OWN.test(node.getSourceFile().fileName))

/** A constant's own declaration is but `NAME: type`; the statement around it says what it is. */
const statementOf = (node: ts.Declaration): ts.Node => (ts.isVariableDeclaration(node) ? node.parent.parent : node)

/** The symbol that a name stands for, at the end of all imports and exports it came through. */
const origin = (checker: ts.TypeChecker, symbol: ts.Symbol): ts.Symbol =>
  symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol

/** Types, functions and constants of our own that a declaration mentions. */
function mentioned(checker: ts.TypeChecker, node: ts.Node): ts.Symbol[] {
  const found: ts.Symbol[] = []
  const visit = (part: ts.Node): void => {
    const symbol = ts.isIdentifier(part) ? checker.getSymbolAtLocation(part) : undefined
    const target = symbol && origin(checker, symbol)
    if (target && declared(target).some((declaration) => ts.isSourceFile(statementOf(declaration).parent)))
      found.push(target)
    ts.forEachChild(part, visit)
  }
  visit(node)
  return found
}

const printer = ts.createPrinter({ removeComments: true })

function print(symbols: Iterable<ts.Symbol>): string[] {
  const sorted = [...symbols].sort((a, b) => (a.name < b.name ? -1 : 1))
  return sorted.flatMap((symbol) =>
    declared(symbol).map((node) => printer.printNode(ts.EmitHint.Unspecified, statementOf(node), node.getSourceFile())),
  )
}

/** Declarations that users see, as TypeScript without comments, in the order of their names. */
export interface PublicSurface {
  /** What each module exports, by the module's name. */
  readonly modules: ReadonlyMap<string, readonly string[]>
  /** What these mention without its being exported by any of them. */
  readonly mentioned: readonly string[]
}

export interface BuiltModule {
  readonly name: string
  /** Path of its built `.d.ts` file. */
  readonly entry: string
  /** What it has at run time: functions and constants besides cannot be used, since they are exported as types only. */
  readonly values: object
}

const isTypeOnly = ({ flags, name }: ts.Symbol, values: object): boolean =>
  (flags & ts.SymbolFlags.Type) === 0 && !(name in values)

export function publicSurface(built: readonly BuiltModule[]): PublicSurface {
  const files = built.map(({ entry }) => ts.sys.resolvePath(entry))
  const program = ts.createProgram(files, {
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    types: [],
  })
  const checker = program.getTypeChecker()
  const exportsOf = (file: string): ts.Symbol[] =>
    checker
      .getExportsOfModule(checker.getSymbolAtLocation(program.getSourceFile(file)!)!)
      .map((symbol) => origin(checker, symbol))
  const exported = built.map(({ values }, at) => exportsOf(files[at]!).filter((symbol) => !isTypeOnly(symbol, values)))
  const reached = new Set(exported.flat())
  // a set that grows while it is walked through: what is mentioned mentions more
  for (const symbol of reached)
    for (const node of declared(symbol)) for (const other of mentioned(checker, statementOf(node))) reached.add(other)
  const further = new Set(reached)
  for (const symbol of exported.flat()) further.delete(symbol)
  return {
    modules: new Map(built.map(({ name }, at) => [name, print(exported[at]!)])),
    mentioned: print(further),
  }
}
