import ts from 'typescript'

/** One deliberate fault: `text` instead of what stands from `start` to `end` in the file. */
export interface Mutant {
  readonly file: string
  readonly start: number
  readonly end: number
  readonly text: string
  /** From 1. */
  readonly line: number
  /** What changes, in words: `every → some`. */
  readonly change: string
}

type Fault = Pick<Mutant, 'start' | 'end' | 'text' | 'change'>
type Operator = (node: ts.Node, source: ts.SourceFile) => Fault[]

const OTHER_OPERATOR: ReadonlyMap<string, string> = new Map([
  ['===', '!=='],
  ['!==', '==='],
  ['<', '<='],
  ['<=', '<'],
  ['>', '>='],
  ['>=', '>'],
  ['&&', '||'],
  ['||', '&&'],
  ['??', '&&'],
  ['+', '-'],
  ['-', '+'],
  ['*', '/'],
  ['/', '*'],
])

const OTHER_METHOD: ReadonlyMap<string, string> = new Map([
  ['some', 'every'],
  ['every', 'some'],
  ['find', 'findLast'],
  ['findLast', 'find'],
  ['findIndex', 'findLastIndex'],
  ['min', 'max'],
  ['max', 'min'],
  ['startsWith', 'endsWith'],
  ['endsWith', 'startsWith'],
])

/** Calls that still make sense when only what they are called on stays. */
const DROPPED_METHODS = ['filter', 'sort', 'toSorted', 'reverse', 'toReversed', 'slice', 'toLowerCase']

const isNamed = (node: ts.Node): boolean => ts.isIdentifier(node) || ts.isPropertyAccessExpression(node)

const LEAVES_TYPES: readonly ts.SyntaxKind[] = [
  ts.SyntaxKind.ReturnStatement,
  ts.SyntaxKind.ContinueStatement,
  ts.SyntaxKind.BreakStatement,
  ts.SyntaxKind.ThrowStatement,
]
const leaves = (node: ts.Statement): boolean =>
  LEAVES_TYPES.includes(node.kind) || (ts.isBlock(node) && node.statements.some(leaves))

function replaced(node: ts.Node, source: ts.SourceFile, text: string, change?: string): Fault {
  const start = node.getStart(source)
  return { start, end: node.end, text, change: change ?? `${node.getText(source)} → ${text || 'nothing'}` }
}

/** Numbers below this count something; those above are measures and weights, where one more makes no difference. */
const FINE = 3

/** In a longer table of words, one stands for all. */
const isInTable = ({ parent }: ts.Node): boolean =>
  ts.isPropertyAssignment(parent) && parent.parent.properties.length > 4 && parent !== parent.parent.properties.at(-1)

const OPERATORS: readonly Operator[] = [
  function operator(node, source) {
    if (!ts.isBinaryExpression(node)) return []
    const sign = node.operatorToken
    const other = OTHER_OPERATOR.get(sign.getText(source))
    return other === undefined ? [] : [replaced(sign, source, other)]
  },
  function method(node, source) {
    if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return []
    const { name, expression: object } = node.expression
    const other = OTHER_METHOD.get(name.text)
    if (other !== undefined) return [replaced(name, source, other)]
    return DROPPED_METHODS.includes(name.text)
      ? [replaced(node, source, object.getText(source), `without ${name.text}`)]
      : []
  },
  function number(node, source) {
    if (!ts.isNumericLiteral(node)) return []
    const value = Number(node.text)
    return [replaced(node, source, String(value < FINE ? value + 1 : value * 10))]
  },
  function truth(node, source) {
    if (node.kind === ts.SyntaxKind.TrueKeyword) return [replaced(node, source, 'false')]
    return node.kind === ts.SyntaxKind.FalseKeyword ? [replaced(node, source, 'true')] : []
  },
  function word(node, source) {
    if (!ts.isStringLiteral(node) || node.text === '' || ts.isArrayLiteralExpression(node.parent)) return []
    const isName = ts.isPropertyAssignment(node.parent) && node.parent.name === node
    return isName || isInTable(node) ? [] : [replaced(node, source, "''")]
  },
  function negation(node, source) {
    const isNegation = ts.isPrefixUnaryExpression(node) && node.operator === ts.SyntaxKind.ExclamationToken
    return isNegation ? [replaced(node, source, node.operand.getText(source))] : []
  },
  function condition(node, source) {
    if (!ts.isIfStatement(node)) return []
    const text = node.expression.getText(source)
    return leaves(node.thenStatement)
      ? [replaced(node.expression, source, 'false', `without guard (${text})`)]
      : [replaced(node.expression, source, `!(${text})`)]
  },
  function branches(node, source) {
    if (!ts.isConditionalExpression(node)) return []
    const [condition, yes, no] = [node.condition, node.whenTrue, node.whenFalse].map((part) => part.getText(source))
    return [replaced(node, source, `${condition} ? ${no} : ${yes}`, `swapped branches of ${condition}`)]
  },
  function element(node, source) {
    if (!ts.isArrayLiteralExpression(node)) return []
    // of a list of words one stands for all
    const isList = node.elements.every((each) => ts.isLiteralExpression(each))
    const elements = isList ? node.elements.slice(-1) : node.elements
    return elements.map((each) => {
      const others = node.elements.filter((other) => other !== each).map((other) => other.getText(source))
      return replaced(node, source, `[${others.join(', ')}]`, `list without ${each.getText(source)}`)
    })
  },
  function argumentsOfCall(node, source) {
    if (!ts.isCallExpression(node) || node.arguments.length !== 2 || !node.arguments.every(isNamed)) return []
    const [first, second] = node.arguments.map((each) => each.getText(source))
    const callee = node.expression.getText(source)
    return [replaced(node, source, `${callee}(${second}, ${first})`, `swapped arguments of ${callee}`)]
  },
  function statement(node, source) {
    return ts.isExpressionStatement(node) ? [replaced(node, source, ';', `without ${node.getText(source)}`)] : []
  },
]

const isOnlyTypes = (node: ts.Node): boolean =>
  ts.isTypeNode(node) ||
  ts.isInterfaceDeclaration(node) ||
  ts.isTypeAliasDeclaration(node) ||
  ts.isImportDeclaration(node) ||
  ts.isExportDeclaration(node)

/** All faults that the operators find in a file, in text order. */
export function mutantsOf(file: string, text: string): Mutant[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true)
  const found: Mutant[] = []
  const visit = (node: ts.Node): void => {
    if (isOnlyTypes(node)) return
    for (const operator of OPERATORS)
      for (const fault of operator(node, source))
        found.push({
          ...fault,
          file,
          line: source.getLineAndCharacterOfPosition(fault.start).line + 1,
          change: fault.change.replace(/\s+/g, ' '),
        })
    ts.forEachChild(node, visit)
  }
  visit(source)
  return found.sort((a, b) => a.start - b.start)
}

export const withFault = (text: string, { start, end, text: fault }: Mutant): string =>
  text.slice(0, start) + fault + text.slice(end)
