// What biome cannot see: a doc comment on every function, interface and class that crosses a stage border, and files that stay short.
import { globSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import ts from 'typescript'
import { ROOT } from './run-tool.ts'

const MOST_LINES = 400
/** Data, types and schemas are as long as they are. */
const LONG_FILES = /(?:\/en\/|\/data\/|\/en\.ts$|\/core\/record\.ts$)/

const problems = [...undocumented(), ...overlong()]
for (const problem of problems) console.error(problem)
process.exitCode = problems.length > 0 ? 1 : 0

function undocumented(): readonly string[] {
  const indexes = globSync('src/*/index.ts', { cwd: ROOT }).concat(globSync('src/coding/*/index.ts', { cwd: ROOT }))
  const program = ts.createProgram(
    indexes.map((file) => join(ROOT, file)),
    {
      allowImportingTsExtensions: true,
      module: ts.ModuleKind.NodeNext,
      moduleResolution: ts.ModuleResolutionKind.NodeNext,
      noEmit: true,
      skipLibCheck: true,
      target: ts.ScriptTarget.ES2024,
    },
  )
  const checker = program.getTypeChecker()
  const found = new Set<string>()
  for (const index of indexes) {
    const source = program.getSourceFile(join(ROOT, index))
    const module = source && checker.getSymbolAtLocation(source)
    for (const exported of module ? checker.getExportsOfModule(module) : []) {
      const symbol = exported.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(exported) : exported
      const declaration = symbol.declarations?.find(
        (node) => ts.isFunctionDeclaration(node) || ts.isInterfaceDeclaration(node) || ts.isClassDeclaration(node),
      )
      if (!declaration || declaration.getSourceFile().fileName.includes('/node_modules/')) continue
      if (ts.getJSDocCommentsAndTags(declaration).length > 0) continue
      const { line } = declaration.getSourceFile().getLineAndCharacterOfPosition(declaration.getStart())
      found.add(
        `${relative(ROOT, declaration.getSourceFile().fileName)}:${line + 1}: ${symbol.name} crosses a stage border and has no doc comment`,
      )
    }
  }
  return [...found]
}

function overlong(): readonly string[] {
  return globSync('{src,workbench,training,bench,tools}/**/*.{ts,tsx,css}', { cwd: ROOT })
    .filter((file) => !LONG_FILES.test(file) && !file.includes('node_modules'))
    .map((file) => ({ file, lines: readFileSync(join(ROOT, file), 'utf8').split('\n').length - 1 }))
    .filter(({ lines }) => lines > MOST_LINES)
    .map(({ file, lines }) => `${file}: ${lines} lines; ${MOST_LINES} are the most`)
}
