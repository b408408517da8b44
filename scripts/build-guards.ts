/**
 * Writes the guards of the models, `src/<folder>/guards.ts`, from their schemas: plain TypeScript that loads no zod.
 *
 *   node scripts/build-guards.ts           writes them
 *   node scripts/build-guards.ts --check   fails where a committed file is not what would be written
 */
import { emitGuards } from "./guards/emit.ts";
import { foldersWithSchemas, readFolder } from "./guards/read-folder.ts";
import { formattedPage, isMain, writeOrCheck } from "./generated-page.ts";

/**
 * Writes the guards of one folder.
 *
 * @param folder - the name of the folder
 * @returns the file relative to the package, and its text; nothing where the folder has no model
 */
export async function guardsOf(folder: string): Promise<{ file: string; text: string } | undefined> {
  const file = `src/${folder}/guards.ts`;
  const text = emitGuards(await readFolder(folder));
  return text === undefined ? undefined : { file, text: await formattedPage(file, text) };
}

if (isMain(import.meta.url)) {
  // One after the other: a folder is loaded by those above it, with its new guards.
  for (const folder of foldersWithSchemas()) {
    try {
      const guards = await guardsOf(folder);
      if (guards !== undefined) writeOrCheck(guards.file, guards.text, "node scripts/build-guards.ts");
    } catch (error) {
      // A folder that cannot be read yet keeps no other from its guards.
      console.error(error instanceof Error ? error.message : error);
      process.exitCode = 1;
    }
  }
}
