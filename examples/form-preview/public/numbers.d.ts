/** Reads a number as it is typed in Viet Nam; the text itself when it is none, or could be two different ones. */
export declare function readNumber(text: string, kind: 'money' | 'whole-number' | 'number'): number | string
