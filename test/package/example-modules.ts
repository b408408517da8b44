import ts from "typescript";
import type { ExampleBlock } from "./example-blocks.ts";

/** An example as a module that reports each value it shows to a function `__shown`. */
export interface ExampleModule {
  /** The module's code, in the language of the block. */
  readonly code: string;
  /** What cannot be checked in it, each with its line in the file. */
  readonly problems: readonly string[];
}

/**
 * Turns every line `expression; // => value` and `const name = expression; // => value` of an example into a
 * comparison; the result may also stand on the next line.
 *
 * @remarks A result that belongs to no such statement is a problem: nothing would compare it.
 *
 * @param block - the example
 * @returns the module, with the line numbers of the block kept
 */
export function exampleModule(block: ExampleBlock): ExampleModule {
  const source = ts.createSourceFile("example.ts", block.code, ts.ScriptTarget.ESNext, true);
  const lineOf = (position: number): number => source.getLineAndCharacterOfPosition(position).line;
  const lines = block.code.split("\n");
  const problems: string[] = [];
  const shown = new Map<number, string>();
  lines.forEach((text, index) => {
    const result = /^(.*)\/\/ => (.*)$/.exec(text);
    if (result === null) return;
    // A result on a line of its own belongs to the statement that ends above it.
    const line = result[1]?.trim() === "" ? index - 1 : index;
    if (shown.has(line))
      problems.push(`${block.file}:${String(block.line + index)} a second result of one statement`);
    shown.set(line, (result[2] ?? "").trim());
  });
  let code = "";
  let copied = 0;
  for (const statement of source.statements) {
    const line = lineOf(statement.getEnd());
    const value = shown.get(line);
    if (value === undefined) continue;
    shown.delete(line);
    const at = `${block.file}:${String(block.line + line)}`;
    const subject = shownSubject(statement);
    if (subject === undefined)
      problems.push(`${at} a result stands behind an expression or \`const name = …\``);
    else if (!isLiteral(value)) problems.push(`${at} the result is not a JavaScript literal: ${value}`);
    else {
      code += block.code.slice(copied, subject.start);
      code += subject.replacement(`${JSON.stringify(at)}, (${value})`);
      copied = statement.getEnd();
    }
  }
  for (const line of shown.keys()) {
    problems.push(
      `${block.file}:${String(block.line + line)} a result that ends no statement of the example is not compared`,
    );
  }
  return { code: code + block.code.slice(copied), problems };
}

interface Subject {
  /** Where the replaced part of the statement starts. */
  readonly start: number;
  /** The statement with its comparison, given the further arguments of `__shown`. */
  readonly replacement: (rest: string) => string;
}

function shownSubject(statement: ts.Statement): Subject | undefined {
  const start = statement.getStart();
  if (ts.isExpressionStatement(statement)) {
    const text = statement.expression.getText();
    return { start, replacement: (rest) => `__shown(${text}, ${rest});` };
  }
  if (!ts.isVariableStatement(statement)) return undefined;
  const [declaration, ...others] = statement.declarationList.declarations;
  if (declaration === undefined || others.length > 0 || !ts.isIdentifier(declaration.name)) return undefined;
  const name = declaration.name.text;
  return { start, replacement: (rest) => `${statement.getText()} __shown(${name}, ${rest});` };
}

function isLiteral(text: string): boolean {
  const source = ts.createSourceFile("value.ts", `(${text}\n)`, ts.ScriptTarget.ESNext, true);
  const [statement, ...others] = source.statements;
  if (statement === undefined || others.length > 0 || !ts.isExpressionStatement(statement)) return false;
  return isLiteralNode(statement.expression);
}

function isLiteralNode(node: ts.Expression): boolean {
  if (ts.isParenthesizedExpression(node)) return isLiteralNode(node.expression);
  if (ts.isPrefixUnaryExpression(node))
    return node.operator === ts.SyntaxKind.MinusToken && isLiteralNode(node.operand);
  if (ts.isArrayLiteralExpression(node)) return node.elements.every(isLiteralNode);
  if (ts.isObjectLiteralExpression(node)) {
    return node.properties.every(
      (property) => ts.isPropertyAssignment(property) && isLiteralNode(property.initializer),
    );
  }
  if (ts.isIdentifier(node)) return ["undefined", "Infinity", "NaN"].includes(node.text);
  return (
    ts.isStringLiteral(node) ||
    ts.isNoSubstitutionTemplateLiteral(node) ||
    ts.isNumericLiteral(node) ||
    [ts.SyntaxKind.TrueKeyword, ts.SyntaxKind.FalseKeyword, ts.SyntaxKind.NullKeyword].includes(node.kind)
  );
}
