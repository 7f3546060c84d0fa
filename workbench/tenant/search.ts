// Searching records by text, as the API's `search_text` does: any part of any field, in either case.

/** Records with their texts in lower case, in the order given. */
export class SearchIndex<T> {
  readonly #records: readonly { readonly record: T; readonly texts: readonly string[] }[];
  readonly #exact = new Map<string, T[]>();

  constructor(records: readonly T[], textsOf: (record: T) => readonly (string | undefined)[]) {
    this.#records = records.map((record) => {
      const texts = [...new Set(textsOf(record).flatMap((text) => (text ? [text.toLowerCase()] : [])))];
      return { record, texts };
    });
    for (const { record, texts } of this.#records) {
      for (const text of texts) {
        const same = this.#exact.get(text);
        if (same) same.push(record);
        else this.#exact.set(text, [record]);
      }
    }
  }

  /** The records of which some field holds the text somewhere. */
  holding(text: string): readonly T[] {
    const wanted = text.toLowerCase();
    return this.#records
      .filter(({ texts }) => texts.some((each) => each.includes(wanted)))
      .map(({ record }) => record);
  }

  /** The records of which some field is the text, whatever the case. */
  equalTo(text: string): readonly T[] {
    return this.#exact.get(text.toLowerCase()) ?? [];
  }
}
