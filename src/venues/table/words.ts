import type { CodeList, Labels } from "../../core/index.ts";
import { equipmentItems, serviceCodes, venueFunctions } from "../code-lists.ts";
import { equipmentItemLabels, serviceLabels, venueFunctionLabels } from "../data/labels.ts";

/** Reads the code that a word of a cell stands for, and prints it again. */
export interface CodeWords {
  /** The code; the word itself where it is none, for the check to refuse. */
  readonly codeOf: (word: string) => string;
  /** The Chinese label; the code itself where it has none. */
  readonly wordOf: (code: string) => string;
}

/** Builds the words of a list at the first question. */
function wordsOf<Code extends string>(list: CodeList<Code>, labels: Labels<Code>): CodeWords {
  let codes: Map<string, string> | undefined;
  const build = (): Map<string, string> => {
    const found = new Map<string, string>();
    for (const code of list.codes) {
      const { en, "zh-CN": chinese, former = [] } = labels[code];
      for (const word of [code, en, chinese, ...former]) found.set(word, code);
    }
    return found;
  };
  return {
    codeOf: (word) => (codes ??= build()).get(word) ?? word,
    wordOf: (code) =>
      (labels as { readonly [code: string]: { "zh-CN": string } | undefined })[code]?.["zh-CN"] ?? code,
  };
}

/** The words of things, functions and services. */
export interface VenueWords {
  /** Of what a venue has. */
  readonly equipment: CodeWords;
  /** Of what it is there for. */
  readonly functions: CodeWords;
  /** Of what it offers. */
  readonly services: CodeWords;
}

let words: VenueWords | undefined;

/**
 * Gives the words in which cells name things, functions and services.
 *
 * @returns the words, made at the first call
 */
export function venueWords(): VenueWords {
  return (words ??= {
    equipment: wordsOf(equipmentItems, equipmentItemLabels),
    functions: wordsOf(venueFunctions, venueFunctionLabels),
    services: wordsOf(serviceCodes, serviceLabels),
  });
}

/**
 * Gives the words in use for codes beside their labels, as the synonyms of a column.
 *
 * @param labels - the labels of a list
 * @returns the code by the word
 */
export function synonymsOf(labels: Labels<string>): { readonly [word: string]: string } {
  return Object.fromEntries(
    Object.entries(labels).flatMap(([code, { former = [] }]) => former.map((word) => [word, code])),
  );
}
