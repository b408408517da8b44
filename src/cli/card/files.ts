import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import type { CheckResult, Finding } from "../../core/index.ts";
import {
  cardKeyIdOf,
  checkCardKey,
  checkCardStatusList,
  linkCardTable,
  type CardKey,
  type CardStatusList,
  type LinkCard,
  type PrivateJwk,
} from "../../link-cards/index.ts";
import type { TextEncoding } from "../../tables/index.ts";
import { openFile } from "../files/open-file.ts";
import { systemErrorOf } from "../files/system-error.ts";
import { writeWholeFile, type WholeFile } from "../files/whole-file.ts";
import { lineOf } from "../finding-text.ts";
import type { AnyTableModel } from "../models.ts";
import { readRecords, type ReadRecords } from "../read-records.ts";
import type { Streams } from "../streams.ts";
import { UseError } from "../use-error.ts";

/** What the file of a private key holds. */
export interface KeyFile {
  /** The record of the public key. */
  readonly key: CardKey;
  /** The secret. */
  readonly privateKey: PrivateJwk;
}

/** No list of keys and no list of revoked cards is larger. */
const MOST_BYTES = 16_000_000;

/**
 * Reads a roster or a file of cards: a table, NDJSON or JSON.
 *
 * @param path - the file as the user named it
 * @param encoding - the encoding, where the user chose it
 * @param streams - where standard input and the terminal are
 * @returns the cards with their rows, and what was rejected
 */
export async function readCards(
  path: string,
  encoding: TextEncoding | undefined,
  streams: Streams,
): Promise<ReadRecords & { readonly cards: readonly LinkCard[] }> {
  const read = await readRecords(path, linkCardTable() as unknown as AnyTableModel, { encoding }, streams);
  return { ...read, cards: read.records.map(({ record }) => record as LinkCard) };
}

/**
 * Reads the public keys that are trusted: one record, or an array of them.
 *
 * @param path - the file as the user named it
 * @param streams - where standard input is
 * @returns the keys
 * @throws UseError where one is none, holds a secret, or has another kid than its own
 */
export async function readKeys(path: string, streams: Streams): Promise<readonly CardKey[]> {
  const json = await readJson(path, streams);
  const records: readonly unknown[] = Array.isArray(json) ? json : [json];
  return Promise.all(records.map(async (record) => keyOf(record, path)));
}

/**
 * Reads lists of revoked cards: one, or an array of them.
 *
 * @param path - the file as the user named it
 * @param streams - where standard input is
 * @returns the lists
 * @throws UseError where one is none
 */
export async function readStatusLists(path: string, streams: Streams): Promise<readonly CardStatusList[]> {
  const json = await readJson(path, streams);
  return (Array.isArray(json) ? json : [json]).map((list) => requireValue(checkCardStatusList(list), path));
}

/**
 * Reads the file of a private key.
 *
 * @param path - the file as the user named it
 * @param streams - where standard input is
 * @returns the key
 * @throws UseError where it is none
 */
export async function readKeyFile(path: string, streams: Streams): Promise<KeyFile> {
  const json = (await readJson(path, streams)) as Partial<KeyFile> | null;
  const key = await keyOf(json?.key, path);
  const { privateKey } = json ?? {};
  if (typeof privateKey?.d !== "string" || privateKey.x !== key.publicKey.x) {
    throw new UseError(`${path}: this is no file of a private key`, "不是私钥文件");
  }
  return { key, privateKey };
}

async function keyOf(record: unknown, path: string): Promise<CardKey> {
  const key = requireValue(checkCardKey(record), path);
  if ((await cardKeyIdOf(key.publicKey)) !== key.kid) {
    throw new UseError(`${path}: ${key.kid} is not the kid of its key`, "密钥编号与公钥不符");
  }
  return key;
}

function requireValue<T>(result: CheckResult<T>, path: string): T {
  if (result.ok) return result.value;
  const said = (locale: "en" | "zh-CN"): string =>
    result.findings
      .map((finding: Finding) => `${finding.path.join(".")} ${lineOf(finding, locale)}`.trim())
      .join(" ");
  throw new UseError(`${path}: ${said("en")}`, said("zh-CN"));
}

async function readJson(path: string, streams: Streams): Promise<unknown> {
  const pieces: Uint8Array[] = [];
  let size = 0;
  for await (const piece of (await openFile(path, streams)).bytes) {
    pieces.push(piece);
    size += piece.length;
    if (size > MOST_BYTES) throw new UseError(`${path}: too large`, "文件过大");
  }
  try {
    return JSON.parse(Buffer.concat(pieces).toString("utf8")) as unknown;
  } catch {
    throw new UseError(`${path}: this is no JSON`, "不是 JSON 文件");
  }
}

/**
 * Writes files, all of them or none.
 *
 * @param files - where each goes, and its text; `secret` ones can be read by the user alone
 * @param streams - where standard output is
 */
export async function writeFiles(
  files: readonly { readonly path: string; readonly text: string; readonly secret?: boolean }[],
  streams: Streams,
): Promise<void> {
  const open: WholeFile[] = [];
  try {
    for (const { path, text, secret } of files) {
      const file = await writeWholeFile(path, streams, { secret });
      open.push(file);
      await file.write(text);
    }
    for (const file of open) await file.keep();
  } catch (error) {
    for (const file of open) await file.discard();
    throw error;
  }
}

/**
 * Writes pictures into a folder, which is made where it is not there; one after the other, because there can be thousands.
 *
 * @param folder - the folder as the user named it
 * @param pictures - the names and the pictures
 * @param streams - where standard output is
 * @returns how many
 */
export async function writePictures(
  folder: string,
  pictures: Iterable<readonly [name: string, svg: string]>,
  streams: Streams,
): Promise<number> {
  try {
    await mkdir(folder, { recursive: true });
  } catch (error) {
    throw systemErrorOf(folder, error);
  }
  let count = 0;
  for (const [name, svg] of pictures) {
    await writeFiles([{ path: join(folder, name), text: svg }], streams);
    count += 1;
  }
  return count;
}
