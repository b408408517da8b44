// Two habits of this package that TypeDoc has no option for.
import { Converter, ReflectionKind } from "typedoc";

/** A module is named as it is imported: `linli/core`, not `core`. */
function nameByImport(project) {
  for (const module of project.getReflectionsByKind(ReflectionKind.Module)) {
    module.name = `${project.packageName}/${module.name}`;
  }
}

/**
 * The members of an inline shape are documented by the property that has the shape, as in
 * `"uscc.length": { readonly found: number }`; properties of interfaces and aliases need comments of their own.
 */
function inlineMembers(project) {
  const names = project
    .getReflectionsByKind(ReflectionKind.Property)
    .filter((property) => !property.hasComment() && belongsToDocumentedProperty(property))
    .map((property) => property.getFriendlyFullName());
  return [...new Set(names)];
}

function belongsToDocumentedProperty(property) {
  const inline = ReflectionKind.TypeLiteral | ReflectionKind.SomeSignature;
  let owner = property.parent;
  while (owner?.kindOf(inline | ReflectionKind.Property)) {
    if (owner.kindOf(ReflectionKind.Property) && owner.hasComment()) return true;
    owner = owner.parent;
  }
  return false;
}

export function load(app) {
  app.converter.on(Converter.EVENT_RESOLVE_BEGIN, (context) => nameByImport(context.project));
  app.converter.on(Converter.EVENT_RESOLVE_END, (context) => {
    app.options.setValue("intentionallyNotDocumented", inlineMembers(context.project));
  });
}
