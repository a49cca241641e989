import { Zip, ZipDeflate } from "fflate";
import { zipDate } from "./zip-files.ts";

/** Text is encoded and packed in pieces of about this many characters. */
const pieceCharacters = 64 * 1024;

/** One part of an archive that is written bit by bit. */
export type ZipPart = {
  readonly write: (text: string) => void;
  readonly end: () => void;
};

/**
 * An archive whose parts may be written at the same time, each in pieces; they stand in it in the order in which they were
 * opened, and only packed bytes are kept in memory. The same texts give the same bytes, everywhere.
 */
export class ZipStream {
  readonly #chunks: Uint8Array[] = [];
  readonly #zip = new Zip((error, chunk) => {
    if (error) throw error;
    this.#chunks.push(chunk);
  });

  open(name: string): ZipPart {
    const file = new ZipDeflate(name, { level: 6 });
    file.mtime = zipDate;
    this.#zip.add(file);
    const encoder = new TextEncoder();
    let pending: string[] = [];
    let characters = 0;
    const flush = (final: boolean): void => {
      file.push(encoder.encode(pending.join("")), final);
      pending = [];
      characters = 0;
    };
    return {
      write: (text) => {
        pending.push(text);
        characters += text.length;
        if (characters >= pieceCharacters) flush(false);
      },
      end: () => flush(true),
    };
  }

  /** All bytes, once every part has ended. */
  end(): Uint8Array {
    this.#zip.end();
    const bytes = new Uint8Array(this.#chunks.reduce((sum, chunk) => sum + chunk.length, 0));
    let at = 0;
    for (const chunk of this.#chunks) {
      bytes.set(chunk, at);
      at += chunk.length;
    }
    return bytes;
  }
}
