/** One column of a table, as `datapackage.json` describes it (Table Schema, Data Package v2). */
export interface Field {
  readonly name: string;
  readonly type: 'string' | 'number' | 'integer';
  readonly title: string;
  readonly description: string;
  /** Unit of a number: `GBP million`, `children`, `percent`. */
  readonly unit?: string;
  readonly constraints?: {
    readonly required?: boolean;
    readonly unique?: boolean;
    readonly pattern?: string;
    readonly enum?: readonly string[];
    readonly minimum?: number;
  };
}

/** A column whose values are keys of another table, or of its own when `resource` is left out. */
interface ForeignKey {
  readonly fields: readonly [string];
  readonly reference: { readonly resource?: string; readonly fields: readonly [string] };
}

/** One table: its CSV file and the schema of its columns. */
export interface Resource {
  readonly name: string;
  readonly path: string;
  readonly title: string;
  readonly description: string;
  readonly schema: {
    readonly fields: readonly Field[];
    /** Columns whose values together are those of no other row. */
    readonly primaryKey: readonly [string, ...string[]];
    readonly foreignKeys?: readonly ForeignKey[];
  };
}

/** The part of `datapackage.json` that reading the tables and telling of them needs. */
export interface Descriptor {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly version: string;
  readonly created: string;
  readonly licenses: readonly { readonly name: string; readonly path: string }[];
  readonly resources: readonly Resource[];
}

/** A cell as read: text, a number, or `null` where it is empty. */
export type Cell = string | number | null;
