import ts from 'typescript';
import { placeOf, syntaxOf } from '../syntax.mjs';
import { isSource } from './packages.mjs';

function isCode(file) {
  return /\.(?:ts|tsx|mjs)$/.test(file);
}

/** A function of a module is a declaration; one whose type is stated is a value of that type. */
export function arrowFunctions(files) {
  return files.filter(isCode).flatMap((name) => {
    const file = syntaxOf(name);
    return file.statements
      .filter(ts.isVariableStatement)
      .flatMap(({ declarationList }) => declarationList.declarations)
      .filter(({ type, initializer }) => type === undefined && initializer !== undefined)
      .filter(({ initializer }) => isFunction(initializer))
      .map((declaration) => ({
        place: placeOf(declaration, file),
        message: `Write ${declaration.name.getText(file)} as a function declaration`,
      }));
  });
}

function isFunction(node) {
  return ts.isArrowFunction(node) || ts.isFunctionExpression(node);
}

/**
 * What a file exports has a comment that says what it is or returns. A rule of lint needs none: its
 * title and rationale say it.
 */
export function undocumentedExports(files) {
  return files.filter(isSource).flatMap((name) => {
    const file = syntaxOf(name);
    return file.statements
      .filter((statement) => isExported(statement) && !hasDocs(statement) && !isRule(statement))
      .map((statement) => ({
        place: placeOf(statement, file),
        message: `Say what ${nameOf(statement, file)} is`,
      }));
  });
}

function isExported(statement) {
  const modifiers = ts.canHaveModifiers(statement) ? (ts.getModifiers(statement) ?? []) : [];
  return modifiers.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);
}

function hasDocs(statement) {
  return ts.getJSDocCommentsAndTags(statement).length > 0;
}

function isRule(statement) {
  if (!ts.isVariableStatement(statement)) return false;
  const { type } = statement.declarationList.declarations[0];
  return type !== undefined && ts.isTypeReferenceNode(type) && type.typeName.text === 'Rule';
}

function nameOf(statement, file) {
  const declared = ts.isVariableStatement(statement)
    ? statement.declarationList.declarations[0]
    : statement;
  return declared.name?.getText(file) ?? 'the export';
}
