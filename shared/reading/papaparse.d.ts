/** The parser as far as it is used here: types made for it elsewhere bring in the globals of Node. */
declare module 'papaparse' {
  interface Parser {
    parse: (
      text: string,
      options: {
        readonly delimiter: string;
        readonly newline: string;
        readonly quoteChar: string;
        readonly preview: number;
      },
    ) => { data: string[][]; errors: readonly unknown[] };
  }
  const parser: Parser;
  export default parser;
}
