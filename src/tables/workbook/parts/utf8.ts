type EncoderClass = new () => { readonly encode: (text: string) => Uint8Array };

/**
 * Writes text as UTF-8.
 *
 * @param text - any text
 * @returns the bytes
 */
export function utf8Of(text: string): Uint8Array {
  // Looked up when it is used: mini-program shells lack it.
  const { TextEncoder } = globalThis as unknown as { readonly TextEncoder?: EncoderClass };
  if (TextEncoder === undefined) throw new TypeError("This platform has no TextEncoder.");
  return new TextEncoder().encode(text);
}
