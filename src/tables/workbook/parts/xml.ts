import { SaxesParser } from "saxes";
import { platformDecoder, type BytesDecoder, type MakeDecoder } from "../../reading/decoder.ts";

/** The declaration that parts begin with. */
export const XML_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** The attributes of an element, by their names as they are written. */
export type XmlAttributes = { readonly [name: string]: string };

/** What is told of the parts of a document, in order. Names are without their prefix. */
export interface XmlHandler {
  /** An element begins; `at` is the position behind its tag. */
  readonly open?: (name: string, attributes: XmlAttributes, at: number, isClosed: boolean) => void;
  /** An element ends; `at` is the position behind its tag. */
  readonly close?: (name: string, at: number) => void;
  /** Text inside an element; it can come in pieces. */
  readonly text?: (text: string) => void;
}

/** Takes a document piece by piece. */
export interface XmlReader {
  /** Takes the next piece. */
  readonly write: (text: string) => void;
  /** Ends the document. */
  readonly end: () => void;
}

/**
 * Reads XML strictly. Entities other than XML's own five are errors, and so is a document type, so that nothing grows
 * and nothing outside is asked for.
 *
 * @param handler - what is told of it
 * @returns the reader; it throws where the document is not well formed
 */
export function xmlReader(handler: XmlHandler): XmlReader {
  const parser = new SaxesParser({ position: true });
  const { open, close, text } = handler;
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("doctype", () => {
    throw new Error("A document type is no part of a workbook.");
  });
  if (open !== undefined)
    parser.on("opentag", ({ name, attributes, isSelfClosing }) => {
      open(localName(name), attributes as XmlAttributes, parser.position, isSelfClosing);
    });
  if (close !== undefined)
    parser.on("closetag", ({ name }) => {
      close(localName(name), parser.position);
    });
  if (text !== undefined) {
    parser.on("text", text);
    parser.on("cdata", text);
  }
  return {
    write: (piece) => {
      parser.write(piece);
    },
    end: () => {
      parser.close();
    },
  };
}

/**
 * Reads a document that is there as a whole.
 *
 * @param document - the document
 * @param handler - what is told of it
 */
export function readXml(document: string, handler: XmlHandler): void {
  const reader = xmlReader(handler);
  reader.write(document);
  reader.end();
}

function localName(name: string): string {
  const colon = name.indexOf(":");
  return colon < 0 ? name : name.slice(colon + 1);
}

/**
 * Gives an attribute whose name has a prefix, such as `r:id`, whatever the prefix is.
 *
 * @param attributes - the attributes
 * @param name - the name without prefix
 * @returns the value
 */
export function prefixedAttribute(attributes: XmlAttributes, name: string): string | undefined {
  const key = Object.keys(attributes).find((candidate) => candidate.endsWith(`:${name}`));
  return key === undefined ? undefined : attributes[key];
}

/**
 * Decodes a document piece by piece: UTF-8, or UTF-16 where its first bytes say so.
 *
 * @param makeDecoder - what makes decoders; the platform's own by default
 * @returns takes bytes and gives text, without arguments the rest of it
 */
export function xmlDecoder(makeDecoder: MakeDecoder = platformDecoder): (bytes?: Uint8Array) => string {
  let decoder: BytesDecoder | undefined;
  return (bytes) => {
    const isStart = decoder === undefined && bytes !== undefined;
    decoder ??= makeDecoder(
      bytes?.[0] === 0xff && bytes[1] === 0xfe
        ? "utf-16le"
        : bytes?.[0] === 0xfe && bytes[1] === 0xff
          ? "utf-16be"
          : "utf-8",
      false,
    );
    const text = bytes === undefined ? decoder.decode() : decoder.decode(bytes, { stream: true });
    return isStart && text.startsWith("\uFEFF") ? text.slice(1) : text;
  };
}

/**
 * Writes text for an element or an attribute; characters that XML has not are left out.
 *
 * @param text - any text
 * @returns the text with what XML reads as its own signs replaced
 */
export function xmlText(text: string): string {
  return text
    .replace(/[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu, (character) => (/[\t\n\r]/.test(character) ? character : ""))
    .replace(/&/g, "&amp;")
    .replace(/</g, "&lt;")
    .replace(/>/g, "&gt;")
    .replace(/"/g, "&quot;");
}
