import { checkTable } from "../files/check-table.ts";
import { openFile } from "../files/open-file.ts";
import type { AnyTableModel } from "../models.ts";
import type { Streams } from "../streams.ts";
import { UseError } from "../use-error.ts";
import type { CheckOptions } from "./options.ts";

/** The values of a list beside the checked files, by the ids of columns. */
export interface Listed {
  /** Values that rows of the checked files repeat. */
  readonly listed: { readonly [column: string]: ReadonlySet<string> };
  /** Values that references may point to. */
  readonly known: { readonly [column: string]: ReadonlySet<string> };
}

/**
 * Reads a list of records that are listed already.
 *
 * @param path - the file as the user named it
 * @param model - the model of its rows
 * @param options - what the user chose
 * @param streams - where standard input is
 * @returns the values of its unique columns
 * @throws UseError where it cannot be read as the model
 */
export async function readListed(
  path: string,
  model: AnyTableModel,
  options: CheckOptions,
  streams: Streams,
): Promise<Listed> {
  const file = await openFile(path, streams);
  const columns = [...(model.unique ?? []), ...(model.references ?? []).map(({ to }) => to)];
  const sets = new Map(columns.map((column) => [column, new Set<string>()]));
  const { report } = await checkTable(file, {
    model,
    file: file.name,
    encoding: options.encoding,
    map: options.map,
    duplicates: false,
    onBatch: (batch) => {
      for (const { record } of batch) {
        if (record === undefined) continue;
        const cells = model.cellsOf(record);
        for (const [column, set] of sets) {
          const value = cells[column];
          if (typeof value === "string" && value !== "") set.add(value);
        }
      }
    },
  });
  if (report.rows.valid === 0) {
    throw new UseError(`${path}: no valid record of the model ${model.id} in it`, "其中没有该模型的有效记录");
  }
  const values = Object.fromEntries(sets);
  return { listed: values, known: values };
}
