import { errorOf } from "../../../core/base.ts";
import type { MakeDecoder } from "../../reading/decoder.ts";
import { binaryKindOf } from "../../reading/sniff.ts";
import { MAX_WHOLE_PART, type Limits } from "../limits.ts";
import type { NoWorkbookKind } from "../findings.ts";
import { damaged, tooLarge, WorkbookError } from "../workbook-error.ts";
import { readDirectory, type ZipEntry } from "../zip/directory.ts";
import { unzip, type Budget } from "../zip/unzip.ts";
import { xmlDecoder } from "./xml.ts";

/** The parts of a workbook. */
export interface Package {
  /** The file. */
  readonly bytes: Uint8Array;
  /** Its parts, in order. */
  readonly entries: readonly ZipEntry[];
  /** Whether there is a part. */
  readonly has: (part: string) => boolean;
  /** Reads a part as text, as a whole. */
  readonly text: (part: string) => string;
  /** Reads a part as text, piece by piece. */
  readonly pieces: (part: string) => Generator<string, void>;
  /** The limits. */
  readonly limits: Limits;
}

/**
 * Opens the archive of a workbook.
 *
 * @param bytes - the file
 * @param limits - how much is read
 * @param decoder - what decodes bytes, for platforms without `TextDecoder`
 * @returns its parts
 * @throws WorkbookError where it is no workbook
 */
export function openPackage(bytes: Uint8Array, limits: Limits, decoder?: MakeDecoder): Package {
  if (bytes.length > limits.maxBytes) throw tooLarge("file", limits.maxBytes);
  const kind = binaryKindOf(bytes);
  if (kind === "ole") throw new WorkbookError(errorOf("workbook.encrypted-or-old", {}));
  if (kind !== "zip") throw none("text");
  const entries = readDirectory(bytes);
  const byName = new Map(entries.map((entry) => [entry.name.toLowerCase(), entry]));
  if (!byName.has("[content_types].xml")) throw none(otherKindOf(byName));
  const shared: Budget = { limits, used: 0 };
  const begun = new Set<ZipEntry>();
  function* pieces(part: string): Generator<string, void> {
    const entry = byName.get(part.toLowerCase());
    if (entry === undefined) throw damaged(part);
    // What is read once more is not counted once more.
    const budget = begun.has(entry) ? { limits, used: 0 } : shared;
    begun.add(entry);
    const decode = xmlDecoder(decoder);
    for (const piece of unzip(bytes, entry, budget)) yield decode(piece);
    yield decode();
  }
  return {
    bytes,
    entries,
    limits,
    has: (part) => byName.has(part.toLowerCase()),
    pieces,
    text: (part) => {
      const texts: string[] = [];
      let length = 0;
      for (const piece of pieces(part)) {
        length += piece.length;
        if (length > MAX_WHOLE_PART) throw tooLarge("part", MAX_WHOLE_PART);
        texts.push(piece);
      }
      return texts.join("");
    },
  };
}

/** Says that the file is no workbook. */
export function none(kind: NoWorkbookKind): WorkbookError {
  return new WorkbookError(errorOf("workbook.none", { kind }));
}

function otherKindOf(byName: ReadonlyMap<string, ZipEntry>): NoWorkbookKind {
  return byName.has("mimetype") && byName.has("content.xml") ? "ods" : "zip";
}
