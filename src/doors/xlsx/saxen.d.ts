/** What we use of saxen, which ships without types. */
declare module 'saxen' {
  type GetAttributes = () => Record<string, string | undefined> | false;

  export class Parser {
    on(event: 'openTag', handle: (name: string, attributes: GetAttributes, decode: unknown, selfClosing: boolean) => void): this;
    on(event: 'closeTag', handle: (name: string) => void): this;
    on(event: 'text' | 'cdata' | 'attention', handle: (text: string) => void): this;
    on(event: 'error' | 'warn', handle: (problem: Error) => void): this;
    parse(xml: string): Error | null;
  }
}
