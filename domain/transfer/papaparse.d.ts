/** What we use of papaparse; its published types would bring the types of Node into `domain/`. */
declare module 'papaparse' {
  interface CsvProblem {
    /** `MissingQuotes` (the text ends within quotes) or `InvalidQuotes`. */
    readonly code: string;
    /** Index of the row in `data`. */
    readonly row: number;
  }
  class Parser {
    constructor(options: { readonly delimiter: string; readonly newline: string });
    parse(
      text: string,
      baseIndex: number,
      ignoreLastRow: boolean,
    ): {
      readonly data: readonly (readonly string[])[];
      readonly errors: readonly CsvProblem[];
      readonly meta: { readonly cursor: number };
    };
  }
  function unparse(
    rows: readonly (readonly unknown[])[],
    options: { readonly newline: string; readonly escapeFormulae: RegExp },
  ): string;
  const papa: { readonly Parser: typeof Parser; readonly unparse: typeof unparse };
  export default papa;
}
